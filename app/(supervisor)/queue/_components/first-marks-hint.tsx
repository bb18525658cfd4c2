import Link from 'next/link'
import { Notice } from '@/components/notice'
import { knownAnswers } from '@/domain/review/known-answers'

/** For reviewers who have not passed the set with known answers yet. */
export function FirstMarksHint() {
  return (
    <div className="mt-5">
      <Notice>
        New to marking?{' '}
        <Link href="/calibration/first-marks" className="underline underline-offset-4">
          Mark {knownAnswers.length} replies with known answers first
        </Link>
        ; it takes about twenty minutes.
      </Notice>
    </div>
  )
}
