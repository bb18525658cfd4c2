import { describe, expect, it } from 'vitest'
import { applyEdit } from './apply-edit'
import type { ScenarioDocument } from './document'
import type { Edit } from './edit'
import { small } from './testing/small'

const golden = `title: deal   # the good way, to deal
seed: 3
turns:
  - reply: deal
    to: deal
  - { reply: "to: deal", to: deal }
  - wait: 30
    to: opening
ending: happy
`
const document: ScenarioDocument = { source: small, layout: {}, conversations: [{ name: 'good', source: golden }] }
const edited = (edit: Edit, before = document): ScenarioDocument => {
  const applied = applyEdit(before, edit)
  if (!applied.ok) throw new Error(applied.problem.code)
  const back = applyEdit(applied.value.document, applied.value.inverse)
  expect(back).toMatchObject({ ok: true, value: { document: before } })
  return applied.value.document
}
const text = ({ conversations = [] }: ScenarioDocument) => conversations[0]?.source

describe('golden conversations', () => {
  it('go on to the same place when a moment gets another name, and nothing else in them changes', () => {
    expect(text(edited({ kind: 'rename-id', of: 'node', from: 'deal', to: 'bargain' }))).toBe(
      golden.replaceAll('    to: deal', '    to: bargain').replace('to: deal }', 'to: bargain }'),
    )
  })
  it('end at the same ending when it gets another name', () => {
    expect(text(edited({ kind: 'rename-id', of: 'ending', from: 'happy', to: 'glad' }))).toBe(
      golden.replace('ending: happy', 'ending: glad'),
    )
  })
  it('are left alone when a fact or another moment gets another name', () => {
    const other = edited(
      { kind: 'rename-id', of: 'node', from: 'opening', to: 'beginning' },
      {
        ...document,
        conversations: [{ name: 'short', source: 'title: opening\nturns:\n  - reply: opening\n' }],
      },
    )
    expect(text(other)).toBe('title: opening\nturns:\n  - reply: opening\n')
  })
  it('that cannot be read stay as they are', () => {
    const broken = { ...document, conversations: [{ name: 'broken', source: 'turns: [1' }] }
    expect(text(edited({ kind: 'rename-id', of: 'node', from: 'deal', to: 'bargain' }, broken))).toBe('turns: [1')
  })
  it('are kept in the order of their names, the newest of one name only, and dropped by name', () => {
    const kept = edited({ kind: 'keep-golden', golden: { name: 'a', source: '1' } })
    expect(kept.conversations?.map(({ name }) => name)).toEqual(['a', 'good'])
    expect(edited({ kind: 'drop-golden', name: 'good' }, kept).conversations).toEqual([{ name: 'a', source: '1' }])
    expect(edited({ kind: 'drop-golden', name: 'nobody' }, kept)).toBe(kept)
  })
})
