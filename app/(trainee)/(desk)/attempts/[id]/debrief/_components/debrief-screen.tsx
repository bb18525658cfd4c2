import type { ReactNode } from 'react'
import type { DebriefView } from '@/domain/attempt/debrief'
import { FactList } from './fact-list'
import { Outcome } from './outcome'
import { PaceLine } from './pace-line'
import { ScoreSheet } from './score-sheet'
import { TechniqueList } from './technique-list'
import { TemperCurve } from './temper-curve'
import { Transcript } from './transcript'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

type Props = {
  readonly view: DebriefView
  /** Whether the reader is who had the conversation, and may go back into it. */
  readonly own: boolean
  /** What people said of it, after the conversation it is about. */
  readonly said?: ReactNode
  readonly children: ReactNode
}

/** What came of it, the points, the temper, the words; in that order. `children` are the ways on. */
export function DebriefScreen({ view, own, said, children }: Props) {
  const { scenario, turns } = view
  return (
    <>
      <Outcome view={view} />
      <ScoreSheet score={view.score} />
      {turns.length > 0 ? (
        <section aria-labelledby="curve" className="mt-16">
          <h2 id="curve" className="font-extrabold text-2xl tracking-[-0.025em]">
            How their temper went
          </h2>
          <TemperCurve
            turns={turns}
            start={scenario.startTemper}
            boiling={scenario.boiling}
            name={scenario.customer.name}
          />
          <PaceLine pace={view.pace} />
        </section>
      ) : null}
      <Transcript view={view} own={own} />
      {said}
      <FactList facts={view.facts} notes={view.notes} />
      <TechniqueList techniques={view.techniques} />
      <footer className="mt-16 border-t-2 border-ink pt-6">
        {children}
        <p className="mt-6 max-w-2xl text-ink-faint text-sm">
          The marks judge the words of a reply, never the person. Practised {day.format(view.startedAt)} UTC, scenario
          version {scenario.version}, grader {view.grader}, scoring {view.score.policy}.
        </p>
      </footer>
    </>
  )
}
