'use client'

import { Choice } from '@/components/choice'
import type { Settings } from '@/server/settings/require-settings'
import { useSaving } from '../../../_components/use-saving'
import { savePractice } from '../actions'
import { SaveRow } from './save-row'
import { Tick } from './tick'

/** How much one is told, how long customers wait, and whether they speak. */
export function PracticeSection({ practice }: { readonly practice: Settings['practice'] }) {
  const { stage, problemAt, formProps } = useSaving(savePractice)
  const { feedback, timers, speech } = practice
  return (
    <form {...formProps} className="grid gap-7">
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">How much feedback?</legend>
        <Choice name="feedback" value="one" title="One main point" first={feedback === 'one'}>
          The thing most worth changing; the rest opens when you want it. Best to start with.
        </Choice>
        <Choice name="feedback" value="all" title="Everything" first={feedback === 'all'}>
          All marks and reasons, open from the start.
        </Choice>
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">How long do customers wait?</legend>
        <Choice name="timers" value="normal" title="As in real life" first={timers === 'normal'}>
          They ask where you are, and leave if nobody answers.
        </Choice>
        <Choice name="timers" value="slow" title="Twice as long" first={timers === 'slow'}>
          The same, at half the pace.
        </Choice>
        <Choice name="timers" value="off" title="No clock" first={timers === 'off'}>
          Take all the time you need. Your points count just the same.
        </Choice>
      </fieldset>
      <Tick name="speech" checked={speech} title="Phone customers speak aloud">
        Your device reads their words to you. The text stays on the screen.
      </Tick>
      <SaveRow stage={stage} problem={problemAt('') ?? problemAt('feedback') ?? problemAt('timers')} />
    </form>
  )
}
