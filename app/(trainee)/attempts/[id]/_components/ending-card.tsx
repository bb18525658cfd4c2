'use client'

import { useRef } from 'react'
import { ButtonLink } from '@/components/button'
import { Aftermath } from '@/components/ending/aftermath'
import { endingWord } from '@/components/ending/ending-word'
import type { EndingView } from '@/domain/attempt/view'
import { useLostFocus } from './use-lost-focus'

type Props = {
  readonly ending: EndingView
  readonly attemptId: string
  /** It ended just now, before the trainee's eyes. */
  readonly isNew: boolean
}

/** How it ended, and what came of it; the way to the debrief. */
export function EndingCard({ ending, attemptId, isNew }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  // The answer box had the focus and is gone.
  useLostFocus(title, isNew)
  return (
    <section aria-label="How it ended" className="arriving mt-6 border-t-2 border-ink pt-5">
      <p className="label-type">{endingWord(ending.kind)}</p>
      <h2 ref={title} tabIndex={-1} className="mt-1 font-extrabold text-2xl outline-none">
        {ending.title}
      </h2>
      <div className="mt-5">
        <Aftermath aftermath={ending.aftermath} />
      </div>
      <ButtonLink href={`/attempts/${attemptId}/debrief`} look="primary" size="large" className="mt-5">
        See how you did
      </ButtonLink>
    </section>
  )
}
