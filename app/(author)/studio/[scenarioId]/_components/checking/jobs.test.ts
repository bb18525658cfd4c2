import { describe, expect, it, vi } from 'vitest'
import { applyEdit } from '@/domain/editing/apply-edit'
import type { Edit } from '@/domain/editing/edit'
import { fromTemplate } from '@/domain/editing/templates'
import { beginPlay, checkThoroughly, lint, playOn, record, runTests } from './jobs'

vi.setConfig({ testTimeout: 60_000 })

const source = fromTemplate('put-right', { id: 'lamp', title: 'The lamp', customerName: 'Pat' })
const edited = (edit: Edit): string => {
  const applied = applyEdit({ source, layout: {} }, edit)
  if (!applied.ok) throw new Error(applied.problem.code)
  return applied.value.document.source
}
const anywhere = { node: 'offer', temper: 30, known: ['present'], seed: 1 }

describe('the checks in the background', () => {
  it('warn of an ending nobody comes to, while the author types', () => {
    const lonely = edited({ kind: 'add-ending', ending: { id: 'lonely' } })
    expect(lint({ source: lonely }).map(({ code }) => code)).toContain('unreachable-ending')
  })
  it('do not say twice what typing has told already', () => {
    const lonely = edited({ kind: 'add-ending', ending: { id: 'lonely' } })
    const { problems, tempers } = checkThoroughly({ source: lonely, goldens: [] })
    expect(problems.map(({ code }) => code)).not.toContain('unreachable-ending')
    expect(problems.map(({ code }) => code)).toContain('golden-missing')
    expect(tempers.opening).toBeGreaterThan(50)
  })
  it('say nothing of play while the text cannot be played', () =>
    expect(checkThoroughly({ source: 'a: [1', goldens: [] })).toEqual({ problems: [], tempers: {} }))
})

describe('playing', () => {
  it('begins in the middle, with the temper and the knowledge that were chosen', () => {
    const run = beginPlay({ source, at: anywhere })
    expect(run?.state).toMatchObject({ node: 'offer', temper: 30, visited: ['offer'] })
    expect(run?.state.known).toContain('present')
  })
  it('goes on by the routes of the draft, with a receipt for each reply', () => {
    const run = beginPlay({ source, at: anywhere })
    if (!run) throw new Error('it did not begin')
    const turn = playOn({
      source,
      run,
      step: { kind: 'reply', text: 'I am so sorry. I will send you a new one today, and it is with you before noon.' },
    })
    expect(turn).toMatchObject({ run: { state: { ending: 'settled' } } })
    expect('receipt' in turn && turn.receipt?.parts.solve.level).toBe(2)
  })
  it('is refused in words when it is over', () => {
    const run = beginPlay({ source, at: anywhere })
    if (!run) throw new Error('it did not begin')
    const over = playOn({
      source,
      run,
      step: { kind: 'reply', text: 'I am so sorry. I will send you a new one today, and it is with you before noon.' },
    })
    if (!('run' in over)) throw new Error(over.refused)
    expect(playOn({ source, run: over.run, step: { kind: 'reply', text: 'Hello?' } })).toHaveProperty('refused')
  })
  it('is not possible at a moment that does not exist, nor with errors', () => {
    expect(beginPlay({ source, at: { ...anywhere, node: 'nowhere' } })).toBeNull()
    expect(beginPlay({ source: 'a: [1', at: anywhere })).toBeNull()
  })
})

describe('the test bench', () => {
  it('plays everybody, tells how far it is, and paints what was reached', () => {
    const told: number[] = []
    const recording = { title: 'To the end', seed: 1, steps: [{ kind: 'reply' as const, text: 'What?' }] }
    const golden = record({ source, recording })
    const tested = runTests({ source, goldens: [{ name: 'short', source: golden ?? '' }] }, (done) => told.push(done))
    expect(tested.players).toHaveLength(7)
    expect(tested.goldens).toEqual([{ name: 'short', ending: null, astray: [] }])
    expect(tested.coverage?.nodes.missed).toEqual([])
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
  it('tells where a golden conversation goes astray', () => {
    const golden = 'title: Wrong\nseed: 1\nturns:\n  - reply: What?\n    to: settled\n'
    const tested = runTests({ source, goldens: [{ name: 'wrong', source: golden }] }, () => {})
    expect(tested.goldens[0]?.astray[0]).toContain('settled')
  })
})
