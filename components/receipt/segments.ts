import type { Evidence, Tone } from './evidence'

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
