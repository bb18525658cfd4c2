'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { Button } from '@/components/button'
import { valueAt } from '@/domain/editing/change'
import type { Path } from '@/domain/scenario/problem'
import { routeTitle, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { type Command, moveRoute, ownerOf, remove } from '../map/commands'
import { ConditionField } from './condition-field'
import { EffectsFields } from './effects-fields'
import { Form } from './form-parts'
import { IdField } from './id-field'
import { PickField } from './pick-field'
import { actionNames, verdictOptions } from './words'

/** One route: when it is taken, where it leads, what it changes. Also what happens when none fits. */
export function RouteForm({ path }: { readonly path: Path }) {
  const { root, act, select } = useDesk()
  const owner = ownerOf(root, path)
  const isOtherwise = path[2] === 'otherwise'
  const home = path.slice(0, 2)
  const at = owner && 'action' in owner ? actionNames[owner.action] : textAt(root, [...home, 'title'])
  const run = (command: Command | null) => {
    if (command) act({ do: 'edit', edit: command.edit, select: command.select })
  }
  const id = textAt(root, [...path, 'id'])
  return (
    <Form
      kicker={isOtherwise ? `When no route fits, at ${at}` : `Route ${Number(path[3]) + 1}, at ${at}`}
      title={isOtherwise ? 'Otherwise' : routeTitle(id, Number(path[3]) + 1)}
    >
      <div className="-mt-3 flex flex-wrap gap-1">
        <Button size="small" look="quiet" className="-ml-3" onClick={() => select(home)}>
          Back to {at || 'its moment'}
        </Button>
        {isOtherwise ? null : (
          <>
            <Button
              size="small"
              look="quiet"
              aria-disabled={!moveRoute(root, path, -1)}
              onClick={() => run(moveRoute(root, path, -1))}
            >
              <ArrowUp size={16} aria-hidden />
              Earlier
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-disabled={!moveRoute(root, path, 1)}
              onClick={() => run(moveRoute(root, path, 1))}
            >
              <ArrowDown size={16} aria-hidden />
              Later
            </Button>
            <Button size="small" look="quiet" onClick={() => run(remove(root, path))}>
              <Trash2 size={16} aria-hidden />
              Delete
            </Button>
          </>
        )}
      </div>
      {isOtherwise ? null : <ConditionField path={[...path, 'when']} />}
      <EffectsFields path={path} />
      {owner && 'action' in owner ? (
        <PickField label="Doing this here is" path={[...path, 'verdict']} options={verdictOptions} />
      ) : null}
      {isOtherwise || owner === null || valueAt(root, path) === undefined ? null : (
        <IdField
          label="Name of the route"
          path={path}
          rename={(from, to) => ({ kind: 'rename-route', in: owner, from, to })}
        />
      )}
    </Form>
  )
}
