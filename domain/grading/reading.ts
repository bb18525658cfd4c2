import { type Overlay, overlay } from './gists'
import { classes } from './lexicon/classes'
import { families } from './lexicon/index'
import { synonyms } from './lexicon/synonyms'
import type { Moment } from './moment'
import { type ReadMoment, readMoment } from './read-moment'
import { conceptOf } from './text/concepts'
import { buildPhraseBook, type Hit } from './text/phrase-book'
import { readText } from './text/read-text'
import { buildDictionary, repairWith } from './text/repair'
import { stem } from './text/stem'
import type { Text, Token } from './text/token'
import { commonWords, hasCommonStem } from './text/weights-of-words'

/** A reply read at its moment: everything a rule may look at. */
export type Reading = {
  readonly reply: Text
  readonly moment: ReadMoment
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** For each token of the reply what it is about; undefined for grammar words. */
  readonly concepts: readonly (string | undefined)[]
  /** The reply laid over what the moment is about. */
  readonly over: Overlay
  /** Tokens that say what the company will do, or ask something: they do not put the problem back. */
  readonly acting: readonly boolean[]
  readonly asking: readonly boolean[]
}

const book = buildPhraseBook(
  Object.fromEntries(Object.entries(families).map(([name, family]) => [name, family.phrases])),
  classes,
)
/** Everyday words are known, though no typo is taken for one of them: "village" is no slip of "violate". */
const everydayStems = new Set(synonyms.flatMap((group) => group.split(' ')).map(stem))
const isEveryday = (word: string): boolean => hasCommonStem(word) || everydayStems.has(stem(word))
const dictionary = buildDictionary([...book.words, ...commonWords], isEveryday)
export const isKnownWord = dictionary.has

const actingFamilies = ['action-promised', 'action-done', 'offer-made', 'vague-action', 'instruction']

export const readReply = (reply: string, moment: Moment): Reading => {
  const situation = readMoment(moment)
  const repair = repairWith({ has: (word) => dictionary.has(word) || situation.words.has(word), near: dictionary.near })
  const text = readText(reply, repair)
  const hits = new Map<string, Hit[]>()
  for (const hit of book.find(text)) {
    const known = hits.get(hit.family)
    if (known) known.push(hit)
    else hits.set(hit.family, [hit])
  }
  const acting: boolean[] = []
  const asking: boolean[] = []
  const concepts: (string | undefined)[] = []
  for (let index = 0; index < text.tokens.length; index++) {
    acting.push(false)
    asking.push(text.clauses[text.clauseOf[index] ?? 0]?.question ?? false)
    concepts.push(conceptOf(text.tokens[index] as Token))
  }
  for (const family of actingFamilies)
    for (const hit of hits.get(family) ?? []) {
      const clause = text.clauses[text.clauseOf[hit.from] ?? 0]
      for (let index = hit.from; index < Math.max(hit.to, clause?.to ?? 0); index++) acting[index] = true
    }
  return { reply: text, moment: situation, hits, concepts, over: overlay(situation.gists, concepts), acting, asking }
}
