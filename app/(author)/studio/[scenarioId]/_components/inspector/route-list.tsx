'use client'

import { ArrowDown, ArrowUp, ChevronRight, Plus } from 'lucide-react'
import { Button, buttonClass } from '@/components/button'
import { valueAt } from '@/domain/editing/change'
import { conditionInWords } from '@/domain/editing/condition-in-words'
import { titlesIn } from '@/domain/editing/titles-in'
import type { Path } from '@/domain/scenario/problem'
import { endingsIn, listAt, nodesIn, routeTitle, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { addRoute, moveRoute } from '../map/commands'

/** Where this leads, in the order it is looked at. The first that fits is taken. */
export function RouteList({ path }: { readonly path: Path }) {
  const { root, act, select } = useDesk()
  const titles = new Map([...nodesIn(root), ...endingsIn(root)].map(({ id, title }) => [id, title]))
  const called = titlesIn(root)
  const routes = listAt(root, [...path, 'routes'])
  const where = (at: Path) => {
    const go = textAt(root, [...at, 'go'])
    return go === '' ? 'stays here' : `to ${titles.get(go) ?? `${go}, which does not exist`}`
  }
  const rows = [...routes.map((_, index) => [...path, 'routes', index] as const), [...path, 'otherwise'] as const]
  return (
    <section>
      <h3 className="font-semibold text-sm">Routes</h3>
      <p className="text-ink-faint text-sm">Looked at from top to bottom. The first that fits is taken.</p>
      <ol className="mt-2 grid rounded-md border border-rule bg-paper">
        {rows.map((at, index) => {
          const isOtherwise = index === routes.length
          const name = isOtherwise ? 'Otherwise' : routeTitle(textAt(root, [...at, 'id']), index + 1)
          const move = (by: -1 | 1) => {
            const command = moveRoute(root, at, by)
            if (command) act({ do: 'edit', edit: command.edit })
          }
          return (
            <li key={at.join('.')} className="flex items-center border-t first:border-t-0">
              <button
                type="button"
                onClick={() => select(at)}
                className="flex min-w-0 flex-1 items-center gap-2 px-3 py-2 text-left text-sm hover:bg-desk"
              >
                <span className="w-4 shrink-0 text-ink-faint">{isOtherwise ? '' : index + 1}</span>
                <span className="min-w-0 flex-1">
                  <span className="block truncate">
                    <span className="font-semibold">{name}</span>
                    <span className="text-ink-soft">: {where(at)}</span>
                  </span>
                  {isOtherwise ? null : (
                    <span className="block truncate text-ink-faint text-xs">
                      {conditionInWords(valueAt(root, [...at, 'when']) ?? null, called) || 'always'}
                    </span>
                  )}
                </span>
                <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-faint" />
              </button>
              {isOtherwise || routes.length < 2 ? null : (
                <span className="flex shrink-0 pr-1">
                  {(
                    [
                      [-1, ArrowUp, 'earlier'],
                      [1, ArrowDown, 'later'],
                    ] as const
                  ).map(([by, Icon, word]) => (
                    <button
                      key={word}
                      type="button"
                      aria-label={`Look at ${name} ${word}`}
                      aria-disabled={moveRoute(root, at, by) === null}
                      className={buttonClass('quiet', 'small', 'min-h-8! px-1.5!')}
                      onClick={() => move(by)}
                    >
                      <Icon size={15} aria-hidden />
                    </button>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <Button
        size="small"
        look="quiet"
        className="mt-1.5 -ml-3"
        onClick={() => {
          const command = addRoute(root, { path })
          if (command) act({ do: 'edit', edit: command.edit, select: command.select })
        }}
      >
        <Plus size={16} aria-hidden />
        Add a route
      </Button>
    </section>
  )
}
