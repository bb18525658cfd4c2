import type { Metadata } from 'next'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requirePractice } from '@/server/attempts/require-practice'
import { PracticeScreen } from './_components/practice-screen'

export const metadata: Metadata = { title: 'Practice' }

type Props = { params: Promise<{ id: string }> }

export default async function PracticePage({ params }: Props) {
  const { id } = await params
  const view = await answerPage(async () => requirePractice(await requireActor(), id))
  return <PracticeScreen view={view} />
}
