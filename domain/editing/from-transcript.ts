import { ok, type Problem, type Result } from '../result'
import { starters } from '../scenario/starters'
import { type Candidate, candidatesIn } from './candidate-facts'
import type { Plain } from './document'
import { readTranscript, type TranscriptTurn } from './read-transcript'
import { type Beginning, frame } from './templates'
import { writeDocument } from './write-yaml'

type Block = { readonly [key: string]: Plain }

export type TranscriptDraft = {
  readonly source: string
  readonly turns: readonly TranscriptTurn[]
  readonly candidates: readonly Candidate[]
}

const mostNodes = 20
const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/g, '')

/** At most six messages of what the language allows in one; the rest of a long rant is joined to the last. */
const messages = (lines: readonly string[]): string[] => {
  const kept = lines.slice(0, 6)
  if (lines.length > 6) kept[5] = lines.slice(5).join(' ')
  return kept.map((line) => clipped(line, 600))
}

const sentence: Readonly<Record<Candidate['kind'], (text: string) => string>> = {
  order: (text) => `It is about ${text}.`,
  date: (text) => `It is about ${text}; write what happened then.`,
  amount: (text) => `The amount is ${text}.`,
  name: (text) => `${text} plays a part; write which.`,
}

const factsFrom = (candidates: readonly Candidate[]): { readonly block: Block; readonly candidate: Candidate }[] => {
  const used = new Set<string>()
  return candidates.map((candidate, index) => {
    const base = `${candidate.kind}-${slug(candidate.text) || index + 1}`.slice(0, 40).replace(/-+$/, '')
    const id = used.has(base) ? `${base}-${index + 1}` : base
    used.add(id)
    // Said by the agent only: it was on their screen.
    const known = candidate.from === 'agent' ? 'record' : 'told'
    return {
      candidate,
      block: {
        id,
        text: sentence[candidate.kind](candidate.text),
        known,
        mentions: candidate.text.length > 1 ? [candidate.text] : [],
      },
    }
  })
}

type Moment = { readonly turn: TranscriptTurn; readonly position: number; readonly answer: TranscriptTurn | undefined }

const momentsOf = (turns: readonly TranscriptTurn[]): Moment[] =>
  turns
    .flatMap((turn, position) => (turn.from === 'customer' ? [{ turn, position, answer: turns[position + 1] }] : []))
    .slice(0, mostNodes)

const nodeFrom = (
  { turn, position, answer }: Moment,
  index: number,
  all: readonly Moment[],
  facts: ReturnType<typeof factsFrom>,
): Block => {
  const last = index === all.length - 1
  const until = all[index + 1]?.position ?? Number.POSITIVE_INFINITY
  const from = index === 0 ? 0 : position
  const tells = facts
    .filter(({ block, candidate }) => block.known === 'told' && candidate.turn >= from && candidate.turn < until)
    .map(({ block }) => String(block.id))
  const asks = {
    calm: 2,
    listen: 1,
    ...(index === 0 ? { restate: 1, apologise: 1 } : {}),
    ...(last ? { solve: 1 } : {}),
  }
  return {
    id: `turn-${index + 1}`,
    title: clipped(turn.lines[0] ?? 'A moment', 48),
    says: [{ lines: messages(turn.lines) }],
    ...(tells.length > 0 ? { tells } : {}),
    expects: asks,
    hint: starters.turnHint.text,
    model: answer ? clipped(answer.lines.join(' '), 1200) : starters.turnModel.text,
    routes: [
      {
        id: 'went-on',
        when: {
          atLeast: { calm: 1 },
          any: [{ atLeast: { listen: 1 } }, { atLeast: { restate: 1 } }, { atLeast: { solve: 1 } }],
        },
        go: last ? 'settled' : `turn-${index + 2}`,
      },
      { id: 'enough', when: { turnsHere: { atLeast: 3 } }, go: 'walked-out' },
    ],
    otherwise: { says: [{ lines: ['You have not answered me.'] }, { lines: ['Is that all you have to say?'] }] },
  }
}

const heading = (line: string) =>
  `# Drafted from a conversation. ${line}\n# Before publishing: change every real name and number, and confirm the facts below.\n`

/**
 * A first draft from a pasted conversation: each turn of the customer a node, what the agent answered its model reply,
 * what was named a fact to confirm. It parses; the checks will ask for the rest.
 */
export const fromTranscript = (text: string, beginning: Beginning): Result<TranscriptDraft, Problem> => {
  const read = readTranscript(text)
  if (!read.ok) return read
  const { turns, customer } = read.value
  const moments = momentsOf(turns)
  const candidates = candidatesIn(turns.slice(0, (moments.at(-1)?.position ?? 0) + 2))
  const facts = factsFrom(candidates)
  const first = clipped(moments[0]?.turn.lines[0] ?? 'The customer complains.', 600)
  const blocks = facts.map(({ block }) => block)
  const whole: Block = {
    ...frame({ ...beginning, customerName: customer || beginning.customerName }),
    brief: {
      company: starters.company.text,
      role: 'You answer the chat.',
      situation: starters.situation.text,
      record: [
        { label: 'Customer', value: customer || beginning.customerName },
        ...facts
          .filter(({ block }) => block.known === 'record')
          .slice(0, 11)
          .map(({ block, candidate }) => ({ label: 'On the record', value: candidate.text, fact: block.id ?? null })),
      ],
    },
    facts: blocks.length > 0 ? blocks : [{ id: 'what-happened', text: first, known: 'told', mentions: [] }],
    policy: {
      remedies: [
        {
          id: 'put-right',
          label: starters.turnOffer.text,
          standing: 'allowed',
          phrasings: ['put this right for you'],
          why: starters.turnWhy.text,
        },
      ],
    },
    start: 'turn-1',
    nodes: moments.map((moment, index) => {
      const node = nodeFrom(moment, index, moments, facts)
      return blocks.length === 0 && index === 0 ? { ...node, tells: ['what-happened'] } : node
    }),
    actions: {},
    endings: [
      {
        id: 'settled',
        title: 'Put right',
        kind: 'resolved',
        worth: 100,
        says: [{ lines: ['Thank you.'] }],
        aftermath: { kind: 'review', from: 'The customer', stars: 4, text: starters.review.text },
      },
      {
        id: 'walked-out',
        title: 'They are gone',
        kind: 'walked-out',
        worth: 0,
        says: [{ lines: ['I am done here.'] }],
        aftermath: { kind: 'review', from: 'The customer', stars: 1, text: starters.review.text },
      },
    ],
  }
  const dropped = turns.filter(({ from }) => from === 'customer').length - moments.length
  const note = dropped > 0 ? `The last ${dropped} turns were left out.` : 'Every turn of the customer is a moment.'
  return ok({ source: heading(note) + writeDocument(whole), turns, candidates })
}
