import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listExamples } from '@/server/examples/list-examples'
import { ReviewNav } from '../_components/review-nav'
import { ExampleCard } from './_components/example-card'
import { sourceFrom } from './example-source'

export const metadata: Metadata = { title: 'Examples' }

type Props = { searchParams: Promise<{ source?: string; after?: string }> }

const shown = [
  [null, 'All'],
  ['dispute', 'Overturned grades'],
  ['kept', 'Worth showing'],
] as const

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
      <nav aria-label="Which examples" className="flex flex-wrap gap-6 border-b py-2">
        {shown.map(([value, label]) => (
          <Link
            key={label}
            href={value === null ? '/examples' : `/examples?source=${value}`}
            aria-current={source === value ? 'page' : undefined}
            className="inline-flex min-h-11 items-center font-semibold underline-offset-8 aria-[current]:underline"
          >
            {label}
          </Link>
        ))}
      </nav>
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
