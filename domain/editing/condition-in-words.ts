import type { Plain } from './document'
import { isBlock, isList } from './write-yaml'

const or = (names: Plain | undefined): string => {
  const list = names !== undefined && isList(names) ? names.map(String) : []
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`
}

const parts: Readonly<Record<string, string>> = {
  calm: 'calm',
  listen: 'listening',
  restate: 'restating',
  apologise: 'apology',
  solve: 'solving',
}

const levels = (asked: Plain, word: string): string[] =>
  isBlock(asked) ? Object.entries(asked).map(([part, level]) => `${parts[part] ?? part} ${word} ${String(level)}`) : []

const count = (asked: Plain, what: string): string[] => {
  if (!isBlock(asked)) return []
  const { atLeast, atMost } = asked
  if (atLeast !== undefined && atLeast === atMost) return [`exactly ${String(atLeast)} ${what}`]
  return [
    ...(atLeast === undefined ? [] : [`${String(atLeast)} or more ${what}`]),
    ...(atMost === undefined ? [] : [`at most ${String(atMost)} ${what}`]),
  ]
}

const temper = (asked: Plain): string[] => {
  if (!isBlock(asked)) return []
  return [
    ...(asked.above === undefined ? [] : [`temper above ${String(asked.above)}`]),
    ...(asked.below === undefined ? [] : [`temper below ${String(asked.below)}`]),
  ]
}

const standings: Readonly<Record<string, string>> = {
  allowed: 'something allowed',
  discretion: 'something at discretion',
  forbidden: 'something forbidden',
}

const phrases: Readonly<Record<string, (asked: Plain) => string[]>> = {
  atLeast: (asked) => levels(asked, 'at least'),
  atMost: (asked) => levels(asked, 'at most'),
  restates: (asked) => [`puts back ${or(asked)}`],
  restated: (asked) => [`has put back ${or(asked)}`],
  contradicts: (asked) => [`gets ${or(asked)} wrong`],
  offers: (asked) => [`offers ${or(asked)}`],
  offered: (asked) => [`has offered ${or(asked)}`],
  standing: (asked) => [`offers ${or(isList(asked) ? asked.map((each) => standings[String(each)] ?? each) : asked)}`],
  acts: (asked) => [or(asked)],
  flags: (asked) => [`fault: ${or(asked)}`],
  knows: (asked) => [`knows ${or(asked)}`],
  remembers: (asked) => [`remembers ${or(asked)}`],
  visited: (asked) => [`has been at ${or(asked)}`],
  temper,
  turnsHere: (asked) => count(asked, 'replies here'),
  turns: (asked) => count(asked, 'replies in all'),
  holds: (asked) => count(asked, 'holds'),
  silences: (asked) => count(asked, 'silences'),
  interruptions: (asked) => count(asked, 'interruptions'),
}

const joinedBy = (asked: Plain, word: 'and' | 'or'): string[] => {
  if (!isList(asked)) return []
  const inner = asked.map((each) => conditionInWords(each)).filter((text) => text !== '')
  if (inner.length === 0) return []
  const other = word === 'and' ? ' or ' : ' and '
  const wrapped = inner.map((text) => (text.includes(other) ? `(${text})` : text))
  return [inner.length === 1 ? (inner[0] ?? '') : wrapped.join(` ${word} `)]
}

/** "calm at least 1 and (puts back due-thursday or restating at least 2)". Reads what it can of a broken condition. */
export const conditionInWords = (condition: Plain): string => {
  if (!isBlock(condition)) return ''
  const said = Object.entries(condition).flatMap(([key, asked]): string[] => {
    if (key === 'all') return joinedBy(asked, 'and')
    if (key === 'any') {
      const [text] = joinedBy(asked, 'or')
      return text ? [Object.keys(condition).length > 1 && text.includes(' or ') ? `(${text})` : text] : []
    }
    if (key === 'not') {
      const text = conditionInWords(asked)
      return text === '' ? [] : [text.includes(' and ') || text.includes(' or ') ? `not (${text})` : `not ${text}`]
    }
    return phrases[key]?.(asked) ?? []
  })
  return said.join(' and ')
}
