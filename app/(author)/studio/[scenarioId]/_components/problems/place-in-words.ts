import type { Plain } from '@/domain/editing/document'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { isOwnName, textAt } from '../desk/names'

const homes: Readonly<Record<string, string>> = {
  brief: 'in the briefing',
  customer: 'in the customer',
  facts: 'in the facts',
  policy: 'in what may be offered',
  actions: 'in the ways out',
  weights: 'in the score',
}

/** Where a problem is, as an author names places: by titles. */
export const placeInWords = (root: Plain, { path, file }: Pick<ScenarioProblem, 'path' | 'file'>): string => {
  if (file !== undefined) return `in the example conversation ${file.replace(/^.*\/|\.yaml$/g, '')}`
  const [home, at, list, index] = path
  if ((home === 'nodes' || home === 'endings') && at !== undefined) {
    const title = textAt(root, [home, at, 'title']) || textAt(root, [home, at, 'id'])
    const route = list === 'routes' && index !== undefined ? textAt(root, [home, at, list, index, 'id']) : ''
    return `at ${title === '' ? 'a place without a title' : title}${route !== '' && isOwnName(route) ? `, route ${route.replaceAll('-', ' ')}` : index !== undefined && list === 'routes' ? `, route ${Number(index) + 1}` : ''}`
  }
  return typeof home === 'string' ? (homes[home] ?? 'about the whole customer') : 'about the whole customer'
}
