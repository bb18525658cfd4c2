'use client'

import { Button } from '@/components/button'
import { valueAt } from '@/domain/editing/change'
import { starters } from '@/domain/scenario/starters'
import { useDesk } from '../desk/use-desk'
import { Form } from './form-parts'
import { HoldForm } from './hold-form'
import { actionNames } from './words'

const ways = ['manager', 'callback', 'writing', 'end'] as const

/** What a trainee may do besides answering. Left out, it is not offered. */
export function WaysForm() {
  const { root, edit, select } = useDesk()
  return (
    <Form kicker="Besides answering" title="Ways out">
      <ul className="grid gap-2">
        {ways.map((way) => {
          const isThere = valueAt(root, ['actions', way]) !== undefined
          const add = () =>
            edit(
              {
                kind: 'set-field',
                path: ['actions', way],
                value: {
                  routes: [],
                  otherwise: { verdict: 'wrong', says: [{ lines: [starters.wayOutSays.text] }] },
                },
              },
              ['actions', way],
            )
          return (
            <li key={way} className="flex items-center gap-3 rounded-md border border-rule bg-paper px-3 py-2">
              <span className="min-w-0 flex-1 text-sm">
                <span className="block font-semibold">{actionNames[way]}</span>
                <span className="text-ink-faint">{isThere ? 'Offered' : 'Not offered'}</span>
              </span>
              <Button size="small" onClick={isThere ? () => select(['actions', way]) : add}>
                {isThere ? 'Open' : 'Offer it'}
                <span className="sr-only"> {actionNames[way]}</span>
              </Button>
            </li>
          )
        })}
      </ul>
      <HoldForm />
    </Form>
  )
}
