import type { Reading } from './reading'

/** How much of a gist a reply covers, each concept once: in all, outside promises and questions, and within each. */
export type Coverage = { all: number; plain: number; asked: number; acting: number }

const all = 1
const plain = 2
const asked = 4
const acting = 8

const nothing = (): Coverage => ({ all: 0, plain: 0, asked: 0, acting: 0 })

/** Coverage of the story, its last burst, the record and what staff said, in one walk over the reply. */
export const coveragesOf = (reading: Reading): Readonly<Record<'story' | 'last' | 'known' | 'agent', Coverage>> => {
  const { over, moment } = reading
  const { story, last, known, agentGist } = moment
  const rows = [story, last, known, agentGist].map((gist) => (moment.gists.columns.get(gist) ?? 0) * over.size)
  const covered = { story: nothing(), last: nothing(), known: nothing(), agent: nothing() }
  const found = [covered.story, covered.last, covered.known, covered.agent]
  const seen = new Uint8Array(moment.gists.holders.size)
  for (let index = 0; index < over.size; index++) {
    const holder = over.holders[index]
    if (holder === undefined) continue
    const [acts, asks] = [reading.acting[index], reading.asking[index]]
    const ways = all | (acts || asks ? 0 : plain) | (asks ? asked : 0) | (acts ? acting : 0)
    const before = seen[holder.number] as number
    const fresh = ways & ~before
    if (fresh === 0) continue
    seen[holder.number] = before | fresh
    for (let one = 0; one < rows.length; one++) {
      const weight = over.weights[(rows[one] as number) + index] as number
      if (weight === 0) continue
      const coverage = found[one] as Coverage
      if (fresh & all) coverage.all += weight
      if (fresh & plain) coverage.plain += weight
      if (fresh & asked) coverage.asked += weight
      if (fresh & acting) coverage.acting += weight
    }
  }
  return covered
}
