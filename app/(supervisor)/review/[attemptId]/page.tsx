import type { Metadata } from 'next'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireReview } from '@/server/review/require-review'
import { ReviewScreen } from './_components/review-screen'

export const metadata: Metadata = { title: 'Review' }

type Props = { params: Promise<{ attemptId: string }> }

export default async function ReviewPage({ params }: Props) {
  const { attemptId } = await params
  const view = await answerPage(async () => requireReview(await requireActor(), attemptId))
  return <ReviewScreen key={attemptId} view={view} />
}
