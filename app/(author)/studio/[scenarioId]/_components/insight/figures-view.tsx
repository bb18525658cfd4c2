'use client'

import { partName } from '@/components/part-name'
import type { Figures, Reach } from '@/domain/editing/insight/figures'
import { count } from '../../../_components/when'
import { endingsIn, nodesIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'

const few = 'fewer than five'

/** Where people came and where they left. Where fewer than five did, it says so and no more. */
export function FiguresView({ figures }: { readonly figures: Figures }) {
  const { root } = useDesk()
  const titles = new Map([...nodesIn(root), ...endingsIn(root)].map(({ id, title }) => [id, title]))
  const titleOf = (key: string) => titles.get(key) ?? key
  const { people, attempts, hardest, parts, nodes, endings, routes, neverTaken } = figures
  return (
    <div className="grid gap-8">
      <p className="text-lg">
        {count(people, 'person', 'people')} in {count(attempts, 'conversation')}.{' '}
        {hardest ? `The hardest part is to ${partName[hardest].toLowerCase()}.` : ''}
      </p>
      <div className="grid gap-8 md:grid-cols-2">
        <section>
          <h3 className="font-bold">Moments</h3>
          <ul className="mt-2">
            {nodes.map((node) => (
              <li key={node.key} className="border-t py-2 text-sm">
                <Reached label={titleOf(node.key)} reach={node} most={people} />
                {node.left !== 0 ? (
                  <p className="text-lost-ink">{node.left === null ? few : node.left} left here</p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
        <div className="grid content-start gap-8">
          <section>
            <h3 className="font-bold">Endings</h3>
            <ul className="mt-2">
              {endings.map((ending) => (
                <li key={ending.key} className="border-t py-2 text-sm">
                  <Reached label={titleOf(ending.key)} reach={ending} most={people} />
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3 className="font-bold">Parts</h3>
            <ul className="mt-2">
              {parts.map(({ part, earned }) => (
                <li key={part} className="flex items-baseline border-t py-2 text-sm">
                  {partName[part]}
                  <span className="leader" aria-hidden />
                  <span className="font-bold">{earned === null ? few : `${earned} of 100`}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <details className="rounded-md border border-rule bg-sheet">
        <summary className="px-4 py-3 font-semibold text-sm">
          Routes: {count(routes.length, 'route')}, {neverTaken.length} never taken
        </summary>
        <ul className="grid gap-x-8 border-t px-4 py-2 md:grid-cols-2">
          {routes.map((route) => (
            <li key={route.key} className="border-b py-1.5 text-sm last:border-b-0">
              <Reached label={route.key.replace('/', ', ')} reach={route} most={people} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Reached({ label, reach, most }: { readonly label: string; readonly reach: Reach; readonly most: number }) {
  const { people } = reach
  return (
    <div>
      <p className="flex items-baseline">
        <span className="min-w-0 truncate">{label}</span>
        <span className="leader" aria-hidden />
        <span className="font-bold">{people === null ? few : people === 0 ? 'nobody' : people}</span>
      </p>
      {people === null ? null : (
        <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-1 h-1 w-full" aria-hidden="true">
          <rect width="100" height="2" className="fill-desk" />
          <rect width={most === 0 ? 0 : (people / most) * 100} height="2" className="fill-ink-faint" />
        </svg>
      )}
    </div>
  )
}
