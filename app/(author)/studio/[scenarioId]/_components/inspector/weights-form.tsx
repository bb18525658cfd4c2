'use client'

import { Form } from './form-parts'
import { NumberField } from './number-field'
import { partOptions } from './words'

/** How much each part counts in the score. */
export function WeightsForm() {
  return (
    <Form kicker="How it is scored" title="Score">
      <p className="-mt-3 text-ink-soft text-sm">
        All five parts count the same unless you say otherwise. 2 counts twice as much as 1; 0 does not count.
      </p>
      <div className="grid grid-cols-2 gap-4">
        {partOptions.map(({ id, title }) => (
          <NumberField key={id} label={title} path={['weights', id]} min={0} max={5} optional />
        ))}
      </div>
    </Form>
  )
}
