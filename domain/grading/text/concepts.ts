import { synonyms } from '../lexicon/synonyms'
import { stem } from './stem'
import type { Token } from './token'

/** Words that carry grammar rather than the customer's story. */
const grammar = new Set(
  'a an the and or but so if then than that this these those there here it its he she they them him her his hers their we us our ours i me my mine you your yours be am is are was were been being have has had having do does did doing done can could will would shall should may might must not no nor yes of to in on at by for with from up down out off over under about into onto as just only also too very really quite still even ever never all any some each both more most much many such same other another own one ones what which who whom whose when where why how ok please thank thanks hello hi hey sorry sir madam dear mr mrs ms miss well now oh ah um get got go going gone come came make made take took put let say said tell told know see look want need like think thing things way lot bit something anything nothing everything someone somebody nobody anyone everyone because while until since before after again already yet back through between during without within per via etc people person good right sure fine feel use used try ask asked way able happen happened great actually let best kind regards team customer service company understand apologise apology apologies inconvenience issue problem situation case matter hear help soon able'
    .split(' ')
    .map(stem),
)

const groups = new Map<string, string>()
for (const line of synonyms) {
  const members = line.split(' ')
  for (const member of members) {
    const root = stem(member)
    if (!groups.has(root)) groups.set(root, `=${members[0]}`)
  }
}

/** What a word is about: its synonym group or its stem, or undefined for grammar words. */
export const conceptOfWord = (form: string, root: string): string | undefined =>
  grammar.has(root) || grammar.has(form) || form.length < 2 ? undefined : (groups.get(root) ?? root)

/** What a token is about: as a word, or its number. */
export const conceptOf = (token: Token): string | undefined => {
  if (token.kind === 'word') return token.word.concept
  return token.kind === 'emoji' ? undefined : (groups.get(token.form) ?? `#${token.form}`)
}
