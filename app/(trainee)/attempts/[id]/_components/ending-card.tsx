import { ButtonLink } from '@/components/button'
import { Aftermath } from '@/components/ending/aftermath'
import { endingWord } from '@/components/ending/ending-word'
import type { EndingView } from '@/domain/attempt/view'

type Props = { readonly ending: EndingView; readonly attemptId: string }

/** How it ended, and what came of it; the way to the debrief. */
export function EndingCard({ ending, attemptId }: Props) {
  return (
    <section aria-label="How it ended" className="arriving mt-6 border-t-2 border-ink pt-5">
      <p className="label-type">{endingWord(ending.kind)}</p>
      <h2 className="mt-1 font-extrabold text-2xl">{ending.title}</h2>
      <div className="mt-5">
        <Aftermath aftermath={ending.aftermath} />
      </div>
      <ButtonLink href={`/attempts/${attemptId}/debrief`} look="primary" size="large" className="mt-5">
        See how you did
      </ButtonLink>
    </section>
  )
}
