import { type Gists, indexGists } from './gists'
import type { Moment } from './moment'
import { conceptOf } from './text/concepts'
import { readText } from './text/read-text'
import type { Text, Token } from './text/token'
import { tellingOf } from './text/weights-of-words'

/** A bag of what a text is about, each concept with how telling it is. */
export type Gist = ReadonlyMap<string, number>

export type PolicyLine = {
  readonly text: string
  readonly gist: Gist
  readonly total: number
  readonly numbers: ReadonlySet<string>
  readonly forbids: boolean
  readonly id?: string
}

export type ReadMoment = {
  readonly channel: Moment['channel']
  readonly customer: readonly Text[]
  readonly agent: readonly Text[]
  /** Everything the customer said, and the last burst of it alone. */
  readonly story: Gist
  readonly last: Gist
  readonly agentGist: Gist
  readonly facts: readonly {
    readonly id: string
    readonly gist: Gist
    readonly total: number
    readonly told: boolean
    /** Wordings that ask for it. */
    readonly asks: readonly Text[]
  }[]
  readonly known: Gist
  readonly policy: readonly PolicyLine[]
  /** What the card allows and forbids, all lines together. */
  readonly allowed: ReadonlySet<string>
  readonly forbidden: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly storyNumbers: ReadonlySet<string>
  /** Numbers the customer named. */
  readonly told: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Runs of words the customer wrote by their first word, to notice pasting. */
  readonly runs: ReadonlyMap<string, readonly (readonly Token[])[]>
  /** Every gist above, seen from its concepts. */
  readonly gists: Gists
}

export const gistOf = (texts: readonly Text[]): Gist => {
  const gist = new Map<string, number>()
  for (const text of texts)
    for (const token of text.tokens) {
      const concept = conceptOf(token)
      if (concept !== undefined) gist.set(concept, tellingOf(concept))
    }
  return gist
}

export const numbersOf = (texts: readonly Text[]): Set<string> => {
  const found = new Set<string>()
  for (const text of texts)
    for (const token of text.tokens) {
      for (const key of token.numbers) found.add(key)
      for (const key of token.word.numbers) found.add(key)
    }
  return found
}

const totalOf = (gist: Gist): number => {
  let total = 0
  for (const weight of gist.values()) total += weight
  return total
}

export const runLength = 5

const runsOf = (texts: readonly Text[]): Map<string, (readonly Token[])[]> => {
  const runs = new Map<string, (readonly Token[])[]>()
  for (const text of texts)
    for (let index = 0; index + runLength <= text.tokens.length; index++) {
      const run = text.tokens.slice(index, index + runLength)
      const first = run[0]?.form ?? ''
      const known = runs.get(first)
      if (known) known.push(run)
      else runs.set(first, [run])
    }
  return runs
}

const mayNot = /^(may|must|can|should|do|does|never|no)(not| not|n't| never| no)?\b/i

/** What cards say of every rule; what is allowed or forbidden comes after it. */
const verbsOfCards = [
  'promis',
  '=promise',
  'guarante',
  '=pay',
  'offer',
  'discus',
  'pay',
  '=job',
  'give',
  'customer',
  'allow',
  'comment',
  'commit',
  'hint',
]

const policyLine = (text: string, forbids: boolean, id?: string): PolicyLine => {
  const read = readText(text)
  const gist = new Map(gistOf([read]))
  for (const word of verbsOfCards) gist.delete(word)
  return { text, gist, total: totalOf(gist), numbers: numbersOf([read]), forbids, ...(id === undefined ? {} : { id }) }
}

/** One rule card sentence may hold several rules: "May A; may B; may not C". */
const policyLines = (policy: readonly string[]): PolicyLine[] =>
  policy.flatMap((sentence) => {
    let forbids = false
    return sentence.split(';').flatMap((part) => {
      const text = part.trim()
      if (text === '') return []
      const opening = text.toLowerCase()
      if (mayNot.test(opening))
        forbids = /^(may|must|can|should|do|does)( not|not|n't| never)|^never|^no\b|^cannot/.test(opening)
      return [policyLine(text.replace(/^(may|must|can|should)( not| never)?\b/i, ''), forbids)]
    })
  })

const remembered = new WeakMap<Moment, ReadMoment>()

const read = (moment: Moment): Omit<ReadMoment, 'gists'> => {
  const customer = moment.conversation.filter((turn) => turn.role === 'customer').map((turn) => readText(turn.text))
  const agent = moment.conversation.filter((turn) => turn.role === 'agent').map((turn) => readText(turn.text))
  const lastBurst: Text[] = []
  for (
    let index = moment.conversation.length - 1;
    index >= 0 && moment.conversation[index]?.role === 'customer';
    index--
  )
    lastBurst.push(readText(moment.conversation[index]?.text ?? ''))
  const facts = moment.facts.map((fact) => {
    const gist = gistOf([readText([fact.text, ...fact.mentions].join('. '))])
    return {
      id: fact.id,
      gist,
      total: totalOf(gistOf([readText(fact.text)])),
      told: fact.known === 'told',
      asks: fact.asks.map((text) => readText(text)),
    }
  })
  const factTexts = moment.facts.map((fact) => readText(fact.text))
  const policy = [
    ...policyLines(moment.policy),
    ...moment.remedies.flatMap((remedy) =>
      // The label is for screens ("Refund"); it stands in only where the author gave no wordings.
      (remedy.phrasings.length > 0 ? remedy.phrasings : [remedy.label]).map((text) =>
        policyLine(text, remedy.standing === 'forbidden', remedy.id),
      ),
    ),
  ]
  const policyTexts = moment.policy.map((text) => readText(text))
  const all = [...customer, ...agent, ...factTexts, ...policyTexts]
  // Wordings the author listed are words of this case too: no typo is repaired away from them.
  const listed = [
    ...moment.facts.flatMap(({ mentions, contradictions, asks }) => [...mentions, ...contradictions, ...asks]),
    ...moment.remedies.flatMap(({ label, phrasings }) => [label, ...phrasings]),
  ].map((text) => readText(text))
  const names = new Set<string>()
  if (moment.customerName) for (const token of readText(moment.customerName).tokens) names.add(token.form)
  return {
    channel: moment.channel,
    customer,
    agent,
    story: gistOf(customer),
    last: gistOf(lastBurst),
    agentGist: gistOf(agent),
    facts,
    known: gistOf(factTexts),
    policy,
    allowed: new Set(policy.filter(({ forbids }) => !forbids).flatMap(({ gist }) => [...gist.keys()])),
    forbidden: new Set(policy.filter(({ forbids }) => forbids).flatMap(({ gist }) => [...gist.keys()])),
    numbers: numbersOf(all),
    storyNumbers: numbersOf([...customer, ...factTexts]),
    told: numbersOf(customer),
    names,
    words: new Set([...all, ...listed].flatMap((text) => text.tokens.map((token) => token.form))),
    runs: runsOf(customer),
  }
}

/** Reads a moment once, however many replies are graded against it. */
export const readMoment = (moment: Moment): ReadMoment => {
  const known = remembered.get(moment)
  if (known) return known
  const plain = read(moment)
  const gists = indexGists([
    plain.story,
    plain.last,
    plain.agentGist,
    plain.known,
    ...plain.facts.map(({ gist }) => gist),
    ...plain.policy.map(({ gist }) => gist),
  ])
  const fresh = { ...plain, gists }
  remembered.set(moment, fresh)
  return fresh
}
