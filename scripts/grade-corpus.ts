import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Level, Part } from '../domain/grading/grade'
import type { Moment, Turn } from '../domain/grading/moment'

export type Labels = Readonly<Record<Part, number>> & { readonly overall: number }
export type LabelledReply = { readonly id: string; readonly reply: string; readonly labels: readonly Labels[] }
export type LabelledMoment = {
  readonly id: string
  readonly moment: Moment
  readonly replies: readonly LabelledReply[]
}

const folder = join(import.meta.dirname, '../domain/grading/corpus')

export const plainMoment = (
  conversation: readonly Turn[],
  facts: readonly string[],
  policy: readonly string[],
  channel: Moment['channel'] = 'chat',
): Moment => ({
  channel,
  conversation,
  facts: facts.map((text, index) => ({
    id: `fact-${index + 1}`,
    text,
    known: 'record',
    mentions: [],
    contradictions: [],
    asks: [],
  })),
  remedies: [],
  policy,
})

const readLabels = (labeller: string, id: string): Map<string, Labels> => {
  const found = new Map<string, Labels>()
  let source = ''
  try {
    source = readFileSync(join(folder, 'labels', labeller, `${id}.txt`), 'utf8')
  } catch (problem) {
    // A moment one labeller has not reached yet is simply not labelled by them; anything else is a fault.
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  }
  for (const line of source.split('\n')) {
    const [reply = '', ...digits] = line.trim().split(/\s+/)
    if (!reply.startsWith('r')) continue
    const [calm, listen, restate, apologise, solve, overall] = digits.map(Number)
    found.set(reply, {
      calm: calm ?? 0,
      listen: listen ?? 0,
      restate: restate ?? 0,
      apologise: apologise ?? 0,
      solve: solve ?? 0,
      overall: overall ?? 1,
    })
  }
  return found
}

/** A context as writers write it (one role per line), or as data files do (`role` and `text`). */
export const turnsOf = (context: readonly Record<string, string>[]): Turn[] =>
  context.flatMap((turn) => {
    const role = (name: string | undefined): Turn['role'] => (name === 'agent' ? 'agent' : 'customer')
    if ('text' in turn) return [{ role: role(turn.role), text: String(turn.text) }]
    return Object.entries(turn).map(([name, text]) => ({ role: role(name), text: String(text) }))
  })

type Source = {
  id: string
  channel: Moment['channel']
  context: Record<string, string>[]
  facts?: string[]
  policy?: string[]
  replies: string[]
}

/** The corpus with whatever labels exist, in file-name order. */
export const readCorpus = (): LabelledMoment[] => {
  const labellers = readdirSync(join(folder, 'labels'))
    .filter((name) => !name.startsWith('.'))
    .sort()
  return readdirSync(join(folder, 'moments'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const source = parse(readFileSync(join(folder, 'moments', name), 'utf8')) as Source
      const id = basename(name, '.yaml')
      const byLabeller = labellers.map((labeller) => readLabels(labeller, id))
      return {
        id,
        moment: plainMoment(turnsOf(source.context), source.facts ?? [], source.policy ?? [], source.channel),
        replies: source.replies.map((reply, index) => {
          const key = `r${String(index + 1).padStart(2, '0')}`
          return {
            id: `${id}/${key}`,
            reply: String(reply),
            labels: byLabeller.flatMap((labels) => labels.get(key) ?? []),
          }
        }),
      }
    })
}

/** The moments somebody has labelled. Others wait: they change neither weights nor figures. */
export const readLabelledCorpus = (): LabelledMoment[] =>
  readCorpus().filter(({ replies }) => replies.some(({ labels }) => labels.length > 0))

/** What the labellers say together: the mean, which the training rounds up or down as it needs. */
export const meanLabel = (labels: readonly Labels[], part: Part | 'overall'): number =>
  labels.reduce((sum, one) => sum + one[part], 0) / Math.max(1, labels.length)

/** Two labels make a level: their middle, halves going to the lower level, which asks for clear evidence of the higher. */
export const levelOf = (labels: readonly Labels[], part: Part): Level => Math.floor(meanLabel(labels, part)) as Level
