import type { Plain } from '@/domain/editing/document'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { textAt } from '../desk/names'

const homes: Readonly<Record<string, string>> = {
  brief: 'in the briefing',
  customer: 'in the customer',
  facts: 'in the facts',
  policy: 'in what may be offered',
  actions: 'in the ways out',
  weights: 'in the score',
}

/** Where a problem is, as an author names places: by titles, and by the line for who reads the text. */
export const placeInWords = (root: Plain, { path, line, file }: ScenarioProblem): string => {
  if (file !== undefined) return `in the golden conversation ${file.replace(/^.*\/|\.yaml$/g, '')}, line ${line}`
  const [home, at, list, index] = path
  const where = (() => {
    if ((home === 'nodes' || home === 'endings') && at !== undefined) {
      const title = textAt(root, [home, at, 'title']) || textAt(root, [home, at, 'id'])
      const route = list === 'routes' && index !== undefined ? textAt(root, [home, at, list, index, 'id']) : ''
      return `at ${title === '' ? 'a place without a title' : title}${route === '' ? '' : `, route ${route}`}`
    }
    return typeof home === 'string' ? (homes[home] ?? 'about the whole customer') : 'about the whole customer'
  })()
  return `${where}, line ${line}`
}
