'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import type { Job } from '@/server/regrading/regrade-job'
import { apply, drop, lookAtJob } from '../actions'
import { jobWords } from '../job-words'

const everyMs = 1200
const isRunning = ({ status }: Job) => status === 'previewing' || status === 'applying'

/** How far it is, kept up to date while it runs, and what can be decided. Leaving the page stops nothing. */
export function JobProgress({ job: first }: { readonly job: Job }) {
  const router = useRouter()
  const [job, setJob] = useState(first)
  const [error, setError] = useState<string | null>(null)
  const [isDeciding, decide] = useTransition()
  const running = isRunning(job)

  useEffect(() => setJob(first), [first])
  useEffect(() => {
    if (!running) return
    let isHere = true
    const look = async () => {
      const answer = await lookAtJob(first.id)
      if (!isHere) return
      if (!answer.ok) return setError(answer.error.message)
      setJob(answer.value)
      if (!isRunning(answer.value)) router.refresh()
    }
    void look()
    const timer = setInterval(() => void look(), everyMs)
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [running, first.id, router])

  const choose = (doing: (id: string) => ReturnType<typeof apply>) =>
    decide(async () => {
      const answer = await answered(doing(job.id), 'The server did not answer. Please try again.')
      setError(answer.ok ? null : answer.error.message)
    })

  return (
    <div className="grid gap-4 border-b py-6">
      <p role="status" className="font-semibold">
        {jobWords(job)}.
      </p>
      {running ? (
        <>
          <progress aria-label="Progress" max={Math.max(1, job.total)} value={job.done} className="sr-only" />
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2 w-full rounded-full" aria-hidden="true">
            <rect width="100" height="4" className="fill-rule" />
            <rect width={(job.done / Math.max(1, job.total)) * 100} height="4" className="fill-ink" />
          </svg>
        </>
      ) : null}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {job.status === 'previewed' && job.changed > 0 ? (
          <Button look="primary" disabled={isDeciding} onClick={() => choose(apply)}>
            Apply these changes
          </Button>
        ) : null}
        {job.status === 'previewing' || job.status === 'previewed' ? (
          <Button disabled={isDeciding} onClick={() => choose(drop)}>
            {job.status === 'previewing' ? 'Stop looking' : 'Leave everything as it is'}
          </Button>
        ) : null}
      </div>
      <p role="alert" className="text-lost-ink text-sm empty:hidden">
        {error}
      </p>
    </div>
  )
}
