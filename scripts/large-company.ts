// A company as it might be: pure, so that the same numbers always give the same people and the same results.
import { pick } from '../domain/attempt/random'
import { parts } from '../domain/grading/grade'
import { type QueueReason, queueRankOf } from '../domain/review/queue-reason'

const first =
  'Ada Bo Cleo Dan Eva Finn Gus Hal Ida Jo Kai Lea Mo Nia Ola Pia Quin Ria Sam Tia Uma Vic Wim Xia Yan Zoe'.split(' ')
const last =
  'Abel Berg Costa Diaz Evans Frost Gray Hahn Ito Jansen Kaya Lopez Meyer Novak Okoye Patel Rossi Silva Tran Weiss'.split(
    ' ',
  )

export const teamSize = 25
const dayMs = 86_400_000
const spanDays = 365

export type LargePerson = {
  readonly name: string
  readonly email: string
  readonly role: 'trainee' | 'supervisor'
  readonly team: number
}

/** So many people, twenty-five to a team, each team with a supervisor of its own on top. */
export function largePeople(count: number): readonly LargePerson[] {
  const teams = Math.ceil(count / teamSize)
  const person = (n: number, role: LargePerson['role'], team: number): LargePerson => ({
    name: `${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]} ${n + 1}`,
    email: `${role}.${n + 1}@large.keepcool.example`,
    role,
    team,
  })
  return [
    ...Array.from({ length: count }, (_, n) => person(n, 'trainee', Math.floor(n / teamSize))),
    ...Array.from({ length: teams }, (_, n) => person(n, 'supervisor', n)),
  ]
}

const clamp = (value: number) => Math.min(100, Math.max(0, Math.round(value)))
/** Around zero, more often near it than far from it. */
const around = (width: number, seed: number, words: string) =>
  pick(width, seed, `${words}a`) + pick(width, seed, `${words}b`) - width + 1

export type LargeResult = {
  readonly at: Date
  readonly mode: 'coached' | 'solo' | 'assessment'
  readonly total: number
  readonly parts: Readonly<Record<string, number>>
  readonly reasons: readonly QueueReason[]
  readonly reviewRank: number
}

/** The `index`th of `runs` results of person number `who`: each has a talent, learns, has good days, and a weak part. */
export function largeResult(who: number, index: number, runs: number, now: number): LargeResult {
  const seed = who * 1000 + index
  const talent = 35 + pick(45, who, 'talent')
  const learnt = (pick(35, who, 'learns') * index) / Math.max(1, runs - 1)
  const total = clamp(talent + learnt + around(15, seed, 'day'))
  const weak = pick(parts.length, who, 'weak part')
  const values = parts.map(
    (part, at) => [part, clamp(total + around(12, seed, part) - (at === weak ? 25 : 0))] as const,
  )
  const daysAgo = (spanDays * (runs - index)) / (runs + 1)
  const mode = index < 2 ? 'coached' : pick(20, seed, 'mode') === 0 ? 'assessment' : 'solo'
  const reasons = reasonsOf(seed, mode)
  return {
    at: new Date(Math.round(now - daysAgo * dayMs) - pick(dayMs / 4, seed, 'hour')),
    mode,
    total,
    parts: Object.fromEntries(values),
    reasons,
    reviewRank: queueRankOf([...reasons]),
  }
}

/** About one in eight waits for a person. */
function reasonsOf(seed: number, mode: string): QueueReason[] {
  const roll = pick(100, seed, 'queue')
  const reasons: QueueReason[] = []
  if (roll < 4) reasons.push({ reason: 'unsure', marks: 1 + (roll % 3), swing: 5 + pick(20, seed, 'swing') })
  if (roll === 4) reasons.push({ reason: 'critical', flags: ['insults'] })
  if (mode === 'assessment') reasons.push({ reason: 'assessment' })
  if (roll > 96) reasons.push({ reason: 'sample' })
  return reasons
}
