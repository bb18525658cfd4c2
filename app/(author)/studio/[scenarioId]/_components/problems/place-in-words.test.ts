import { describe, expect, it } from 'vitest'
import type { Plain } from '@/domain/editing/document'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { placeInWords } from './place-in-words'
import { summaryOf } from './problem-list'

const problem = (path: ScenarioProblem['path'], more: Partial<ScenarioProblem> = {}): ScenarioProblem => ({
  code: 'route-shadowed',
  weight: 'warning',
  facts: {},
  path,
  line: 7,
  column: 1,
  remedy: '',
  ...more,
})
const root: Plain = { nodes: [{ id: 'a', title: 'The complaint', routes: [{ id: 'heard' }] }, {}] }

describe('where a problem is', () => {
  it.each([
    [['nodes', 0, 'routes', 0, 'when'], 'at The complaint, route heard'],
    [['nodes', 0, 'model'], 'at The complaint'],
    [['nodes', 1], 'at a place without a title'],
    [['policy', 'remedies', 0], 'in what may be offered'],
    [[], 'about the whole customer'],
  ])('%j is %s', (path, words) => expect(placeInWords(root, problem(path))).toBe(words))
  it('names the example conversation it is in', () =>
    expect(placeInWords(root, problem(['turns', 0], { file: 'conversations/expert.yaml' }))).toBe(
      'in the example conversation expert',
    ))
})

describe('how much is wrong', () => {
  it('is counted by weight, and says when nothing may be published', () => {
    expect(summaryOf([problem([], { weight: 'error' }), problem([]), problem([])])).toBe(
      '1 error and 2 warnings. Errors must be mended before publishing.',
    )
    expect(summaryOf([])).toBe('Nothing is wrong with this customer.')
  })
})
