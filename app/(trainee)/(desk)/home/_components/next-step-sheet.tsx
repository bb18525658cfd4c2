import { ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/components/button'
import { Difficulty } from '@/components/case/difficulty'
import { EmptyState } from '@/components/empty-state'
import { Stamp } from '@/components/face/stamp'
import { DueTime } from './due-time'
import type { Invitation } from './invitation'

type Props = {
  readonly invitation: Invitation | null
  readonly now: number
  /** Something else on the page comes first: then this is not its heading, nor its first button. */
  readonly second: boolean
}

/** One big next step, set like the top of a letter. */
export function NextStepSheet({ invitation, now, second }: Props) {
  if (invitation === null)
    return (
      <div className="mt-10">
        <EmptyState title="Nobody is waiting">
          <p>No customer has been published yet. Ask an author or your administrator to publish one.</p>
        </EmptyState>
      </div>
    )
  const { customer, entry, dueAt } = invitation
  const Title = second ? 'h2' : 'h1'
  return (
    <section
      aria-labelledby="next"
      className="grid items-center gap-8 pt-10 sm:grid-cols-[auto_1fr] sm:gap-14 sm:pt-16"
    >
      <Stamp
        seed={customer.face}
        age={customer.age}
        temper={customer.temper}
        className="w-44 -rotate-2 drop-shadow-md sm:w-64"
      />
      <div>
        <Title id="next" className="font-extrabold text-4xl tracking-[-0.04em]">
          {invitation.title}
        </Title>
        <p className="mt-4 max-w-xl text-ink-soft text-lg">
          {invitation.because}
          {dueAt === null ? null : (
            <>
              {' '}
              It {dueAt < now ? null : 'is '}
              <DueTime at={dueAt} now={now} />.
            </>
          )}
        </p>
        {entry ? (
          <>
            <p className="mt-2 max-w-xl">{entry.summary}</p>
            <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ink-soft text-sm">
              <Difficulty level={entry.difficulty} />
              <span>about {entry.minutes} minutes</span>
            </p>
          </>
        ) : null}
        <div className="mt-7 flex flex-wrap gap-3">
          <ButtonLink href={invitation.href} look={second ? 'plain' : 'primary'} size="large">
            {invitation.press}
            <ArrowRight size={20} aria-hidden />
          </ButtonLink>
          <ButtonLink href="/library" look="quiet" size="large">
            Choose somebody else
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
