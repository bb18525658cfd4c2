import { findNegated } from './negation'
import { noRepair, type Repair } from './repair'
import type { Clause, Sentence, Text, Token } from './token'
import { tokenise } from './tokenise'

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'ref', 'approx', 'prof', 'sr', 'jr', 'vs', 'p', 'e', 'g'])
const openers = new Set(['what', 'when', 'where', 'which', 'who', 'whose', 'why', 'how'])
const helpers = new Set([
  'can',
  'could',
  'would',
  'will',
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'have',
  'has',
  'may',
  'shall',
  'should',
  'am',
])
const subjects = new Set([
  'i',
  'you',
  'we',
  'it',
  'he',
  'she',
  'they',
  'there',
  'this',
  'that',
  'your',
  'the',
  'any',
  'anyone',
  'somebody',
  'someone',
])
const joints = new Set([
  'but',
  'because',
  'so',
  'although',
  'though',
  'while',
  'whilst',
  'unless',
  'until',
  'since',
  'whereas',
  'however',
  'if',
  'when',
  'once',
  'then',
  'therefore',
])
const conditions = new Set(['if', 'unless', 'would', 'suppose', 'assuming', 'whether', 'hypothetically', 'wish'])
const speakers = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'that', 'there', 'please'])

const closes = (token: Token, previous: Token): string => {
  const gap = token.before
  if (gap === '') return ''
  for (const mark of gap) {
    if (mark === '!' || mark === '?' || mark === '\n') return mark
    if (mark === '.') return titles.has(previous.form) && !gap.includes('..') ? '' : '.'
  }
  return ''
}

const leadIns = new Set('and so ok but sorry please just hi hello sir madam well also'.split(' '))

const looksAsked = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = from
  while (at < to && leadIns.has(tokens[at]?.form ?? '')) at++
  const first = tokens[at]?.form ?? ''
  const second = tokens[at + 1]?.form ?? ''
  if (openers.has(first)) return helpers.has(second) || helpers.has(tokens[at + 2]?.form ?? '')
  return helpers.has(first) && subjects.has(second) && !(second === 'that' || second === 'this')
}

/** Words that start sentences: where people type no full stops, one of them often shows where the next begins. */
const starters = new Set([
  'we',
  'you',
  'the',
  'it',
  'that',
  'this',
  'please',
  'sorry',
  'can',
  'could',
  'would',
  'what',
  'which',
  'is',
  'are',
  'your',
  'our',
  'my',
  'let',
  'so',
  'then',
  'thank',
  'thanks',
  'there',
  'if',
  'no',
  'yes',
  'do',
  'does',
  'did',
  'how',
  'when',
  'where',
  'he',
  'she',
  'they',
  'and',
  'but',
  'for',
  'as',
  'have',
  'has',
  'was',
  'not',
  'nobody',
  'two',
  'three',
  'right',
  'ok',
  'oh',
  'here',
  'give',
  'send',
  'would',
  'may',
  'shall',
  'will',
  'in',
  'a',
  'an',
  'to',
  'until',
  'at',
  'once',
])
const fresh = new Set(['sorry', 'please', 'thanks', 'thank', 'let', 'apologies', 'can', 'could', 'would', 'what', 'do'])
const overlong = 24

/** A sentence that begins without the last one having ended. */
const beginsUnmarked = (tokens: readonly Token[], index: number, from: number, original: string): boolean => {
  const token = tokens[index]
  const previous = tokens[index - 1]
  if (!token || !previous || token.kind !== 'word' || token.before !== '' || index - from < 3) return false
  const first = original.charAt(token.start)
  const capital = first !== first.toLowerCase() && !token.capitals && token.form !== 'i'
  if (capital && starters.has(token.form) && !previous.capitals) return true
  if (index - from < overlong) return false
  const next = tokens[index + 1]?.form ?? ''
  const speaks =
    (token.form === 'i' || token.form === 'we') && ['will', 'have', 'am', 'are', 'can', 'understand'].includes(next)
  const joined = [
    'and',
    'but',
    'so',
    'that',
    'if',
    'when',
    'because',
    'which',
    'what',
    'as',
    'to',
    'do',
    'not',
  ].includes(previous.form)
  return (
    !joined && (speaks || (fresh.has(token.form) && (token.form === 'sorry' || subjects.has(next) || next === 'me')))
  )
}

const findSentences = (tokens: readonly Token[], after: string, original: string): Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number, mark: string) => {
    if (to <= from) return
    sentences.push({ from, to, close: mark, question: mark === '?' || (mark !== '!' && looksAsked(tokens, from, to)) })
    from = to
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    const previous = tokens[index - 1]
    if (!token || !previous) continue
    const last = sentences[sentences.length - 1]
    if (last && from === index && token.kind === 'emoji') {
      sentences[sentences.length - 1] = { ...last, to: index + 1 }
      from = index + 1
      continue
    }
    const mark = closes(token, previous)
    // An emoji belongs to the sentence before it.
    if (mark !== '' && token.kind === 'emoji') {
      close(index + 1, token.before.includes('?') ? '?' : mark)
    } else if (mark === '' && beginsUnmarked(tokens, index, from, original)) close(index, '')
    else if (mark !== '') close(index, token.before.includes('?') ? '?' : mark)
  }
  close(tokens.length, after.includes('?') ? '?' : after.slice(0, 1))
  return sentences
}

/** Marks that stand before a word without parting it from the last one: "the £260", "half-term", "a 'new' one". */
const joining = new Set(['', "'", '"', '/', '-', '£', '$', '€', '₹', '#', '~', '+', '&', '"£', "'£", '-£'])
const parts = (before: string): boolean => !joining.has(before)

/** "Until Monday" is a time; "until you have it" is a clause of its own. */
const isUntilADay = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.form === 'until' || tokens[index]?.form === 'since') && !speakers.has(tokens[index + 1]?.form ?? '')

const findClauses = (tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] => {
  const clauses: Clause[] = []
  sentences.forEach((sentence, number) => {
    let from = sentence.from
    const close = (to: number) => {
      if (to <= from) return
      const first = tokens[from]?.form ?? ''
      const second = tokens[from + 1]?.form ?? ''
      const asked = sentence.question && (to === sentence.to || looksAsked(tokens, from, to))
      clauses.push({
        from,
        to,
        sentence: number,
        conditional: conditions.has(first) || conditions.has(second) || (first === 'had' && subjects.has(second)),
        question: asked,
      })
      from = to
    }
    for (let index = sentence.from + 1; index < sentence.to; index++) {
      const token = tokens[index]
      if (!token) continue
      const marked = parts(token.before)
      const joint = joints.has(token.form) && index - from >= 2 && !isUntilADay(tokens, index)
      const and = (token.form === 'and' || token.form === 'or') && speakers.has(tokens[index + 1]?.form ?? '')
      if (marked || joint || and) close(index)
    }
    close(sentence.to)
  })
  return clauses
}

const findQuoted = (tokens: readonly Token[], original: string): boolean[] => {
  if (!original.includes('"') && !original.includes('“') && !original.includes('”')) return tokens.map(() => false)
  let open = false
  return tokens.map((token, index) => {
    const from = tokens[index - 1]?.end ?? 0
    for (const mark of original.slice(from, Math.max(from, token.start)))
      if (mark === '"' || mark === '“' || mark === '”') open = mark === '“' || (mark === '"' && !open)
    return open
  })
}

export const readText = (original: string, repair: Repair = noRepair): Text => {
  const { tokens, after } = tokenise(original, repair)
  const sentences = findSentences(tokens, after, original)
  const clauses = findClauses(tokens, sentences)
  const sentenceOf: number[] = []
  const clauseOf: number[] = []
  clauses.forEach((clause, number) => {
    for (let index = clause.from; index < clause.to; index++) {
      sentenceOf[index] = clause.sentence
      clauseOf[index] = number
    }
  })
  return {
    original,
    tokens,
    sentences,
    clauses,
    sentenceOf,
    clauseOf,
    negated: findNegated(tokens, clauses),
    quoted: findQuoted(tokens, original),
  }
}
