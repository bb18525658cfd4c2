import { fold } from './characters'
import { expand } from './contractions'
import { numberKeys } from './numbers'
import type { Repair } from './repair'
import { anglicise } from './spelling-of-english'
import { stem } from './stem'
import type { Token } from './token'

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

const isShouted = (raw: string): boolean => raw.length > 1 && raw !== raw.toLowerCase() && raw === raw.toUpperCase()

/** Splits a text into words, numbers and emoji, each with its range in the original. */
export const tokenise = (original: string, repair: Repair): Scan => {
  const { text, origin } = fold(original)
  const tokens: Token[] = []
  let before = ''
  let previous: string | undefined
  const push = (
    form: string,
    from: number,
    to: number,
    kind: Token['kind'],
    numbers: readonly string[],
    raw: string,
    repaired: boolean,
  ) => {
    const start = origin[from] ?? 0
    const lastUnit = origin[to - 1] ?? start
    const end = Math.max(lastUnit + 1, Math.min(origin[to] ?? original.length, lastUnit + 2))
    // A surrogate pair is two units; anything else after the last unit is an invisible character and stays outside.
    const high = original.charCodeAt(lastUnit)
    tokens.push({
      form,
      stem: stem(form),
      start,
      end: high >= 0xd800 && high <= 0xdbff ? end : lastUnit + 1,
      kind,
      numbers,
      capitals: isShouted(raw),
      repaired,
      before,
    })
    before = ''
    previous = form
  }
  const pushWord = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const lower = raw.toLowerCase()
    for (const full of fullForms(lower, previous)) {
      const fixed = repair(anglicise(full), raw !== lower && from > 0)
      for (const form of fixed.split(' '))
        push(form, from, to, 'word', [], raw, fixed !== full && anglicise(full) !== fixed)
    }
  }
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
      push(keys[0] ?? digits, at, to, 'number', keys, digits, false)
      // "8am", "250g", "30min": the unit is a word of its own; the tail of an ordinal says nothing.
      if (suffix > to && tail !== 'st' && tail !== 'nd' && tail !== 'rd' && tail !== 'th') pushWord(to, suffix)
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
          push(whole, at, far, 'word', [], text.slice(at, far), false)
          at = far
          continue
        }
      }
      pushWord(at, Math.max(to, at + 1))
      at = Math.max(to, at + 1)
    } else if (isEmoji(code)) {
      const size = code > 0xffff ? 2 : 1
      const raw = text.slice(at, at + size)
      push(raw, at, at + size, 'emoji', [], '', false)
      at += size
    } else {
      const character = text[at] ?? ''
      if (character !== ' ' && before.length < 12) before += character
      else if (character === ' ' && before !== '' && !before.endsWith(' ') && before.length < 12) before += ' '
      at += 1
    }
  }
  return { tokens, after: before.trim() }
}
