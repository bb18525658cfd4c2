'use client'

import { endingsIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { FacePicker } from './face-picker'
import { Form, More } from './form-parts'
import { NumberField } from './number-field'
import { PickField } from './pick-field'
import { PointsField } from './points-field'
import { SaysField } from './says-field'
import { TextField } from './text-field'
import { ageOptions, mannerOptions, provokeOptions, sootheOptions } from './words'

const at = (key: string) => ['customer', key]

/** Who they are, how angry, and what moves them. */
export function CustomerForm() {
  const { root } = useDesk()
  const endings = endingsIn(root)
  return (
    <Form kicker="Who they are" title="The customer">
      <TextField label="Name" path={at('name')} hint="An invented one." />
      <FacePicker />
      <div className="grid grid-cols-2 gap-4">
        <PickField label="Age" path={at('age')} options={ageOptions} none="Middle-aged" />
        <PickField label="Manner" path={at('manner')} options={mannerOptions} />
        <NumberField label="Temper at the start" path={at('temper')} min={0} max={100} hint="0 cool, 100 boiling" />
        <NumberField label="They boil over at" path={at('boiling')} min={1} max={100} />
      </div>
      <PickField label="When they boil over, it ends with" path={at('boilsOver')} options={endings} />
      <PointsField
        label="What calms them"
        hint="Points off the temper, each time it is done."
        path={at('soothes')}
        options={sootheOptions}
        most={40}
      />
      <PointsField
        label="What makes it worse"
        hint="Points on the temper, each time it happens."
        path={at('provokes')}
        options={provokeOptions}
        most={40}
      />
      <More title="Waiting and typing">
        <div className="grid grid-cols-2 gap-4">
          <NumberField label="Patience, in seconds" path={at('patience')} min={10} max={600} />
          <NumberField label="Words a minute" path={at('typing')} min={15} max={200} />
        </div>
        <SaysField label="What they say while they wait" path={at('nudges')} />
        <PickField label="When nobody answers at all, it ends with" path={at('leaves')} options={endings} />
        <SaysField label="What they say when spoken over" path={at('interrupted')} optional />
      </More>
    </Form>
  )
}
