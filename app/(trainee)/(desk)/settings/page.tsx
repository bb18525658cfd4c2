import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PageHead } from '@/components/page-head'
import { themeCookie, themeOf } from '@/components/shell/theme'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireSettings } from '@/server/settings/require-settings'
import { BoardSection } from './_components/board-section'
import { PasswordSection } from './_components/password-section'
import { PracticeSection } from './_components/practice-section'
import { ReframeSection } from './_components/reframe-section'
import { Section } from './_components/section'
import { ThemeChoice } from './_components/theme-choice'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const settings = await answerPage(async () => requireSettings(await requireActor()))
  const theme = themeOf((await cookies()).get(themeCookie)?.value)
  return (
    <>
      <PageHead title="Settings">
        <p>How you practise, and how others see you. You are signed in as {settings.email}.</p>
      </PageHead>
      <Section title="Practice" about="What your next conversation starts with; you can still change the clock there.">
        <PracticeSection practice={settings.practice} />
      </Section>
      <Section title="A line to yourself" about="Shown before a conversation and while a customer is on hold.">
        <ReframeSection reframe={settings.reframe} />
      </Section>
      <Section title="Leaderboard" about="Nobody has to be on it. Supervisors see your real name either way.">
        <BoardSection name={settings.name} board={settings.board} />
      </Section>
      <Section title="Light and dark" about="On this device only. Takes effect at once.">
        <ThemeChoice theme={theme ?? 'system'} />
      </Section>
      <Section title="Password" about="Ten characters or more. A sentence you can remember beats a riddle you cannot.">
        {settings.hasPassword ? (
          <PasswordSection email={settings.email} />
        ) : (
          <p className="text-ink-soft">You sign in through your company, so there is no password here to change.</p>
        )}
      </Section>
    </>
  )
}
