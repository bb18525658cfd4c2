import { describe, expect, it } from 'vitest'
import { applyEdit } from './apply-edit'
import { differenceOf } from './difference'
import { differenceInWords } from './difference-in-words'
import type { Edit } from './edit'
import { small } from './testing/small'
import { readTree } from './tree'

const dataOf = (source: string) => {
  const tree = readTree(source)
  if (!tree.ok) throw new Error(tree.problem.code)
  return tree.value.value
}
const said = (...edits: Edit[]) => {
  const applied = applyEdit({ source: small, layout: {} }, { kind: 'several', edits })
  if (!applied.ok) throw new Error(applied.problem.code)
  return differenceInWords(differenceOf(dataOf(small), dataOf(applied.value.document.source)))
}

describe('the difference between two versions', () => {
  it.each<[string, Edit, string]>([
    [
      'a new saying',
      { kind: 'add-saying', path: ['nodes', 0, 'says'], lines: ['Twice!'] },
      'Kim now says “Twice!” at Two kettles.',
    ],
    [
      'a redirected route',
      { kind: 'connect', in: { node: 'opening' }, route: 'sorry', go: 'happy' },
      'Route sorry at Two kettles goes to “Tea at last” instead of “What now”.',
    ],
    [
      'a new phrasing',
      { kind: 'insert-item', path: ['facts', 1, 'mentions'], value: 'two kettles' },
      'Phrasing “two kettles” added to fact twice (mentions).',
    ],
    [
      'a route of higher priority',
      { kind: 'move-route', in: { node: 'opening' }, route: 'rude', to: 0 },
      'Route rude at Two kettles is looked at earlier: 1 instead of 2.',
    ],
    ['a new node', { kind: 'add-node', node: { id: 'more', title: 'More tea' } }, 'New moment “More tea” (more).'],
    [
      'a number',
      { kind: 'set-field', path: ['customer', 'temper'], value: 70 },
      'Temper of the customer is now “70” instead of “60”.',
    ],
    [
      'an aftermath',
      { kind: 'set-field', path: ['endings', 0, 'aftermath', 'text'], value: 'Fine.' },
      'What comes after of Tea at last is now “Fine.” instead of “Good.”.',
    ],
    [
      'a condition',
      { kind: 'set-field', path: ['nodes', 0, 'routes', 0, 'when'], value: { acts: ['thanks'] } },
      'Route sorry at Two kettles is taken when: Thanks; before: Apologise: at least partly.',
    ],
  ])('%s is one sentence', (_, edit, words) => expect(said(edit)).toEqual([words]))

  it('is empty between a text and itself, and between two layouts of the same', () => {
    expect(differenceOf(dataOf(small), dataOf(small)).changes).toEqual([])
    expect(
      said({ kind: 'replace-source', source: small.replace('{calm: 1, solve: 2}', '\n      calm: 1\n      solve: 2') }),
    ).toEqual([])
  })
})
