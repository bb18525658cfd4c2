import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listScenarios } from '@/server/studio/list-scenarios'
import { HowToWriteButton } from '../_components/how-to-write'
import { ScenarioRow } from './_components/scenario-row'
import { ShelfNav } from './_components/shelf-nav'
import { isOnShelf, type ShelfId, shelfSchema } from './_components/shelves'

export const metadata: Metadata = { title: 'Studio' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StudioPage({ searchParams }: Props) {
  const { show } = shelfSchema.parse(await searchParams)
  const cards = await answerPage(async () => listScenarios(await requireActor()))
  const shown = cards.filter((card) => isOnShelf(card, show))
  const begin = (
    <ButtonLink href="/studio/new" look="primary">
      <Plus size={18} aria-hidden />
      New customer
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Studio"
        action={
          <div className="flex flex-wrap items-center gap-2">
            <HowToWriteButton />
            {begin}
          </div>
        }
      >
        <p>Write an angry customer, play them yourself, and publish them when they are ready.</p>
      </PageHead>
      <ShelfNav shown={show} cards={cards} />
      {shown.length > 0 ? (
        <ul>
          {shown.map((card) => (
            <li key={card.scenarioId} className="border-b">
              <ScenarioRow card={card} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <EmptyState title={empty[show].title} action={show === 'archived' ? null : begin}>
            <p>{empty[show].says}</p>
          </EmptyState>
        </div>
      )}
    </>
  )
}

const empty: Record<ShelfId, { title: string; says: string }> = {
  all: { title: 'Nobody here yet', says: 'Take last month’s worst call and turn it into practice.' },
  drafts: { title: 'No drafts', says: 'Everything you have written is published. Open a customer to change them.' },
  published: { title: 'Nobody is published', says: 'Trainees meet a customer once you publish a draft.' },
  archived: {
    title: 'The archive is empty',
    says: 'Customers you take out of the library wait here. Nothing is deleted.',
  },
}
