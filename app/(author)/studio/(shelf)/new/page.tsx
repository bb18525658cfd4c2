import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { templates } from '@/domain/editing/templates'
import { WaysToBegin } from './_components/ways-to-begin'

export const metadata: Metadata = { title: 'New customer' }

export default function NewCustomerPage() {
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
