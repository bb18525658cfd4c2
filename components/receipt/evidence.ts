import type { Receipt } from '@/domain/attempt/view'
import type { Span } from '@/domain/grading/grade'
import { parts } from '@/domain/grading/grade'
import { actName, flagName, partName } from '../part-name'

export type Tone = 'earned' | 'lost'

/** One place in the reply that counted, with everything it counted for. Numbered as the screen shows it. */
export type Evidence = {
  readonly number: number
  readonly span: Span
  readonly tone: Tone
  readonly labels: readonly string[]
  readonly reason: string
}

type Loose = { span: Span; tone: Tone; label: string; reason: string }

/** Collects a receipt's evidence in the order its numbers appear, which is where each stretch ends; the same words for the same reason are listed once. */
export function evidenceOf(receipt: Receipt): readonly Evidence[] {
  const loose: Loose[] = []
  for (const { flag, span, reason } of receipt.flags) loose.push({ span, tone: 'lost', label: flagName[flag], reason })
  for (const { act, span, reason } of receipt.acts) loose.push({ span, tone: 'earned', label: actName[act], reason })
  for (const part of parts)
    for (const { span, effect, reason } of receipt.parts[part].evidence)
      if (effect !== 0) loose.push({ span, tone: effect > 0 ? 'earned' : 'lost', label: partName[part], reason })

  const merged = new Map<string, Loose & { labels: string[] }>()
  for (const found of loose) {
    const key = `${found.span.start}-${found.span.end}-${found.tone}`
    const same = merged.get(key)
    if (same) {
      if (!same.labels.includes(found.label)) same.labels.push(found.label)
    } else merged.set(key, { ...found, labels: [found.label] })
  }
  return [...merged.values()]
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.end - b.span.end || a.span.start - b.span.start)
    .map(({ span, tone, labels, reason }, index) => ({ number: index + 1, span, tone, labels, reason }))
}

export type Segment = {
  readonly text: string
  readonly start: number
  /** What covers it: lost wins over earned, because that is what to look at. */
  readonly tone: Tone | null
  /** Numbers of the evidence that ends here. */
  readonly ends: readonly number[]
}

/** Cuts a reply where evidence starts or ends. Joined together the segments are the reply again. */
export function segmentsOf(text: string, evidence: readonly Evidence[]): readonly Segment[] {
  const cuts = new Set([0, text.length])
  for (const { span } of evidence) {
    cuts.add(Math.min(span.start, text.length))
    cuts.add(Math.min(span.end, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length
    const over = evidence.filter(({ span }) => span.start < end && span.end > start)
    const tone = over.some((found) => found.tone === 'lost') ? 'lost' : over.length > 0 ? 'earned' : null
    const ends = over.filter(({ span }) => Math.min(span.end, text.length) === end).map(({ number }) => number)
    return { text: text.slice(start, end), start, tone, ends }
  })
}
