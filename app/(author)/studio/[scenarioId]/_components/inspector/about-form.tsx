'use client'

import { Form } from './form-parts'
import { LinesField } from './lines-field'
import { NumberField } from './number-field'
import { PickField } from './pick-field'
import { TagsField } from './tags-field'
import { TextField } from './text-field'
import { channelOptions, partOptions, techniqueOptions } from './words'

/** How the customer stands in the library, and what they teach. */
export function AboutForm() {
  return (
    <Form kicker="The whole customer" title="About">
      <TextField label="Title" path={['title']} hint="How it stands in the library." />
      <TextField label="In one line" path={['summary']} rows={2} hint="Makes somebody want to meet them." />
      <div className="grid grid-cols-3 gap-4">
        <NumberField label="Difficulty" path={['difficulty']} min={1} max={5} hint="1 to 5" />
        <NumberField label="Minutes" path={['minutes']} min={1} max={60} />
        <PickField label="By" path={['channel']} options={channelOptions} />
      </div>
      <TagsField label="Parts it exercises" path={['parts']} options={partOptions} />
      <TagsField label="Techniques it exercises" path={['techniques']} options={techniqueOptions} />
      <LinesField label="Industries" path={['industries']} hint="One a line, such as retail or telecoms." rows={2} />
    </Form>
  )
}
