'use client'

import { useState } from 'react'
import type { PartProfile } from '@/domain/coaching/profile'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'
import { Questions } from './questions'
import { Result } from './result'

export type Asked = {
  readonly id: string
  readonly situation: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

type Props = {
  readonly questions: readonly Asked[]
  /** The latest result, when there is one: then that is shown first. */
  readonly before: SelfCheckResult | null
  readonly profile: readonly PartProfile[]
}

/** Two minutes about yourself, or what came of them last time. */
export function SelfCheckScreen({ questions, before, profile }: Props) {
  const [result, setResult] = useState(before)
  const [fresh, setFresh] = useState(false)
  return result === null ? (
    <Questions
      questions={questions}
      onDone={(done) => {
        setResult(done)
        setFresh(true)
      }}
    />
  ) : (
    <Result result={result} profile={profile} fresh={fresh} onAgain={() => setResult(null)} />
  )
}
