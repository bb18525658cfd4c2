import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listLibrary } from '@/server/scenarios/list-library'
import { Shelf } from './_components/shelf'

export const metadata: Metadata = { title: 'Customers' }

export default async function LibraryPage() {
  const entries = await answerPage(async () => listLibrary(await requireActor()))
  return (
    <>
      <PageHead title="Customers">
        <p>Everyone here is angry about something. Pick who you want to meet; the gentlest come first.</p>
      </PageHead>
      {entries.length === 0 ? (
        <div className="mt-10">
          <EmptyState title="Nobody is waiting">
            <p>No customer has been published yet. Ask an author or your administrator to publish one.</p>
          </EmptyState>
        </div>
      ) : (
        <Shelf entries={entries} />
      )}
    </>
  )
}
