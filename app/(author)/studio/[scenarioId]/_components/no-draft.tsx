'use client'

import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useReducer } from 'react'
import { Button, buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import { useBegin } from '../../_components/use-begin'
import { type Deed, type Desk, deskAfter, openDesk } from './desk/desk'
import { textAt } from './desk/names'
import { DeskProvider } from './desk/use-desk'
import { InsightTab } from './insight/insight-tab'

type Props = { readonly scenarioId: string; readonly source: string }

const noProblems = [] as const
/** Nothing can be changed here: for that somebody begins a draft. */
const looking = (desk: Desk, deed: Deed): Desk => (deed.do === 'select' ? deskAfter(desk, deed) : desk)

/** A published customer that nobody is changing at the moment: how trainees fare with them, and the way to a draft. */
export function NoDraft({ scenarioId, source }: Props) {
  const { busy, problem, begin } = useBegin()
  const [desk, act] = useReducer(looking, null, () => openDesk({ source, layout: {} }))
  return (
    <DeskProvider desk={desk} act={act} problems={noProblems}>
      <div className="flex min-h-dvh flex-col">
        <header className="flex min-h-12 flex-wrap items-center gap-x-4 border-b bg-paper px-3 py-1.5 sm:px-4">
          <Link href="/studio" className={buttonClass('quiet', 'small', '-ml-2')}>
            <ArrowLeft size={17} aria-hidden />
            Studio
          </Link>
          <h1 className="min-w-0 flex-1 truncate font-bold text-base">{textAt(desk.root, ['title']) || scenarioId}</h1>
          <Button
            look="primary"
            size="small"
            aria-disabled={busy}
            onClick={() => begin({ from: 'current', scenarioId })}
          >
            {busy ? 'Opening' : 'Change this customer'}
          </Button>
        </header>
        <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
          <p className="mx-auto w-full max-w-5xl px-5 pt-6 text-ink-soft">
            Nobody is changing this customer. To change or to test them, begin a draft: trainees notice nothing until
            you publish it.
          </p>
          {problem ? (
            <div className="mx-auto w-full max-w-5xl px-5 pt-4">
              <Notice tone="bad" live="assertive">
                {problem.message}
              </Notice>
            </div>
          ) : null}
          <InsightTab scenarioId={scenarioId} onTab={null} />
        </main>
      </div>
    </DeskProvider>
  )
}
