import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { roundOptions } from '@/server/calibration/open-round'
import { RoundForm } from '../_components/round-form'

export const metadata: Metadata = { title: 'New calibration round' }

export default async function NewRoundPage() {
  const options = await answerPage(async () => roundOptions(await requireActor()))
  return (
    <>
      <PageHead title="New round">Who marks, and what. Nobody is in a round with their own conversations.</PageHead>
      <RoundForm options={options} />
    </>
  )
}
