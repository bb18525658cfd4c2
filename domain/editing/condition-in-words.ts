import type { Part } from '../grading/grade'
import { actName, flagName, levelWord, partName } from '../scenario/mark-names'
import type { Plain } from './document'
import { noTitles, type Titles, titled } from './titles-in'
import { isBlock, isList } from './write-yaml'

const namesIn = (names: Plain | undefined): string[] => (names !== undefined && isList(names) ? names.map(String) : [])
const or = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`
/** Each by the word the menus have for it. */
const by = (asked: Plain, words: Readonly<Record<string, string>>): string =>
  or(namesIn(asked).map((id) => words[id] ?? id))
const called = (asked: Plain, titles: ReadonlyMap<string, string>): string =>
  or(namesIn(asked).map((id) => titled(titles, id)))

const levels = (asked: Plain, word: string): string[] =>
  isBlock(asked)
    ? Object.entries(asked).map(([part, level]) => {
        const name = partName[part as Part] ?? part
        const isLevel = level === 0 || level === 1 || level === 2
        return `${name}: ${word} ${isLevel ? levelWord(part as Part, level).toLowerCase() : String(level)}`
      })
    : []

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

const phrases: Readonly<Record<string, (asked: Plain, titles: Titles) => string[]>> = {
  atLeast: (asked) => levels(asked, 'at least'),
  atMost: (asked) => levels(asked, 'at most'),
  restates: (asked, { facts }) => [`puts back ${called(asked, facts)}`],
  restated: (asked, { facts }) => [`has put back ${called(asked, facts)}`],
  contradicts: (asked, { facts }) => [`gets ${called(asked, facts)} wrong`],
  offers: (asked, { remedies }) => [`offers ${called(asked, remedies)}`],
  offered: (asked, { remedies }) => [`has offered ${called(asked, remedies)}`],
  standing: (asked) => [`offers ${by(asked, standings)}`],
  acts: (asked) => [by(asked, actName)],
  flags: (asked) => [`fault: ${by(asked, flagName)}`],
  knows: (asked, { facts }) => [`knows ${called(asked, facts)}`],
  remembers: (asked) => [`remembers ${or(namesIn(asked).map((id) => id.replaceAll('-', ' ')))}`],
  visited: (asked, { places }) => [`has been at ${called(asked, places)}`],
  temper,
  turnsHere: (asked) => count(asked, 'replies here'),
  turns: (asked) => count(asked, 'replies in all'),
  holds: (asked) => count(asked, 'holds'),
  silences: (asked) => count(asked, 'silences'),
  interruptions: (asked) => count(asked, 'interruptions'),
}

const joinedBy = (asked: Plain, word: 'and' | 'or', titles: Titles): string[] => {
  if (!isList(asked)) return []
  const inner = asked.map((each) => conditionInWords(each, titles)).filter((text) => text !== '')
  if (inner.length === 0) return []
  const other = word === 'and' ? ' or ' : ' and '
  const wrapped = inner.map((text) => (text.includes(other) ? `(${text})` : text))
  return [inner.length === 1 ? (inner[0] ?? '') : wrapped.join(` ${word} `)]
}

/** "Calm: at least slipped and (puts back “It is due on Thursday” or Restate: at least done)". Reads what it can of a broken condition. */
export const conditionInWords = (condition: Plain, titles: Titles = noTitles): string => {
  if (!isBlock(condition)) return ''
  const said = Object.entries(condition).flatMap(([key, asked]): string[] => {
    if (key === 'all') return joinedBy(asked, 'and', titles)
    if (key === 'any') {
      const [text] = joinedBy(asked, 'or', titles)
      return text ? [Object.keys(condition).length > 1 && text.includes(' or ') ? `(${text})` : text] : []
    }
    if (key === 'not') {
      const text = conditionInWords(asked, titles)
      return text === '' ? [] : [text.includes(' and ') || text.includes(' or ') ? `not (${text})` : `not ${text}`]
    }
    return phrases[key]?.(asked, titles) ?? []
  })
  return said.join(' and ')
}
