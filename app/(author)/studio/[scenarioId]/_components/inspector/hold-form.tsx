'use client'

import { Button } from '@/components/button'
import { valueAt } from '@/domain/editing/change'
import { useDesk } from '../desk/use-desk'
import { NumberField } from './number-field'
import { SaysField } from './says-field'

const path = ['actions', 'hold']
const say = (line: string) => [{ lines: [line] }]
const blank = {
  longest: 60,
  granted: say('Fine. But be quick.'),
  grudged: say('Hello? Did you just put me on hold?'),
  back: say('So?'),
  late: say('That took for ever.'),
}

/** Being put on hold: how long, and what they say to it. */
export function HoldForm() {
  const { root, edit } = useDesk()
  const isThere = valueAt(root, path) !== undefined
  return (
    <section className="grid gap-5 rounded-md border border-rule bg-paper p-3">
      <div className="flex items-center gap-3">
        <h3 className="min-w-0 flex-1 font-semibold text-sm">Put on hold</h3>
        <Button
          size="small"
          onClick={() => edit(isThere ? { kind: 'remove-field', path } : { kind: 'set-field', path, value: blank })}
        >
          {isThere ? 'Do not offer it' : 'Offer it'}
          <span className="sr-only"> (hold)</span>
        </Button>
      </div>
      {isThere ? (
        <>
          <NumberField
            label="Longest they wait without minding, in seconds"
            path={[...path, 'longest']}
            min={10}
            max={600}
          />
          <SaysField label="When they are asked first" path={[...path, 'granted']} />
          <SaysField label="When they simply are put on hold" path={[...path, 'grudged']} />
          <SaysField label="When you come back in time" path={[...path, 'back']} />
          <SaysField label="When you come back late" path={[...path, 'late']} />
        </>
      ) : null}
    </section>
  )
}
