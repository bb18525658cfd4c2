import { buttonClass } from '@/components/button'
import { CustomerRecord } from '@/components/case/customer-record'
import { Difficulty } from '@/components/case/difficulty'
import { PolicyCard } from '@/components/case/policy-card'
import { Stamp } from '@/components/face/stamp'
import { partName } from '@/components/part-name'
import { temperWord } from '@/components/temper/temper'
import { reframes } from '@/domain/coaching/reframes'
import type { BriefedAssignment } from '@/server/assignments/find-own-assignment'
import type { Briefing } from '@/server/scenarios/require-briefing'
import type { StartState } from '../actions'
import { StartForm } from './start-form'

type Props = {
  readonly briefing: Briefing
  /** Set when somebody asked for this conversation. */
  readonly assigned: BriefedAssignment | null
  readonly start: (before: StartState, form: FormData) => Promise<StartState>
}

/** What the trainee reads before the first word, and how they want to practise. */
export function BriefingScreen({ briefing, assigned, start }: Props) {
  const { customer, channel, timers } = briefing
  const calmer = briefing.reframe ?? reframes[0]
  return (
    <div className="grid gap-x-16 gap-y-12 pt-10 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div>
        <div className="flex flex-wrap items-start gap-8">
          <Stamp
            seed={customer.face}
            age={customer.age}
            temper={customer.temper}
            className="w-36 -rotate-2 drop-shadow-sm sm:w-44"
          />
          <div className="min-w-60 flex-1">
            <p className="label-type">
              {channel === 'phone' ? 'A call from' : 'A chat with'} {customer.name}
            </p>
            <h1 className="mt-1 font-extrabold text-3xl tracking-[-0.03em]">{briefing.title}</h1>
            <p className="mt-3 text-ink-soft text-lg">{briefing.summary}</p>
            <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-ink-soft text-sm">
              <Difficulty level={briefing.difficulty} />
              <span>about {briefing.minutes} minutes</span>
              <span>starts {temperWord(customer.temper)}</span>
            </p>
          </div>
        </div>
        <section className="mt-10">
          <h2 className="font-bold text-xl">What you know</h2>
          <p className="mt-2 max-w-2xl">
            You work for {briefing.company}. {briefing.role}
          </p>
          <p className="mt-3 max-w-2xl">{briefing.situation}</p>
        </section>
        <div className="mt-10 grid gap-10 sm:grid-cols-2">
          <section>
            <h2 className="mb-3 font-bold text-xl">Record</h2>
            <CustomerRecord record={briefing.record} />
          </section>
          <section>
            <h2 className="mb-3 font-bold text-xl">Policy card</h2>
            <PolicyCard remedies={briefing.remedies} notes={briefing.policyNotes} />
          </section>
        </div>
        {/* On a phone the choices stand under all there is to read: the way to them stays in sight. */}
        <div className="-mx-5 sticky bottom-0 mt-8 border-t bg-paper px-5 py-2.5 sm:-mx-8 sm:px-8 lg:hidden">
          <a href="#start" className={buttonClass('primary', 'normal', 'w-full')}>
            Ready to start
          </a>
        </div>
      </div>
      <aside id="start" aria-label="Before you start" className="scroll-mt-4 lg:sticky lg:top-8 lg:self-start">
        <div className="rounded-lg border border-rule bg-sheet p-6">
          <StartForm
            name={customer.name}
            guided={briefing.guided}
            timers={timers}
            unfinished={briefing.unfinished?.id ?? null}
            assigned={assigned}
            start={start}
          />
        </div>
        <div className="mt-6 px-6">
          <p className="label-type">{briefing.lastLesson ? 'What you wrote last time' : 'A line to take with you'}</p>
          <p className="mt-1 font-semibold">{briefing.lastLesson ?? calmer}</p>
          <p className="mt-5 text-ink-faint text-sm">
            Practises {new Intl.ListFormat('en').format(briefing.parts.map((part) => partName[part].toLowerCase()))}.
            The marks judge the words of a reply, never the person.
          </p>
        </div>
      </aside>
    </div>
  )
}
