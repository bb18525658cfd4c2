import { fold } from './characters'
import { expand } from './contractions'
import { numberKeys } from './numbers'
import type { Repair } from './repair'
import { anglicise } from './spelling-of-english'
import type { Token } from './token'
import { wordOf } from './word'

export type Scan = { readonly tokens: readonly Token[]; readonly after: string }

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isLetter = (code: number): boolean =>
  isLatin(code) ||
  (code > 0xbf && code < 0x2000) ||
  (code >= 0x2c00 && code < 0xd800) ||
  (code >= 0xf900 && code < 0x10000)
const isEmoji = (code: number): boolean =>
  code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff)
/** Hyphenated words that are one word to everybody. */
const joined = new Set([
  'email',
  'emailed',
  'emails',
  'emailing',
  'resend',
  'rebook',
  'rebooked',
  'reissue',
  'resent',
  'redeliver',
  'redelivery',
  'reroute',
  'reship',
  'recheck',
  'online',
  'offline',
  'followup',
  'cooperation',
])
const wearyOf = new Set([
  'am',
  'is',
  'was',
  'are',
  'be',
  'been',
  'feel',
  'feels',
  'feeling',
  'felt',
  'so',
  'very',
  'fell',
  'mum',
  'dad',
  'child',
  'really',
])

const fullForms = (word: string, previous: string | undefined): readonly string[] => {
  if (word === 'ill' && (previous === undefined || !wearyOf.has(previous))) return ['i', 'will']
  if (word === 'id' && (previous === undefined || previous === 'and' || previous === 'but')) return ['i', 'would']
  // "You should of told me": what people write for "should have".
  if (word === 'of' && (previous === 'should' || previous === 'would' || previous === 'could' || previous === 'must'))
    return ['have']
  return expand(word)
}

const isShouted = (raw: string, lower: string): boolean => raw.length > 1 && raw !== lower && raw === raw.toUpperCase()

/** A word as it was typed, with what it stands for wherever it is typed so. */
type Written = {
  readonly raw: string
  readonly lower: string
  readonly shouted: boolean
  /** Its full form when that does not depend on the word before: in plain words, then in British spelling. */
  readonly full: readonly string[] | null
  readonly spelled: readonly string[]
}

const remembered = new Map<string, Written>()

const written = (raw: string): Written => {
  const known = remembered.get(raw)
  if (known !== undefined) return known
  const lower = raw.toLowerCase()
  const fixed = lower !== 'ill' && lower !== 'id' && lower !== 'of'
  const full = fixed ? expand(lower) : null
  const fresh = { raw, lower, shouted: isShouted(raw, lower), full, spelled: full?.map(anglicise) ?? [] }
  // Bounded so that a flood of nonsense words cannot grow the process.
  if (remembered.size < 20_000) remembered.set(raw, fresh)
  return fresh
}

const noNumbers: readonly string[] = []

/** The text being split and what has been found of it so far. */
type Work = {
  readonly original: string
  readonly text: string
  readonly origin: readonly number[] | null
  readonly repair: Repair
  readonly tokens: Token[]
  before: string
}

const push = (
  work: Work,
  form: string,
  from: number,
  to: number,
  kind: Token['kind'],
  numbers: readonly string[],
  capitals: boolean,
  repaired: boolean,
): void => {
  const { origin, original } = work
  let start = from
  let end = to
  if (origin !== null) {
    start = origin[from] ?? 0
    const lastUnit = origin[to - 1] ?? start
    // A surrogate pair is two units; anything else after the last unit is an invisible character and stays outside.
    const high = original.charCodeAt(lastUnit)
    end =
      high >= 0xd800 && high <= 0xdbff
        ? Math.max(lastUnit + 1, Math.min(origin[to] ?? original.length, lastUnit + 2))
        : lastUnit + 1
  }
  const word = wordOf(form)
  // The word's own form: one string for all tokens that say it makes every later look-up quick.
  work.tokens.push({
    form: word.form,
    stem: word.stem,
    word,
    start,
    end,
    kind,
    numbers,
    capitals,
    repaired,
    before: work.before,
  })
  work.before = ''
}

const pushWord = (work: Work, from: number, to: number): void => {
  const { raw, lower, shouted, full: known, spelled } = written(work.text.slice(from, to))
  const full = known ?? fullForms(lower, work.tokens[work.tokens.length - 1]?.form)
  const name = raw !== lower && from > 0
  for (let index = 0; index < full.length; index++) {
    const plain = full[index] ?? ''
    const british = known === null ? anglicise(plain) : (spelled[index] ?? plain)
    const fixed = work.repair(british, name)
    const repaired = fixed !== plain && british !== fixed
    if (!fixed.includes(' ')) push(work, fixed, from, to, 'word', noNumbers, shouted, repaired)
    else for (const form of fixed.split(' ')) push(work, form, from, to, 'word', noNumbers, shouted, repaired)
  }
}

/** Splits a text into words, numbers and emoji, each with its range in the original. */
export const tokenise = (original: string, repair: Repair): Scan => {
  const { text, origin } = fold(original)
  const work: Work = { original, text, origin, repair, tokens: [], before: '' }
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (isDigit(code)) {
      let to = at + 1
      while (to < text.length) {
        const next = text.charCodeAt(to)
        const inside = (next === 44 || next === 46 || next === 58) && isDigit(text.charCodeAt(to + 1))
        if (!isDigit(next) && !inside) break
        to++
      }
      const digits = text.slice(at, to)
      let suffix = to
      while (suffix < text.length && isLatin(text.charCodeAt(suffix))) suffix++
      const tail = text.slice(to, suffix).toLowerCase()
      const keys = numberKeys(digits)
      push(work, keys[0] ?? digits, at, to, 'number', keys, false, false)
      // "8am", "250g", "30min": the unit is a word of its own; the tail of an ordinal says nothing.
      if (suffix > to && tail !== 'st' && tail !== 'nd' && tail !== 'rd' && tail !== 'th') pushWord(work, to, suffix)
      at = suffix
    } else if (isLetter(code)) {
      let to = at
      while (to < text.length) {
        const next = text.charCodeAt(to)
        const apostrophe = next === 39 && to > at && isLetter(text.charCodeAt(to + 1))
        if (!isLetter(next) && !apostrophe && !(isDigit(next) && to > at)) break
        to++
      }
      if (text[to] === '-' && isLetter(text.charCodeAt(to + 1))) {
        let far = to + 1
        while (far < text.length && isLetter(text.charCodeAt(far))) far++
        const whole = (text.slice(at, to) + text.slice(to + 1, far)).toLowerCase()
        if (joined.has(whole)) {
          const raw = text.slice(at, far)
          push(work, whole, at, far, 'word', noNumbers, isShouted(raw, raw.toLowerCase()), false)
          at = far
          continue
        }
      }
      pushWord(work, at, Math.max(to, at + 1))
      at = Math.max(to, at + 1)
    } else if (isEmoji(code)) {
      const size = code > 0xffff ? 2 : 1
      const raw = text.slice(at, at + size)
      push(work, raw, at, at + size, 'emoji', noNumbers, false, false)
      at += size
    } else {
      const { before } = work
      if (code !== 32 && before.length < 12) work.before += text[at] ?? ''
      else if (code === 32 && before !== '' && !before.endsWith(' ') && before.length < 12) work.before += ' '
      at += 1
    }
  }
  return { tokens: work.tokens, after: work.before.trim() }
}
