import fc from 'fast-check'
import { actions } from '../../attempt/event'
import { valueAt } from '../change'
import type { Path, Plain, ScenarioDocument } from '../document'
import type { Edit, Owner } from '../edit'
import { readTree } from '../tree'
import { isBlock, isList } from '../write-yaml'

/** Every place in the data, to aim edits at. */
export const everyPath = (value: Plain, path: Path = []): Path[] => [
  path,
  ...(isList(value)
    ? value.flatMap((item, index) => everyPath(item, [...path, index]))
    : isBlock(value)
      ? Object.entries(value).flatMap(([key, inner]) => everyPath(inner, [...path, key]))
      : []),
]

const words = fc.constantFrom(
  'Hello?',
  'two: things',
  "it's # not a comment",
  ' spaced ',
  '- dash',
  '',
  'yes',
  '12',
  'null',
  '{ a: b }',
  '"quoted"',
  'first line\nsecond line',
  '  indented\nthen not',
  'trailing newline\n',
  'tab\there',
  'Ünïcode — “quotes” 🙂',
  'A long sentence that goes on and on until it is much wider than any line ought to be, and then goes on a little further still, to be folded.',
  'a  double space in a long sentence that goes on and on until it is much wider than any line ought to be, and then some more',
)
const scalar = fc.oneof(
  words,
  fc.integer({ min: -5, max: 200 }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 12 }),
)
const plain: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('a', 'when', 'says', 'go', 'x y'), scalar, { maxKeys: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ lines: fc.array(words, { minLength: 1, maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
)

const idsAt = (root: Plain, path: Path): string[] => {
  const list = valueAt(root, path)
  if (list === undefined || !isList(list)) return []
  return list.flatMap((item) => (isBlock(item) && typeof item.id === 'string' ? [item.id] : []))
}

/** Any edit, sensible or not, aimed at what is in this document. */
export const anyEdit = ({ source }: ScenarioDocument): fc.Arbitrary<Edit> => {
  const tree = readTree(source)
  const root: Plain = tree.ok ? tree.value.value : {}
  const paths = everyPath(root)
  const path = fc.constantFrom(...paths)
  const lists = paths.filter((each) => isList(valueAt(root, each) ?? null))
  const list = fc.constantFrom<Path>(...(lists.length > 0 ? lists : [[]]))
  const at = fc.integer({ min: 0, max: 12 })
  const names = ['node', 'ending', 'fact', 'remedy', 'memory'] as const
  const known = [
    ...idsAt(root, ['nodes']),
    ...idsAt(root, ['endings']),
    ...idsAt(root, ['facts']),
    ...idsAt(root, ['policy', 'remedies']),
    'nobody',
  ]
  const id = fc.constantFrom(...known)
  const fresh = fc.constantFrom('brand-new', 'another-new', 'third-new', ...known.slice(0, 2))
  const nodes = idsAt(root, ['nodes'])
  const owner: fc.Arbitrary<Owner> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ node: fc.constantFrom(...nodes, 'nobody') }) },
    { weight: 1, arbitrary: fc.record({ action: fc.constantFrom(...actions) }) },
  )
  const routes = nodes.flatMap((_, n) => idsAt(root, ['nodes', n, 'routes']))
  const route = fc.constantFrom(...routes, 'otherwise')
  const orphans = fc.oneof(fc.constant('stay' as const), fc.constant('remove' as const), fc.record({ to: id }))
  const kind = <Kind extends Edit['kind']>(value: Kind) => fc.constant(value)
  const thing = fc.record({ id: fresh })
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: kind('set-field'), path, value: plain }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('remove-field'), path }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('insert-item'), path: list, at, value: plain }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('move-item'), path: list, from: at, to: at }) },
    fc.record({ kind: kind('add-node'), node: thing, after: id }),
    fc.record({ kind: kind('remove-node'), id, routes: orphans }),
    fc.record({ kind: kind('add-ending'), ending: thing }),
    fc.record({ kind: kind('remove-ending'), id, routes: orphans }),
    fc.record({ kind: kind('rename-id'), of: fc.constantFrom(...names), from: id, to: fresh }),
    fc.record({ kind: kind('add-route'), in: owner, route: thing, at }),
    fc.record({ kind: kind('remove-route'), in: owner, route }),
    fc.record({ kind: kind('move-route'), in: owner, route, to: at }),
    fc.record({ kind: kind('connect'), in: owner, route, go: fc.option(id, { nil: null }) }),
    fc.record({ kind: kind('remove-fact'), id }),
    fc.record({ kind: kind('remove-remedy'), id }),
    fc.record({ kind: kind('add-fact'), fact: thing }),
    fc.record({ kind: kind('add-remedy'), remedy: thing }),
    fc.record({ kind: kind('keep-golden'), golden: fc.record({ name: fresh, source: fc.string() }) }),
    fc.record({ kind: kind('drop-golden'), name: fc.constantFrom('good', 'brand-new') }),
    fc.record({
      kind: kind('set-layout'),
      positions: fc.dictionary(id, fc.option(fc.record({ x: at, y: at }), { nil: null })),
    }),
    fc.record({
      kind: kind('replace-source'),
      source: fc.oneof(fc.constant(source.replace('id:', 'id: ')), fc.constant(`${source}\n# end\n`), fc.string()),
    }),
  ) as fc.Arbitrary<Edit>
}
