import { Button, ButtonLink } from '@/components/button'
import { LocalTime } from '@/components/local-time'
import { Notice } from '@/components/notice'
import { PageHead } from '@/components/page-head'
import type { ReviewView } from '@/server/review/require-review'
import { reasonWords } from '../../../_components/reason-words'
import { ClaimLine } from './claim-line'

/** Whose conversation, why it is here, and what it comes to with and without people's marks. */
export function ReviewHead({ view, onHelp }: { readonly view: ReviewView; readonly onHelp: () => void }) {
  const { debrief, reasons, total, machineTotal } = view
  return (
    <>
      <PageHead
        title={`${debrief.owner.name} with ${debrief.scenario.customer.name}`}
        action={
          <div className="flex items-end gap-6">
            <p className="text-right leading-none">
              <span className="block font-extrabold text-3xl tracking-[-0.03em]">{total}</span>
              <span className="mt-1 block text-ink-faint text-sm">
                of 100{machineTotal === total ? '' : `; the grader alone: ${machineTotal}`}
              </span>
            </p>
          </div>
        }
      >
        {debrief.scenario.title}, <LocalTime at={debrief.endedAt} as="short moment" />, {debrief.mode}.{' '}
        {debrief.ending.title}.
      </PageHead>
      <div className="mt-5 grid gap-3">
        {reasons.length > 0 ? (
          <Notice>
            <span className="font-semibold">Why you are reading this:</span> {reasons.map(reasonWords).join('. ')}.
          </Notice>
        ) : null}
        <ClaimLine attemptId={debrief.attemptId} claimedBy={view.claimedBy} />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/queue" size="small">
            Back to the queue
          </ButtonLink>
          <Button size="small" onClick={onHelp}>
            Keys
          </Button>
        </div>
      </div>
    </>
  )
}
