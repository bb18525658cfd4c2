import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { leastExact } from '@/domain/review/first-marks'
import { knownAnswers } from '@/domain/review/known-answers'

/** Stands where the replies of a round will be, until the set with known answers is passed. */
export const FirstMarksGate = () => (
  <div className="mt-6">
    <EmptyState
      title="One thing before your first round"
      action={
        <ButtonLink href="/calibration/first-marks" look="primary">
          Mark the set with known answers
        </ButtonLink>
      }
    >
      <p>
        The figures of a round only say something when everybody reads the rubric the same way. Mark{' '}
        {knownAnswers.length} replies whose marks are settled; {leastExact} % of equal marks is enough, and you may try
        as often as you like. This round waits for you.
      </p>
    </EmptyState>
  </div>
)
