import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { readScenario } from '../scenario/parse'
import { readSource } from '../scenario/source'
import { applyEdit } from './apply-edit'
import type { ScenarioDocument } from './document'
import { beginHistory, makeEdit, redo, undo } from './history'
import { piecesAfter, piecesOf } from './pieces'
import { anyEdit } from './testing/any-edit'
import { small } from './testing/small'
import { readTree } from './tree'

const golden = 'title: A\nturns:\n  - reply: hello\n    to: opening\nending: happy\n'
const start = (source: string): ScenarioDocument => ({
  source,
  layout: { outburst: { x: 1, y: 2 } },
  conversations: [{ name: 'good', source: golden }],
})
const sources = [small, readCustomer('late-present')]

/** A run of edits, each aimed at what the one before it left. */
const play = (source: string, seeds: readonly number[]) => {
  let history = beginHistory(start(source))
  const refusals: string[] = []
  for (const seed of seeds) {
    const [edit] = fc.sample(anyEdit(history.document), { seed, numRuns: 1 })
    if (!edit) continue
    const made = makeEdit(history, edit)
    if (made.ok) history = made.value
    else refusals.push(made.problem.code)
  }
  return { history, refusals }
}
const seeds = (most: number) => fc.array(fc.integer(), { minLength: 1, maxLength: most })

describe.each([
  ['a small customer', sources[0] as string, 120, 10],
  ['the customer that ships', sources[1] as string, 30, 5],
])('any edits of %s', (_, source, numRuns, most) => {
  it('undone, give the same bytes and the same map; redone, the same again', () => {
    fc.assert(
      fc.property(seeds(most), (list) => {
        const { history } = play(source, list)
        let back = history
        for (let steps = 0; steps < history.done.length; steps++) back = undo(back)
        expect(back.document).toEqual(start(source))
        let again = back
        for (let steps = 0; steps < history.done.length; steps++) again = redo(again)
        expect(again.document).toEqual(history.document)
      }),
      { numRuns },
    )
  })

  it('give a document that the reader accepts, or reports with a place in the file', () => {
    fc.assert(
      fc.property(seeds(most), (list) => {
        const { source: text } = play(source, list).history.document
        const read = readScenario(text)
        const lines = text.split('\n').length
        for (const problem of read.ok ? [] : read.problem) {
          expect(problem.line).toBeGreaterThanOrEqual(1)
          expect(problem.line).toBeLessThanOrEqual(lines)
          expect(problem.remedy).not.toBe('')
        }
      }),
      { numRuns },
    )
  })

  it('are never refused for want of a way to write them', () => {
    fc.assert(
      fc.property(seeds(most), (list) => {
        expect(play(source, list).refusals).not.toContain('edit-not-possible')
      }),
      { numRuns },
    )
  })
})

describe('reading in pieces', () => {
  it('finds the same data as reading the whole, whatever is done to the text', () => {
    const text = sources[1] as string
    const damage = fc.record({
      at: fc.nat(text.length),
      cut: fc.integer({ min: 0, max: 40 }),
      paste: fc.constantFrom(
        '',
        '\n',
        '"',
        "'",
        ' - ',
        '\n- x',
        ': ',
        '[',
        '}',
        '\nkey: 1\n',
        '# ',
        '|\n',
        '&a ',
        '*a',
        '\t',
        '\n---\n',
        '\nnodes: []\n',
      ),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (list) => {
        const hurt = list.reduce((now, { at, cut, paste }) => now.slice(0, at) + paste + now.slice(at + cut), text)
        const [pieces, whole] = [readTree(hurt), readSource(hurt)]
        expect(pieces.ok).toBe(whole.ok)
        expect(pieces.ok ? pieces.value.value : null).toEqual(whole.ok ? whole.value.value : null)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a text that was cut into pieces and then changed', () => {
  const text = readCustomer('late-present')
  const cut = piecesOf(text)
  const change = fc.record({
    at: fc.integer({ min: 0, max: text.length }),
    gone: fc.constantFrom(0, 0, 1, 3, 40),
    put: fc.constantFrom('x', 'a b', ' ', '\n', '- ', '\n- ', '\n  - id: more\n', '\nkey: 1\n', '#', '[', '"', ':', ''),
  })
  it('is cut the same way from what was known as anew, or it is said that it must be cut anew', () => {
    let told = 0
    fc.assert(
      fc.property(change, ({ at, gone, put }) => {
        const changed = text.slice(0, at) + put + text.slice(at + gone)
        const found = cut && piecesAfter(cut, text, changed)
        if (!found) return
        told += 1
        expect(found).toEqual(piecesOf(changed))
      }),
      { numRuns: 2000 },
    )
    expect(told).toBeGreaterThan(200)
  })
})

describe('an edit that is refused', () => {
  it('leaves the document as it was', () => {
    const document = start(small)
    expect(applyEdit(document, { kind: 'remove-node', id: 'nobody', routes: 'stay' })).toMatchObject({
      ok: false,
      problem: { code: 'no-such-node' },
    })
    const broken = { ...document, source: 'a: [1' }
    expect(applyEdit(broken, { kind: 'set-field', path: ['title'], value: 'x' })).toMatchObject({
      ok: false,
      problem: { code: 'source-broken' },
    })
  })
})
