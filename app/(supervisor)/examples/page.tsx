import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listExamples } from '@/server/examples/list-examples'
import { ReviewNav } from '../_components/review-nav'
import { ExampleCard } from './_components/example-card'
import { SourceNav } from './_components/source-nav'
import { sourceFrom } from './example-source'

export const metadata: Metadata = { title: 'Examples' }

type Props = { searchParams: Promise<{ source?: string; after?: string }> }

export default async function ExamplesPage({ searchParams }: Props) {
  const { source: asked, after } = await searchParams
  const source = sourceFrom(asked)
  const actor = await answerPage(requireActor)
  const { examples, next } = await answerPage(() => listExamples(actor, source, after ?? null))
  const query = source === null ? '' : `source=${source}`
  return (
    <>
      <ReviewNav here="/examples" role={actor.role} />
      <PageHead
        title="Examples"
        action={
          <a href={`/examples/export?${query}`} download className="font-semibold underline underline-offset-4">
            Download as JSON lines
          </a>
        }
      >
        Replies that people marked: what the grader got wrong, and what is worth showing. Nobody’s name is kept with
        them.
      </PageHead>
      <SourceNav source={source} />
      <div className="mt-6 grid gap-6">
        {examples.length === 0 ? (
          <EmptyState title="No examples yet">
            They come from disputes that were accepted, and from replies a reviewer keeps.
          </EmptyState>
        ) : (
          examples.map((example) => <ExampleCard key={example.id} example={example} />)
        )}
        {next ? (
          <p>
            <ButtonLink href={`/examples?${query}&after=${next}`}>More</ButtonLink>
          </p>
        ) : null}
      </div>
    </>
  )
}
