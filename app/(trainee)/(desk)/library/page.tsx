import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listLibrary } from '@/server/scenarios/list-library'
import { CustomerCard } from './_components/customer-card'
import { Filters } from './_components/filters'
import { choicesIn, narrow, narrowingSchema } from './_components/narrowing'

export const metadata: Metadata = { title: 'Customers' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LibraryPage({ searchParams }: Props) {
  const narrowing = narrowingSchema.parse(await searchParams)
  const entries = await answerPage(async () => listLibrary(await requireActor()))
  const shown = narrow(entries, narrowing)
  return (
    <>
      <PageHead title="Customers">
        <p>Everyone here is angry about something. Pick who you want to meet; the gentlest come first.</p>
      </PageHead>
      {entries.length > 0 ? (
        <Filters chosen={narrowing} choices={choicesIn(entries)} shown={shown.length} all={entries.length} />
      ) : null}
      {shown.length > 0 ? (
        <ul className="mt-6 grid gap-x-10 sm:grid-cols-2">
          {shown.map((entry) => (
            <li key={entry.id} className="border-t">
              <CustomerCard entry={entry} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">{entries.length > 0 ? <NobodyLikeThat /> : <NobodyYet />}</div>
      )}
    </>
  )
}

const NobodyYet = () => (
  <EmptyState title="Nobody is waiting">
    <p>No customer has been published yet. Ask an author or your administrator to publish one.</p>
  </EmptyState>
)

const NobodyLikeThat = () => (
  <EmptyState title="Nobody is quite like that" action={<ButtonLink href="/library">Show everybody</ButtonLink>}>
    <p>Take one of your wishes back, or start over.</p>
  </EmptyState>
)
