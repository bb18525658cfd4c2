import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { templates } from '@/domain/editing/templates'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireWriter } from '@/server/studio/require-author'
import { WaysToBegin } from './_components/ways-to-begin'

export const metadata: Metadata = { title: 'New customer' }

export default async function NewCustomerPage() {
  await answerPage(async () => requireWriter(await requireActor()))
  return (
    <>
      <PageHead title="A new customer">
        <p>
          Begin with a small, working customer, with a real conversation, or with a file. You can change it all later.
        </p>
      </PageHead>
      <WaysToBegin templates={templates} />
    </>
  )
}
