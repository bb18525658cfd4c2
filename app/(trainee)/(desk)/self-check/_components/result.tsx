'use client'

import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/components/button'
import { LocalTime } from '@/components/local-time'
import { partName } from '@/components/part-name'
import type { PartProfile } from '@/domain/coaching/profile'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'
import { PartScale } from '../../_components/part-scale'
import { comparedInWords } from './compared'

type Props = {
  readonly result: SelfCheckResult
  readonly profile: readonly PartProfile[]
  readonly fresh: boolean
  readonly onAgain: () => void
}

/** What the person said of themselves, part by part, beside what practice shows once there is any. */
export function Result({ result, profile, fresh, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (fresh) heading.current?.focus()
  }, [fresh])
  const practised = profile.some((row) => row.now !== null)
  return (
    <div className="max-w-3xl pt-10 sm:pt-14">
      <h1 ref={heading} tabIndex={-1} className="font-extrabold text-3xl tracking-[-0.03em] outline-none">
        {fresh ? 'This is how you see yourself' : 'How you see yourself'}
      </h1>
      <p className="mt-3 text-ink-soft text-lg">
        {practised
          ? 'The ring is what you said, the dot is what your latest five conversations show.'
          : 'The ring is what you said. After your first conversation a dot joins it: what your replies show.'}
      </p>
      <dl className="mt-8 border-t">
        {profile.map(({ part, now }) => (
          <div
            key={part}
            className="grid items-center gap-x-6 gap-y-1 border-b py-3.5 sm:grid-cols-[7rem_minmax(0,20rem)_1fr]"
          >
            <dt className="font-bold">{partName[part]}</dt>
            <dd>
              <PartScale measured={now} said={result.scores[part]} />
            </dd>
            <dd className="text-ink-soft text-sm">{comparedInWords(result.scores[part], now)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-ink-faint text-sm">
        Taken <LocalTime at={result.at} as="long day" />. Neither figure is a verdict; the gap between them is the
        interesting part.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/home" look="primary">
          {practised ? 'Back to home' : 'On to the first customer'}
        </ButtonLink>
        <Button onClick={onAgain}>Take it again</Button>
      </div>
    </div>
  )
}
