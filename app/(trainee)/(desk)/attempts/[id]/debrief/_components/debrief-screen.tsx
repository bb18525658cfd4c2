import type { ReactNode } from 'react'
import { LocalTime } from '@/components/local-time'
import type { DebriefView } from '@/domain/attempt/debrief'
import type { OtherEnding } from '@/server/attempts/list-other-endings'
import { BothEndings } from './both-endings'
import { FactList } from './fact-list'
import { Outcome } from './outcome'
import { PaceLine } from './pace-line'
import type { PersonMark } from './person-marks'
import { PlacesBelow } from './places-below'
import { ScoreSheet } from './score-sheet'
import { TechniqueList } from './technique-list'
import { TemperCurve } from './temper-curve'
import { Transcript } from './transcript'

type Props = {
  readonly view: DebriefView
  /** Whether the reader is who had the conversation, and may go back into it. */
  readonly own: boolean
  readonly others: { readonly first: OtherEnding | null; readonly whatIfs: readonly OtherEnding[] }
  /** What people said of it: their marks stand beside the replies, the rest after the conversation. */
  readonly said: { readonly marks: readonly PersonMark[]; readonly all: ReactNode }
  /** All reasons at once, for those who want them. */
  readonly open: boolean
  readonly children: ReactNode
}

/** What came of it, the points, the temper, the words; in that order. `children` are the ways on. */
export function DebriefScreen({ view, own, others, said, open, children }: Props) {
  const { scenario, turns } = view
  return (
    <>
      <Outcome view={view} />
      <PlacesBelow hasTurns={turns.length > 0} own={own} />
      <BothEndings view={view} {...others} />
      <ScoreSheet score={view.score} turns={turns} />
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
          <PaceLine pace={view.pace} timers={view.timers} />
        </section>
      ) : null}
      <Transcript view={view} own={own} marks={said.marks} open={open} />
      {said.all}
      <FactList facts={view.facts} notes={view.notes} />
      <TechniqueList techniques={view.techniques} turns={view.turns} />
      <footer id="next" className="mt-16 scroll-mt-6 border-t-2 border-ink pt-6">
        {children}
        <p className="mt-6 max-w-2xl text-ink-faint text-sm">
          The marks judge the words of a reply, never the person. Practised{' '}
          <LocalTime at={view.startedAt} as="moment" />.
        </p>
        <details className="mt-1 text-ink-faint text-sm">
          <summary className="w-fit py-1 underline decoration-rule underline-offset-4">
            Which versions marked it
          </summary>
          <p className="break-words">
            Customer: version {scenario.version}. Grader: {view.grader}. Scoring: {view.score.policy}.
          </p>
        </details>
      </footer>
    </>
  )
}
