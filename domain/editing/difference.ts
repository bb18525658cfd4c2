import { isSame } from './change'
import { conditionInWords } from './condition-in-words'
import type { Plain } from './document'
import { type Titles, titled, titlesIn } from './titles-in'
import { isBlock, isList } from './write-yaml'

export type Thing = 'node' | 'ending' | 'route' | 'fact' | 'remedy' | 'action'

/** One change between two versions of a customer, as data; `differenceInWords` says it. `at` names where, by title. */
export type Difference =
  | {
      readonly code: 'added' | 'removed'
      readonly what: Thing
      readonly id: string
      readonly title: string
      readonly at: string
    }
  | { readonly code: 'says' | 'says-no-more'; readonly at: string; readonly text: string }
  | {
      readonly code: 'goes'
      readonly at: string
      readonly route: string
      readonly from: string | null
      readonly to: string | null
    }
  | {
      readonly code: 'priority'
      readonly at: string
      readonly route: string
      readonly from: number
      readonly to: number
    }
  | {
      readonly code: 'condition'
      readonly at: string
      readonly route: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly code: 'phrasing-added' | 'phrasing-removed'
      readonly of: 'fact' | 'remedy'
      readonly id: string
      readonly list: string
      readonly text: string
    }
  | { readonly code: 'field'; readonly at: string; readonly field: string; readonly from: string; readonly to: string }

export type Differences = { readonly customer: string; readonly changes: readonly Difference[] }

type Block = { readonly [key: string]: Plain }
const blockOf = (value: Plain | undefined): Block => (value !== undefined && isBlock(value) ? value : {})
const listOf = (value: Plain | undefined): readonly Plain[] => (value !== undefined && isList(value) ? value : [])
const textOf = (value: Plain | undefined): string => (typeof value === 'string' ? value : '')
const shown = (value: Plain | undefined): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

const withIds = (value: Plain | undefined): Map<string, { readonly block: Block; readonly index: number }> => {
  const found = new Map<string, { block: Block; index: number }>()
  listOf(value).forEach((item, index) => {
    const id = textOf(blockOf(item).id)
    if (id !== '' && !found.has(id)) found.set(id, { block: blockOf(item), index })
  })
  return found
}

/** Fields below one block, named by their way: `aftermath.text`. Lists of plain values are one field. */
const fields = (
  at: string,
  before: Plain | undefined,
  after: Plain | undefined,
  skip: readonly string[],
  way = '',
): Difference[] => {
  if (isSame(before, after)) return []
  const [old, now] = [before !== undefined && isBlock(before), after !== undefined && isBlock(after)]
  if ((old || before === undefined) && (now || after === undefined) && (old || now)) {
    const keys = [...new Set([...Object.keys(blockOf(before)), ...Object.keys(blockOf(after))])]
    return keys
      .filter((key) => !skip.includes(key))
      .flatMap((key) => fields(at, blockOf(before)[key], blockOf(after)[key], [], way === '' ? key : `${way}.${key}`))
  }
  return [{ code: 'field', at, field: way, from: shown(before), to: shown(after) }]
}

const linesOf = (says: Plain | undefined): string[] =>
  listOf(says).map((saying) => listOf(blockOf(saying).lines).map(shown).join(' / '))

const spoken = (at: string, before: Plain | undefined, after: Plain | undefined): Difference[] => {
  if (isSame(before, after)) return []
  const [old, now] = [linesOf(before), linesOf(after)]
  const changes: Difference[] = [
    ...now.filter((text) => !old.includes(text)).map((text) => ({ code: 'says', at, text }) as const),
    ...old.filter((text) => !now.includes(text)).map((text) => ({ code: 'says-no-more', at, text }) as const),
  ]
  return changes.length > 0 ? changes : [{ code: 'field', at, field: 'says', from: shown(before), to: shown(after) }]
}

type Called = { readonly old: Titles; readonly now: Titles }
const placeIn = (titles: Titles, go: Plain | undefined): string | null =>
  textOf(go) === '' ? null : titled(titles.places, textOf(go))

const effects = (at: string, route: string, before: Block, after: Block, called: Called): Difference[] => [
  ...(before.go === after.go
    ? []
    : [{ code: 'goes' as const, at, route, from: placeIn(called.old, before.go), to: placeIn(called.now, after.go) }]),
  ...(isSame(before.when, after.when)
    ? []
    : [
        {
          code: 'condition' as const,
          at,
          route,
          from: conditionInWords(before.when ?? null, called.old),
          to: conditionInWords(after.when ?? null, called.now),
        },
      ]),
  ...spoken(`${at}, route ${route}`, before.says, after.says),
  ...fields(`${at}, route ${route}`, before, after, ['id', 'go', 'when', 'says']),
]

/** Which of the routes in both changed places; those that only moved because others came or went are left out. */
const priorities = (at: string, before: readonly string[], after: readonly string[]): Difference[] => {
  const kept = before.filter((id) => after.includes(id))
  const now = after.filter((id) => before.includes(id))
  return now.flatMap((route, index): Difference[] => {
    const was = kept.indexOf(route)
    return was > index ? [{ code: 'priority', at, route, from: was + 1, to: index + 1 }] : []
  })
}

const routes = (at: string, before: Block, after: Block, called: Called): Difference[] => {
  const [old, now] = [withIds(before.routes), withIds(after.routes)]
  return [
    ...[...now].flatMap(([id, { block }]): Difference[] => {
      const was = old.get(id)
      return was
        ? effects(at, id, was.block, block, called)
        : [{ code: 'added', what: 'route', id, title: conditionInWords(block.when ?? null, called.now), at }]
    }),
    ...[...old.keys()]
      .filter((id) => !now.has(id))
      .map((id): Difference => ({ code: 'removed', what: 'route', id, title: '', at })),
    ...priorities(at, [...old.keys()], [...now.keys()]),
    ...effects(at, 'otherwise', blockOf(before.otherwise), blockOf(after.otherwise), called),
  ]
}

const things = (
  what: Thing,
  before: Plain | undefined,
  after: Plain | undefined,
  changed: (id: string, at: string, before: Block, after: Block) => Difference[],
): Difference[] => {
  const [old, now] = [withIds(before), withIds(after)]
  const title = (block: Block, id: string) => textOf(block.title) || textOf(block.text) || textOf(block.label) || id
  return [
    ...[...now].flatMap(([id, { block }]): Difference[] => {
      const was = old.get(id)
      return was
        ? changed(id, title(block, id), was.block, block)
        : [{ code: 'added', what, id, title: title(block, id), at: '' }]
    }),
    ...[...old]
      .filter(([id]) => !now.has(id))
      .map(([id, { block }]): Difference => ({ code: 'removed', what, id, title: title(block, id), at: '' })),
  ]
}

const phrasings = (
  of: 'fact' | 'remedy',
  id: string,
  lists: readonly string[],
  before: Block,
  after: Block,
): Difference[] =>
  lists.flatMap((list) => {
    const [old, now] = [listOf(before[list]).map(shown), listOf(after[list]).map(shown)]
    return [
      ...now
        .filter((text) => !old.includes(text))
        .map((text): Difference => ({ code: 'phrasing-added', of, id, list, text })),
      ...old
        .filter((text) => !now.includes(text))
        .map((text): Difference => ({ code: 'phrasing-removed', of, id, list, text })),
    ]
  })

const phrasingLists = ['mentions', 'contradictions', 'asks', 'phrasings']
const ways: Readonly<Record<string, string>> = {
  hold: 'the hold',
  manager: '“Bring in a manager”',
  callback: '“Call back”',
  writing: '“Put it in writing”',
  end: '“End the conversation”',
}
const wayOut = (id: string): string => ways[id] ?? id
const actionsOf = (root: Block): Plain =>
  Object.entries(blockOf(root.actions)).map(([id, action]) => ({ id, ...blockOf(action) }))

/** What changed in the conversation between two versions, nodes first. Both as plain data, so that neither must be valid. */
export const differenceOf = (before: Plain, after: Plain): Differences => {
  const [old, now] = [blockOf(before), blockOf(after)]
  const called = { old: titlesIn(before), now: titlesIn(after) }
  const customer = textOf(blockOf(now.customer).name) || 'The customer'
  const listed = (of: 'fact' | 'remedy') => (id: string, at: string, was: Block, is: Block) => [
    ...phrasings(of, id, phrasingLists, was, is),
    ...fields(at, was, is, ['id', ...phrasingLists]),
  ]
  const changes = [
    ...fields('the start', { start: old.start ?? null }, { start: now.start ?? null }, []),
    ...things('node', old.nodes, now.nodes, (_, at, was, is) => [
      ...spoken(at, was.says, is.says),
      ...routes(at, was, is, called),
      ...fields(at, was, is, ['id', 'says', 'routes', 'otherwise']),
    ]),
    ...things('action', actionsOf(old), actionsOf(now), (id, _, was, is) =>
      id === 'hold'
        ? fields(wayOut(id), was, is, ['id'])
        : [...routes(wayOut(id), was, is, called), ...fields(wayOut(id), was, is, ['id', 'routes', 'otherwise'])],
    ),
    ...things('ending', old.endings, now.endings, (_, at, was, is) => [
      ...spoken(at, was.says, is.says),
      ...fields(at, was, is, ['id', 'says']),
    ]),
    ...things('fact', old.facts, now.facts, listed('fact')),
    ...things('remedy', blockOf(old.policy).remedies, blockOf(now.policy).remedies, listed('remedy')),
    ...fields('the policy', blockOf(old.policy), blockOf(now.policy), ['remedies']),
    ...fields('the customer', old.customer, now.customer, []),
    ...fields('the scenario', old, now, ['start', 'nodes', 'endings', 'facts', 'policy', 'customer', 'actions']),
  ]
  return { customer, changes }
}
