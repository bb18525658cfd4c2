import type { Receipt } from '@/domain/attempt/view'
import { type Part, parts, type Span } from '@/domain/grading/grade'
import { actName, flagName, partName } from '../part-name'

export type Tone = 'earned' | 'lost'

/** One finding of the grader about some words, with everything those words counted for. */
export type Finding = {
  readonly ruleId: string
  readonly span: Span
  readonly tone: Tone
  readonly part: Part | null
  readonly effect: number
  /** What it is called, the named fault or move first. */
  readonly labels: readonly string[]
  readonly named: boolean
  readonly reason: string
}

const key = ({ start, end }: Span, reason: string) => `${start}-${end} ${reason}`

/** All that the grader found. A receipt tells a named fault or move apart from the part it speaks for; here they meet again. */
export function findingsOf(receipt: Receipt): readonly Finding[] {
  const faults = new Map(receipt.flags.map(({ flag, span, reason }) => [key(span, reason), flagName[flag]]))
  const moves = new Map(receipt.acts.map(({ act, span, reason }) => [key(span, reason), actName[act]]))
  const met = new Set<string>()
  const forParts = parts.flatMap((part) =>
    receipt.parts[part].evidence.map(({ ruleId, span, effect, reason }): Finding => {
      const at = key(span, reason)
      const name = faults.get(at) ?? moves.get(at)
      met.add(at)
      return {
        ruleId,
        span,
        tone: faults.has(at) || effect < 0 ? 'lost' : 'earned',
        part,
        effect,
        labels: name ? [name, partName[part]] : [partName[part]],
        named: name !== undefined,
        reason,
      }
    }),
  )
  const alone = (names: Map<string, string>, found: readonly { span: Span; reason: string }[], tone: Tone): Finding[] =>
    found
      .filter(({ span, reason }) => !met.has(key(span, reason)))
      .map(({ span, reason }) => {
        const name = names.get(key(span, reason)) ?? ''
        return { ruleId: name, span, tone, part: null, effect: 0, labels: [name], named: true, reason }
      })
  return [...forParts, ...alone(faults, receipt.flags, 'lost'), ...alone(moves, receipt.acts, 'earned')]
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.end - b.span.end || a.span.start - b.span.start)
}
