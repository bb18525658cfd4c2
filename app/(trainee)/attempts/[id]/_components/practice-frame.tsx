import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { channelWords } from '@/components/chat/channel-words'
import { LiveStamp } from '@/components/face/live-stamp'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TemperBar } from '@/components/temper/temper-bar'
import type { PracticeView } from '@/domain/attempt/view'

export type PanelName = 'talk' | 'case' | 'notes'
const modes: Record<PracticeView['mode'], string> = {
  guided: 'Guided',
  coached: 'Coached',
  solo: 'Solo',
  assessment: 'Assessment',
}

type Props = {
  readonly view: PracticeView
  readonly temper: number
  readonly panel: PanelName
  readonly onPanel: (panel: PanelName) => void
  readonly panels: { readonly case: ReactNode; readonly temper: ReactNode; readonly notes: ReactNode }
  /** The conversation and what stands below it. */
  readonly children: ReactNode
}

/** Three columns on a desk; on a phone one at a time, with the answer box always at hand. */
export function PracticeFrame({ view, temper, panel, onPanel, panels, children }: Props) {
  const { channel, customer, title } = view.scenario
  const names: Record<PanelName, string> = { talk: channelWords[channel].it, case: 'Case', notes: 'Notepad' }
  return (
    <div className="relative flex h-dvh flex-col overflow-hidden short:h-auto short:min-h-dvh short:overflow-visible">
      <header className="flex min-h-14 items-center gap-3 border-b px-3 sm:px-5">
        <Link
          href={view.firstTry === null ? '/home' : `/attempts/${view.firstTry.attemptId}/debrief`}
          className="inline-flex min-h-11 items-center gap-2 px-2 font-semibold text-ink-soft text-sm hover:text-ink"
        >
          <ArrowLeft size={18} aria-hidden />
          <span className="max-sm:sr-only">
            {view.firstTry === null ? 'Leave, and come back later' : 'Drop it, back to the first try'}
          </span>
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-center font-bold">{title}</h1>
        <p className="text-ink-faint text-sm">{view.isWhatIf ? 'Second try' : modes[view.mode]}</p>
        <ThemeToggle />
      </header>
      <section aria-label="Customer" className="flex items-center gap-3 border-b px-4 pt-2 lg:hidden">
        <LiveStamp customer={customer} temper={temper} className="mb-2 w-14 shrink-0" />
        <div className="min-w-0 flex-1">
          <div className="flex items-center gap-3">
            <p className="shrink-0 font-bold text-sm">{customer.name}</p>
            <div className="min-w-0 flex-1">
              <TemperBar temper={temper} name={customer.name} />
            </div>
          </div>
          <nav aria-label="Parts of the screen" className="mt-1 flex gap-5">
            {(['talk', 'case', 'notes'] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={panel === name}
                onClick={() => onPanel(name)}
                className="min-h-10 border-transparent border-b-2 font-semibold text-ink-faint text-sm aria-pressed:border-ink aria-pressed:text-ink"
              >
                {names[name]}
              </button>
            ))}
          </nav>
        </div>
      </section>
      <div
        className={`grid min-h-0 flex-1 lg:grid-cols-[19rem_minmax(0,1fr)_18rem] lg:grid-rows-[minmax(0,1fr)] ${
          panel === 'talk' ? 'grid-rows-[minmax(0,1fr)]' : 'grid-rows-[minmax(0,1fr)_auto]'
        }`}
      >
        <aside
          aria-label="The case"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it.
          tabIndex={0}
          className={`relative min-h-0 overflow-y-auto -outline-offset-2 border-rule px-5 py-6 lg:block lg:border-r ${panel === 'case' ? '' : 'hidden'}`}
        >
          {panels.case}
        </aside>
        <main
          id="content"
          tabIndex={-1}
          data-panel={panel}
          className="flex min-h-0 min-w-0 flex-col outline-none max-lg:data-[panel=case]:justify-end max-lg:data-[panel=notes]:justify-end max-lg:[&:not([data-panel=talk])>[role=log]]:hidden"
        >
          {children}
        </main>
        <aside
          aria-label="Temper and notes"
          className={`relative min-h-0 flex-col overflow-y-auto border-rule px-5 py-6 lg:flex lg:border-l ${panel === 'notes' ? 'flex max-lg:row-start-1' : 'hidden'}`}
        >
          <div className="hidden lg:block">{panels.temper}</div>
          <div className="min-h-0 flex-1 lg:mt-7 lg:border-t lg:pt-5">{panels.notes}</div>
        </aside>
      </div>
    </div>
  )
}
