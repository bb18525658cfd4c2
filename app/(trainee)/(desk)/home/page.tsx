import type { Metadata } from 'next'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireHome } from '@/server/home/require-home'
import { Assignments } from './_components/assignments'
import { invitationFrom } from './_components/invitation'
import { LastLesson } from './_components/last-lesson'
import { NextStepSheet } from './_components/next-step-sheet'
import { Notices } from './_components/notices'
import { Profile } from './_components/profile'
import { Recent } from './_components/recent'
import { SelfCheckOffer } from './_components/self-check-offer'

export const metadata: Metadata = { title: 'Home' }

export default async function HomePage() {
  const now = Date.now()
  const home = await answerPage(async () => requireHome(await requireActor(), now))
  const isNew = home.selfCheck === null && home.runs.length === 0 && home.unfinished === null
  return (
    <>
      <Notices notices={home.notices} now={now} />
      {isNew ? <SelfCheckOffer /> : null}
      <NextStepSheet invitation={invitationFrom(home)} now={now} second={isNew} />
      <Assignments assignments={home.assignments} now={now} />
      <Profile profile={home.profile} runs={home.runs} selfCheck={home.selfCheck} />
      <LastLesson lesson={home.lesson} />
      <Recent rows={home.recent} />
    </>
  )
}
