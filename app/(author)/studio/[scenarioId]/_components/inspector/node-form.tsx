'use client'

import type { Path } from '@/domain/scenario/problem'
import { factsIn, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { ChoicesField } from './choices-field'
import { Form, More } from './form-parts'
import { IdField } from './id-field'
import { ModelField } from './model-field'
import { nameFromTitle } from './name-from-title'
import { PartsField } from './parts-field'
import { PickField } from './pick-field'
import { RouteList } from './route-list'
import { SaysField } from './says-field'
import { TagsField } from './tags-field'
import { TextField } from './text-field'
import { abuseOptions } from './words'

/** A moment: what they say, what a good reply does, and where it leads. */
export function NodeForm({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const id = textAt(root, [...path, 'id'])
  const isStart = textAt(root, ['start']) === id
  return (
    <Form kicker={isStart ? 'First moment' : 'Moment'} title={textAt(root, [...path, 'title']) || 'A moment'}>
      <TextField
        label="Title"
        hint="A few words. It names this moment in the debrief."
        example="The second broken promise"
        path={[...path, 'title']}
        onLeave={() => {
          const named = nameFromTitle(root, path)
          if (named) edit(named)
        }}
      />
      <SaysField
        label="What the customer says"
        hint="When they get here, and again when they stay. Two wordings keep them from sounding like a machine."
        path={[...path, 'says']}
        optional
      />
      <RouteList path={path} />
      <PartsField path={[...path, 'expects']} />
      <TextField
        label="Hint"
        hint="One coaching sentence, shown when somebody asks for help."
        path={[...path, 'hint']}
        rows={2}
      />
      <ModelField path={path} />
      <More title="More about this moment">
        <TagsField
          label="Facts they give away by saying this"
          path={[...path, 'tells']}
          options={factsIn(root)}
          optional
        />
        <PickField label="How abusive it is" path={[...path, 'abuse']} options={abuseOptions} none="None" />
        <ChoicesField path={[...path, 'choices']} />
        <IdField label="Short name" path={path} rename={(from, to) => ({ kind: 'rename-id', of: 'node', from, to })} />
        {isStart ? null : (
          <button
            type="button"
            className="justify-self-start font-semibold text-sm underline underline-offset-4"
            onClick={() => edit({ kind: 'set-field', path: ['start'], value: id })}
          >
            Let the conversation begin here
          </button>
        )}
      </More>
    </Form>
  )
}
