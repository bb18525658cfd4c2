import { Circle, CircleCheck, CircleDot, CircleX } from 'lucide-react'
import type { StepState } from '@/domain/assigning/assignment-state'
import type { OwnAssignment } from '@/server/assignments/list-own-assignments'

const marks: Record<StepState, typeof Circle> = {
  passed: CircleCheck,
  'did-not-pass': CircleX,
  'under-way': CircleDot,
  open: Circle,
  later: Circle,
}

const plural = new Intl.PluralRules('en')

/** One customer of the path, with what is left to do about them. */
export function OwnStep({ step }: { readonly step: OwnAssignment['steps'][number] }) {
  const { state, best, triesLeft, customer } = step
  const Mark = marks[state]
  const left = triesLeft === null ? '' : `, ${triesLeft} ${plural.select(triesLeft) === 'one' ? 'try' : 'tries'} left`
  const words: Record<StepState, string> = {
    passed: `passed with ${best}`,
    'did-not-pass': best === null ? 'not passed' : `not passed, best ${best}`,
    'under-way': 'you are in the middle of it',
    open: best === null ? `next${left}` : `best so far ${best}${left}`,
    later: 'comes after that',
  }
  return (
    <li className={`flex items-center gap-3 ${state === 'later' ? 'text-ink-faint' : ''}`}>
      <Mark size={20} aria-hidden className="shrink-0" />
      <span>
        <span className="font-semibold">
          {customer.customer.name}: {customer.title}
        </span>
        <span className="text-ink-soft">, {words[state]}</span>
      </span>
    </li>
  )
}
