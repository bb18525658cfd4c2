'use client'

import type { Path } from '@/domain/scenario/problem'
import { textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { Form } from './form-parts'
import { IdField } from './id-field'
import { nameFromTitle } from './name-from-title'
import { NumberField } from './number-field'
import { PickField } from './pick-field'
import { SaysField } from './says-field'
import { TextField } from './text-field'
import { aftermathOptions, endingOptions } from './words'

/** How it can end, what that is worth, and what comes after. */
export function EndingForm({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const after = [...path, 'aftermath']
  return (
    <Form kicker="Ending" title={textAt(root, [...path, 'title']) || 'An ending'}>
      <TextField
        label="Title"
        path={[...path, 'title']}
        example="A courier on Sunday"
        onLeave={() => {
          const named = nameFromTitle(root, path)
          if (named) edit(named)
        }}
      />
      <div className="grid grid-cols-2 gap-4">
        <PickField label="What it is" path={[...path, 'kind']} options={endingOptions} />
        <NumberField label="Worth, 0 to 100" path={[...path, 'worth']} min={0} max={100} />
      </div>
      <SaysField label="Their last words" path={[...path, 'says']} optional />
      <PickField
        label="What comes after"
        hint="The trainee sees it first thing in the debrief."
        path={[...after, 'kind']}
        options={aftermathOptions}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="From" path={[...after, 'from']} />
        <NumberField label="Stars, if any" path={[...after, 'stars']} min={1} max={5} optional />
      </div>
      <TextField label="What it says" path={[...after, 'text']} rows={4} />
      <IdField label="Short name" path={path} rename={(from, to) => ({ kind: 'rename-id', of: 'ending', from, to })} />
    </Form>
  )
}
