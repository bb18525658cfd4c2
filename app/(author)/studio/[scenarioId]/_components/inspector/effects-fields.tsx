'use client'

import { Field, Select } from '@/components/field'
import type { Path } from '@/domain/scenario/problem'
import { endingsIn, factsIn, nodesIn, slugOf, textAt, textsAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { addEnding, addNode, type Command, connect } from '../map/commands'
import { More } from './form-parts'
import { NumberField } from './number-field'
import { errorOf, SaidOf } from './said-of'
import { SaysField } from './says-field'
import { TagsField } from './tags-field'
import { TextField } from './text-field'

/** What a route does: where it leads, what is said on the way, and what it changes. */
export function EffectsFields({ path }: { readonly path: Path }) {
  const { root } = useDesk()
  const isBusy = ['reveal', 'temper', 'remember'].some(
    (key) => textAt(root, [...path, key]) !== '' || textsAt(root, [...path, key]).length > 0,
  )
  return (
    <>
      <LeadsTo path={path} />
      <SaysField
        label="Said on the way"
        hint="Before what is said at the next moment. Left empty, they go straight on."
        path={[...path, 'says']}
        optional
      />
      <More title="What else this changes" open={isBusy}>
        <TagsField
          label="Facts the customer tells now"
          hint="Hidden facts come out here, as the reward for a good question."
          path={[...path, 'reveal']}
          options={factsIn(root)}
          optional
        />
        <NumberField
          label="Moves the temper by"
          hint="On top of what the reply itself moves. Minus calms, plus heats; 5 is little, 20 is much."
          path={[...path, 'temper']}
          min={-60}
          max={60}
          optional
        />
        <TextField
          label="Because"
          hint="Shown to the trainee beside the shift, such as “you gave a date”."
          path={[...path, 'because']}
          optional
        />
        <Remember path={[...path, 'remember']} />
      </More>
    </>
  )
}

/** No short name has a plus in it. */
const newMoment = '+moment'
const newEnding = '+ending'
const idMade = ({ edit }: Command): string =>
  edit.kind === 'add-node' ? edit.node.id : edit.kind === 'add-ending' ? edit.ending.id : ''

function LeadsTo({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const { value, own } = useField([...path, 'go'])
  const go = typeof value === 'string' ? value : ''
  const [nodes, endings] = [nodesIn(root), endingsIn(root)]
  const isKnown = go === '' || [...nodes, ...endings].some(({ id }) => id === go)
  return (
    <div>
      <Field label="Leads to" error={errorOf(own)}>
        {(wired) => (
          <Select
            value={go}
            data-path={[...path, 'go'].join('.')}
            onChange={({ target }) => {
              const made =
                target.value === newMoment ? addNode(root, null) : target.value === newEnding ? addEnding(root) : null
              const to = made ? idMade(made) : target.value
              const change = connect(root, path, to === '' ? null : to)
              if (change) edit(made ? { kind: 'several', edits: [made.edit, change] } : change)
            }}
            {...wired}
          >
            <option value="">Stays here</option>
            {isKnown ? null : <option value={go}>{go} (does not exist)</option>}
            <optgroup label="Moments">
              {nodes.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
            <optgroup label="Endings">
              {endings.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
            <optgroup label="New">
              <option value={newMoment}>A new moment…</option>
              <option value={newEnding}>A new ending…</option>
            </optgroup>
          </Select>
        )}
      </Field>
      <SaidOf own={own} />
    </div>
  )
}

/** Names are made as they are typed; several stand with commas between them. */
function Remember({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const written = textsAt(root, path).join(', ')
  return (
    <Field
      label="Remember"
      hint="A word of your own for later conditions, such as “promised-a-date”. Several with commas."
    >
      {(wired) => (
        <input
          key={written}
          defaultValue={written}
          data-path={path.join('.')}
          className="min-h-11 w-full rounded-md border border-edge bg-sheet px-3.5 hover:border-ink"
          onBlur={({ target }) => {
            const names = target.value
              .split(',')
              .map(slugOf)
              .filter((name) => name.length > 1)
            if (names.join(', ') === written) return
            edit(names.length === 0 ? { kind: 'remove-field', path } : { kind: 'set-field', path, value: names })
          }}
          {...wired}
        />
      )}
    </Field>
  )
}
