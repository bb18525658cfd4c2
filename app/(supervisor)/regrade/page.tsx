import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/components/empty-state'
import { LocalTime } from '@/components/local-time'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listJobs } from '@/server/regrading/regrade-job'
import { ReviewNav } from '../_components/review-nav'
import { BeginPreview } from './_components/begin-preview'
import { jobWords } from './job-words'

export const metadata: Metadata = { title: 'Grade anew' }

export default async function RegradePage() {
  const actor = await answerPage(requireActor)
  const jobs = await answerPage(() => listJobs(actor))
  return (
    <>
      <ReviewNav here="/regrade" role={actor.role} />
      <PageHead title="Grade anew" action={<BeginPreview />}>
        When the grader or the scoring has changed, see first whose marks would change and by how much. Nothing happens
        until you say so; people’s marks are never touched.
      </PageHead>
      {jobs.length === 0 ? (
        <div className="mt-6">
          <EmptyState title="No preview yet">
            A preview judges every finished conversation again and lists what differs.
          </EmptyState>
        </div>
      ) : (
        <ul className="divide-y divide-rule border-b">
          {jobs.map((job) => (
            <li key={job.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-4">
              <Link href={`/regrade/${job.id}`} className="font-bold underline underline-offset-4">
                <LocalTime at={job.createdAt} as="short moment" />
              </Link>
              <span>{jobWords(job)}</span>
              <span className="text-ink-faint text-sm">
                grader {job.graderVersion}, scoring {job.policyVersion}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
