'use client'

import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button, ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'
import { finishSelfCheck } from '../actions'
import { Question } from './question'
import type { Asked } from './self-check-screen'

type Props = { readonly questions: readonly Asked[]; readonly onDone: (result: SelfCheckResult) => void }

const noAnswer = 'The server did not answer. Your answers are still here; try again.'

/** One question at a time. Arrow keys choose, Enter goes on; a question may be left open. */
export function Questions({ questions, onDone }: Props) {
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()
  const heading = useRef<HTMLLegendElement>(null)
  const asked = questions[at]
  const last = at === questions.length - 1

  // The next question is read out, and the arrow keys start from it. Not on arrival: a page opens at its top.
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the question.
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = true
  }, [at])

  function submit(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    if (!last) return setAt(at + 1)
    start(async () => {
      const answer = await answered(finishSelfCheck(answers), noAnswer)
      if (answer.ok) onDone(answer.value)
      else setProblem(answer.error.message)
    })
  }

  if (!asked) return null
  const isAnswered = answers[asked.id] !== undefined
  return (
    <form onSubmit={submit} className="max-w-2xl pt-10 sm:pt-14">
      <h1 className="font-extrabold text-2xl tracking-[-0.025em]">Are you good at keeping your cool?</h1>
      <p className="mt-2 text-ink-soft">
        Two minutes. Answer as you are, not as you should be; only you see it, and later what your practice shows beside
        it.
      </p>
      <div className="mt-8 flex items-center gap-4">
        <progress
          max={questions.length}
          value={at + 1}
          aria-label="Questions"
          className="h-1.5 flex-1 appearance-none overflow-hidden rounded-full bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        />
        <p className="text-ink-faint text-sm">
          {at + 1} of {questions.length}
        </p>
      </div>
      <Question
        key={asked.id}
        asked={asked}
        heading={heading}
        chosen={answers[asked.id]}
        onChoose={(option) => setAnswers({ ...answers, [asked.id]: option })}
      />
      {problem ? (
        <div className="mt-5">
          <Notice tone="bad" live="assertive">
            {problem}
          </Notice>
        </div>
      ) : null}
      <div className="mt-7 flex flex-wrap items-center gap-3">
        {at > 0 ? (
          <Button onClick={() => setAt(at - 1)} disabled={busy}>
            Back
          </Button>
        ) : null}
        <Button type="submit" look={last || isAnswered ? 'primary' : 'plain'} disabled={busy}>
          {last ? 'See the result' : isAnswered ? 'Next' : 'Leave this one out'}
        </Button>
        <ButtonLink href="/home" look="quiet" className="sm:ml-auto">
          Skip them all
        </ButtonLink>
      </div>
    </form>
  )
}
