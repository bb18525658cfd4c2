import type { Customer, Saying } from '../scenario/schema'
import type { Draft } from './draft'
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

/** Takes a variant that fits the temper and was not said yet; repeats only when all that fit are used up. */
export const chooseSaying = (draft: Draft, says: readonly Saying[], owner: string): readonly string[] => {
  const at = draft.temper
  let fitting = says.map((saying, index) => ({ saying, key: `${owner}#${index}` }))
  if (fitting.some(({ saying }) => fits(saying, at))) fitting = fitting.filter(({ saying }) => fits(saying, at))
  else fitting = fitting.sort((a, b) => isFar(a.saying, at) - isFar(b.saying, at)).slice(0, 1)
  const fresh = fitting.filter(({ key }) => !draft.used.includes(key))
  const from = fresh.length > 0 ? fresh : fitting
  const chosen = from[pick(from.length, draft.seed, `${owner}@${draft.seq}`)]
  if (!chosen) return []
  if (!draft.used.includes(chosen.key)) draft.used = [...draft.used, chosen.key]
  return chosen.saying.lines
}

/** Puts the customer's lines on the screen, each with the moment its typing is over. */
export const speak = (draft: Draft, customer: Customer, lines: readonly string[]): void => {
  if (lines.length === 0) return
  let at = Math.max(draft.at, draft.speakingUntil)
  const entries: Entry[] = [...draft.entries]
  lines.forEach((text, index) => {
    at += draft.pace * ((index === 0 ? thinkingMs : betweenMs) + lineMs(text, customer.typing))
    entries.push({ from: 'customer', seq: draft.seq, text, at })
  })
  draft.entries = entries
  draft.speakingUntil = at
}
