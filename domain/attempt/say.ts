import type { Customer, Saying } from '../scenario/schema'
import { type Draft, withAll } from './draft'
import { pick } from './random'
import type { Entry } from './state'

/** The pause before a person starts to type an answer, and the one between two messages. */
const thinkingMs = 900
const betweenMs = 350
const shortestLineMs = 700
/** A trainee should feel the rant coming, not wait for it. */
const longestLineMs = 7000

const countWords = (text: string): number => {
  let words = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) words += 1
  return words
}

/** Milliseconds it takes this customer to type (or, on the phone, to say) one line. */
export const lineMs = (text: string, wordsPerMinute: number): number =>
  Math.round(Math.min(longestLineMs, Math.max(shortestLineMs, (countWords(text) * 60_000) / wordsPerMinute)))

const fits = ({ temper: range }: Saying, temper: number): boolean =>
  !range || (temper > (range.above ?? -1) && temper < (range.below ?? 101))

const isFar = ({ temper: range }: Saying, temper: number): number =>
  Math.max(0, (range?.above ?? -1) + 1 - temper, temper - ((range?.below ?? 101) - 1))

type Variant = { readonly saying: Saying; readonly key: string }

/** Sayings never change once parsed, and each list has one owner: their names are made once. */
const named = new WeakMap<readonly Saying[], readonly Variant[]>()

const variantsOf = (says: readonly Saying[], owner: string): readonly Variant[] => {
  const known = named.get(says)
  if (known) return known
  const variants = says.map((saying, index) => ({ saying, key: `${owner}#${index}` }))
  named.set(says, variants)
  return variants
}

const nearest = (variants: readonly Variant[], temper: number): Variant[] =>
  [...variants].sort((a, b) => isFar(a.saying, temper) - isFar(b.saying, temper)).slice(0, 1)

/** Takes a variant that fits the temper and was not said yet; repeats only when all that fit are used up. */
export const chooseSaying = (draft: Draft, says: readonly Saying[], owner: string): readonly string[] => {
  const variants = variantsOf(says, owner)
  const fitting: Variant[] = []
  const fresh: Variant[] = []
  for (const variant of variants) {
    if (!fits(variant.saying, draft.temper)) continue
    fitting.push(variant)
    if (!draft.used.includes(variant.key)) fresh.push(variant)
  }
  const from = fresh.length > 0 ? fresh : fitting.length > 0 ? fitting : nearest(variants, draft.temper)
  const chosen = from[from.length > 1 ? pick(from.length, draft.seed, `${owner}@${draft.seq}`) : 0]
  if (!chosen) return []
  draft.used = withAll(draft.used, [chosen.key])
  return chosen.saying.lines
}

/** Puts the customer's lines on the screen, each with the moment its typing is over. */
export const speak = (draft: Draft, customer: Customer, lines: readonly string[]): void => {
  if (lines.length === 0) return
  let at = Math.max(draft.at, draft.speakingUntil)
  let pause = thinkingMs
  const entries: Entry[] = [...draft.entries]
  for (const text of lines) {
    at += draft.pace * (pause + lineMs(text, customer.typing))
    pause = betweenMs
    entries.push({ from: 'customer', seq: draft.seq, text, at })
  }
  draft.entries = entries
  draft.speakingUntil = at
}
