import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireAccount } from '@/server/people/require-account'
import { listTeams } from '@/server/teams/list-teams'
import { AdminTabs } from '../../../_components/admin-tabs'
import { roleWord } from '../../../_components/role-words'
import { AccessSection } from './_components/access-section'
import { EraseSection } from './_components/erase-section'
import { RoleSection } from './_components/role-section'
import { TeamsSection } from './_components/teams-section'

export const metadata: Metadata = { title: 'Account' }

type Props = { params: Promise<{ id: string }> }

export default async function AccountPage({ params }: Props) {
  const { id } = await params
  const { account, teams } = await answerPage(async () => {
    const actor = await requireActor()
    const account = await requireAccount(actor, id)
    return { account, teams: await listTeams(actor) }
  })
  return (
    <>
      <PageHead title={account.name}>
        <p>
          {roleWord[account.role]}, {account.email}
          {account.active ? '' : ', deactivated'}
        </p>
        <p>
          <Link href={`/people/${account.id}`} className="text-base underline underline-offset-4">
            How {account.name} practises
          </Link>
        </p>
      </PageHead>
      <AdminTabs here="people" />
      <RoleSection account={account} />
      <TeamsSection account={account} teams={teams} />
      <AccessSection account={account} />
      {account.isYou ? null : <EraseSection account={account} />}
    </>
  )
}
