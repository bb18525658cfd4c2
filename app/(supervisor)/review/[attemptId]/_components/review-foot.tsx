import { Button } from '@/components/button'
import type { ReviewView } from '@/server/review/require-review'
import { SuggestForm } from './suggest-form'
import { TurnComments } from './turn-comments'
import type { Marking } from './use-marking'

/** What concerns the whole: comments, whom to practise with next, and done. */
export function ReviewFoot({ view, marking }: { readonly view: ReviewView; readonly marking: Marking }) {
  const { debrief, review, customers } = view
  return (
    <footer className="mt-12 grid gap-10 border-t-2 border-ink pt-6 lg:grid-cols-2">
      <section aria-labelledby="whole">
        <h2 id="whole" className="mb-3 font-bold text-xl">
          About the whole
        </h2>
        <TurnComments
          attemptId={debrief.attemptId}
          seq={null}
          comments={review.comments.filter(({ seq }) => seq === null)}
        />
      </section>
      <section aria-labelledby="next">
        <h2 id="next" className="mb-3 font-bold text-xl">
          And next
        </h2>
        <SuggestForm attemptId={debrief.attemptId} customers={customers} trainee={debrief.owner.name} />
        <div className="mt-8 flex flex-wrap items-center gap-4">
          <Button look="primary" onClick={marking.done} disabled={marking.isSaving}>
            Done, on to the next
          </Button>
          {marking.said ? (
            <p className={`text-sm ${marking.said.tone === 'bad' ? 'text-lost-ink' : 'text-ink-soft'}`}>
              {marking.said.text}
            </p>
          ) : null}
        </div>
      </section>
    </footer>
  )
}
