import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listChanges, requireJob } from '@/server/regrading/regrade-job'
import { ChangeRow } from '../_components/change-row'
import { JobProgress } from '../_components/job-progress'

export const metadata: Metadata = { title: 'Grade anew' }

type Props = { params: Promise<{ jobId: string }>; searchParams: Promise<{ after?: string }> }

export default async function RegradeJobPage({ params, searchParams }: Props) {
  const { jobId } = await params
  const { after } = await searchParams
  const [job, { changes, next }] = await answerPage(async () => {
    const actor = await requireActor()
    return Promise.all([requireJob(actor, jobId), listChanges(actor, jobId, after ?? null)])
  })
  return (
    <>
      <PageHead title="What would change" action={<ButtonLink href="/regrade">All previews</ButtonLink>}>
        Grader {job.graderVersion}, scoring {job.policyVersion}. The largest changes come first.
      </PageHead>
      <JobProgress job={job} />
      {changes.length > 0 ? (
        <table className="mt-4 w-full border-collapse">
          <caption className="sr-only">Conversations that change, the largest change first</caption>
          <thead>
            <tr className="border-edge border-b text-left text-sm">
              <th scope="col" className="py-2 pr-4 sm:pr-6">
                Who
              </th>
              <th scope="col" className="py-2 pr-4 sm:pr-6">
                Total
              </th>
              <th scope="col" className="py-2">
                Marks
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow key={change.attemptId} change={change} />
            ))}
          </tbody>
        </table>
      ) : null}
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/regrade/${jobId}?after=${next}`}>More</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
