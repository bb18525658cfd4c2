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
    [['nodes', 0, 'routes', 0, 'when'], 'at The complaint, route heard, line 7'],
    [['nodes', 0, 'model'], 'at The complaint, line 7'],
    [['nodes', 1], 'at a place without a title, line 7'],
    [['policy', 'remedies', 0], 'in what may be offered, line 7'],
    [[], 'about the whole customer, line 7'],
  ])('%j is %s', (path, words) => expect(placeInWords(root, problem(path))).toBe(words))
  it('names the golden conversation it is in', () =>
    expect(placeInWords(root, problem(['turns', 0], { file: 'conversations/expert.yaml' }))).toBe(
      'in the golden conversation expert, line 7',
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
