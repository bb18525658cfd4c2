import { ButtonLink } from '@/components/button'
import { LocalTime } from '@/components/local-time'
import type { OwnAssignment } from '@/server/assignments/list-own-assignments'
import { OwnStep } from './own-step'

type Props = { readonly assignment: OwnAssignment; readonly now: number }

const modeWords: Readonly<Record<string, string>> = {
  coached: 'With a receipt after every reply.',
  solo: 'On your own; feedback at the end.',
  assessment: 'An assessment: on your own, and your supervisor reads it.',
}

const stateWords: Record<OwnAssignment['state'], string> = {
  'not-started': 'Not started yet',
  'in-progress': 'Under way',
  passed: 'Passed',
  'did-not-pass': 'Not passed. Talk to your supervisor about what comes next',
  overdue: 'Overdue, and still worth doing',
}

/** One assignment: what, by when, how far, and the one thing to do next. */
export function OwnAssignmentCard({ assignment, now }: Props) {
  const { title, steps, state, mode, dueAt, leastTotal, next } = assignment
  const isLate = dueAt !== null && dueAt < now && next !== null
  return (
    <article aria-labelledby={`title-${assignment.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`title-${assignment.id}`} className="font-bold text-xl">
          {title}
        </h2>
        <p className={isLate ? 'font-semibold text-lost-ink' : 'text-ink-soft'}>
          {stateWords[state]}
          {dueAt === null || next === null ? null : (
            <>
              , due <LocalTime at={dueAt} as="weekday" />
            </>
          )}
        </p>
      </div>
      <p className="mt-1 text-ink-soft">
        {modeWords[mode]} {leastTotal > 0 ? `${leastTotal} points or more pass.` : 'Finishing is enough.'}
      </p>
      <ol className="mt-4 grid gap-2">
        {steps.map((step) => (
          <OwnStep key={step.scenarioId} step={step} />
        ))}
      </ol>
      {next === null ? null : (
        <p className="mt-5">
          {next.activeAttemptId === null ? (
            <span className="flex flex-wrap gap-3">
              <ButtonLink look="primary" href={`/practise/${next.scenarioId}?assignment=${assignment.id}`}>
                Start
              </ButtonLink>
              {mode === 'coached' ? null : (
                <ButtonLink look="quiet" href={`/practise/${next.scenarioId}`}>
                  Practise first, it does not count for this
                </ButtonLink>
              )}
            </span>
          ) : (
            <ButtonLink look="primary" href={`/attempts/${next.activeAttemptId}`}>
              Go on
            </ButtonLink>
          )}
        </p>
      )}
    </article>
  )
}
