import type { Receipt } from '@/domain/attempt/view'
import { parts, type Span } from '@/domain/grading/grade'
import { partName } from '../part-name'
import { type Finding, findingsOf, type Tone } from './finding'
import { contradicts } from './leaning'

export type { Tone } from './finding'

/** One place in the reply that counted, numbered as the screen shows it. */
export type Evidence = {
  readonly number: number
  readonly span: Span
  readonly tone: Tone
  readonly labels: readonly string[]
  readonly reason: string
  /** It counted for parts that are missing all the same: something, but not enough to be called earned. */
  readonly isLittle: boolean
}

/** Statistics over many replies: true, but no advice. Shown only where no rule says why. */
const statistical = 'learned-words'
const perPart = 2
const negligible = 0.03

/**
 * What to look at first: per part the strongest places that earned and that lost, touching ones joined. Too much feedback
 * helps nobody; the rest stands under "every finding".
 */
export function evidenceOf(receipt: Receipt): readonly Evidence[] {
  const groups = grouped(agreeing(findingsOf(receipt)), ({ part, tone }) => `${part} ${tone}`)
  const chosen = groups.flatMap((group) => {
    const ruled = group.filter(({ ruleId }) => ruleId !== statistical)
    return joined(ruled.length > 0 ? ruled : group)
      .filter(({ effect, named }) => named || Math.abs(effect) >= negligible)
      .sort(
        (a, b) =>
          Number(b.named && b.tone === 'lost') - Number(a.named && a.tone === 'lost') ||
          Math.abs(b.effect) - Math.abs(a.effect),
      )
      .slice(0, perPart)
  })
  return sameWords(chosen)
    .sort((a, b) => a.span.end - b.span.end || a.span.start - b.span.start)
    .map(({ span, tone, labels, reason }, index) => ({
      number: index + 1,
      span,
      tone,
      labels,
      reason,
      isLittle: tone === 'earned' && isMissing(receipt, labels),
    }))
}

/** Every part these labels speak for is missing, and there is at least one. */
function isMissing(receipt: Receipt, labels: readonly string[]): boolean {
  const spokenFor = parts.filter((part) => labels.includes(partName[part]))
  return spokenFor.length > 0 && spokenFor.every((part) => receipt.parts[part].level === 0)
}

/**
 * Without what would confuse: a weight that goes against its own sentence, unless it is a fault the grader stands by; and
 * one rule in both colours, of which the heavier side stays.
 */
function agreeing(findings: readonly Finding[]): readonly Finding[] {
  const said = findings.filter(
    ({ ruleId, effect, tone, named }) => !contradicts(ruleId, effect) || (named && tone === 'lost' && effect > 0),
  )
  const balance = new Map<string, number>()
  for (const { ruleId, effect } of said) balance.set(ruleId, (balance.get(ruleId) ?? 0) + effect)
  return said.filter(
    ({ ruleId, tone, named }) => named || ((balance.get(ruleId) ?? 0) < 0 ? tone === 'lost' : tone === 'earned'),
  )
}

/** Findings of one part and tone whose words touch become one, told by the strongest of them. */
function joined(group: readonly Finding[]): readonly Finding[] {
  const result: Finding[] = []
  for (const next of group.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1)
    if (!last || next.span.start > last.span.end) {
      result.push(next)
      continue
    }
    const tells = Math.abs(next.effect) > Math.abs(last.effect) ? next : last
    const span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) }
    const labels = inOrder([...last.labels, ...next.labels])
    result[result.length - 1] = {
      ...tells,
      span,
      labels,
      named: last.named || next.named,
      effect: last.effect + next.effect,
    }
  }
  return result
}

/** The same words with the same tone are marked once, whatever parts they counted for. */
function sameWords(findings: readonly Finding[]): Finding[] {
  return grouped(findings, ({ span, tone }) => `${span.start}-${span.end} ${tone}`).flatMap((group) => {
    const [first] = group.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    return first ? [{ ...first, labels: inOrder(group.flatMap(({ labels }) => labels)) }] : []
  })
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(by(finding), [...(groups.get(by(finding)) ?? []), finding])
  return [...groups.values()]
}

const partNames: ReadonlySet<string> = new Set(Object.values(partName))

/** Each label once, named faults and moves before the parts they count for. */
function inOrder(labels: readonly string[]): readonly string[] {
  const once = [...new Set(labels)]
  return [...once.filter((label) => !partNames.has(label)), ...once.filter((label) => partNames.has(label))]
}
