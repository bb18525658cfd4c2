import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { canManageUsers } from '@/domain/access/can'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { NotAllowed } from '@/server/refusal'
import { AdminTabs } from '../../../_components/admin-tabs'
import { ImportScreen } from './_components/import-screen'

export const metadata: Metadata = { title: 'Import people' }

export default async function ImportPage() {
  await answerPage(async () => {
    if (!canManageUsers(await requireActor())) throw new NotAllowed()
  })
  return (
    <>
      <PageHead title="Import people">
        A file with the columns name, email, role and team. You see what would happen before anything does.
      </PageHead>
      <AdminTabs here="people" />
      <ImportScreen />
    </>
  )
}
