'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/components/button'
import type { Path } from '@/domain/scenario/problem'
import { useDesk } from '../desk/use-desk'
import { remove } from '../map/commands'
import { Form } from './form-parts'
import { RouteList } from './route-list'
import { TextField } from './text-field'
import { actionNames } from './words'

/** One way out: when it is right, and where it leads. */
export function ActionForm({ path }: { readonly path: Path }) {
  const { root, act, select } = useDesk()
  const name = actionNames[path[1] as keyof typeof actionNames] ?? String(path[1])
  return (
    <Form kicker="Way out, at any time" title={name}>
      <div className="-mt-3 flex flex-wrap gap-1">
        <Button size="small" look="quiet" className="-ml-3" onClick={() => select(['actions'])}>
          All ways out
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() => {
            const command = remove(root, path)
            if (command) act({ do: 'edit', edit: command.edit, select: command.select })
          }}
        >
          <Trash2 size={15} aria-hidden />
          Do not offer it
        </Button>
      </div>
      <TextField label="On the button" path={[...path, 'label']} example={name} optional />
      <RouteList path={path} />
    </Form>
  )
}
