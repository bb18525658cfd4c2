import type { Text } from '../text/token'
import { type Range, type Rule, where } from './rule'

/** Words a customer can take in at once; a reply in short paragraphs may be half as long again. */
const most = { chat: 120, phone: 180 } as const
/** A letter may say more. */
const elsewhere = 250

const isWall = (reply: Text, channel: 'chat' | 'phone'): boolean => {
  const words = reply.tokens.filter(({ kind }) => kind !== 'emoji')
  if (words.length <= (most[channel] ?? elsewhere)) return false
  if (channel !== 'chat') return true
  const breaks = words.filter(({ before }) => before.includes('\n')).length
  return breaks < 2 || words.length / (breaks + 1) > 50 || words.length > most.chat * 1.5
}

/** What the page looks like before a word is read. */
const runOf = (test: (index: number) => boolean, size: number): Range[] => {
  const found: Range[] = []
  for (let index = 0; index < size; index++) {
    if (!test(index)) continue
    const from = index
    while (index + 1 < size && test(index + 1)) index++
    found.push({ from, to: index + 1 })
  }
  return found
}

const isBlank = (before: string): boolean =>
  before.includes('{') || before.includes('<') || (before.includes('[') && !before.includes(']'))

const abbreviations = new Set([
  'ok',
  'usb',
  'id',
  'uk',
  'us',
  'tv',
  'pdf',
  'ac',
  'am',
  'pm',
  'eta',
  'nhs',
  'atm',
  'pin',
  'sms',
  'gps',
  'gp',
  'er',
  'faq',
  'iban',
  'pnr',
  'sim',
  'sla',
  'crm',
  'iphone',
  'dns',
  'emi',
  'tat',
  'vip',
  'hr',
  'it',
  'i',
  'a',
])

export const formRules: readonly Rule[] = [
  {
    id: 'shouts',
    part: 'calm',
    flag: 'shouts',
    label: 'Capitals',
    explain: 'Words in capitals read as shouting.',
    find: ({ reply }) =>
      runOf((index) => {
        const token = reply.tokens[index]
        return token?.kind === 'word' && token.capitals && token.form.length > 2 && !abbreviations.has(token.form)
      }, reply.tokens.length),
  },
  {
    id: 'emoji',
    part: 'calm',
    label: 'Emoji',
    explain: 'An emoji rarely helps somebody who is angry.',
    find: ({ reply }) => runOf((index) => reply.tokens[index]?.kind === 'emoji', reply.tokens.length),
  },
  {
    id: 'exclaims',
    part: 'calm',
    label: 'Exclamation marks',
    explain: 'Exclamation marks raise the voice.',
    find: ({ reply }) =>
      reply.sentences
        .filter((sentence) => sentence.close === '!')
        .map((sentence) => ({ from: sentence.to - 1, to: sentence.to })),
  },
  {
    id: 'placeholder',
    part: 'calm',
    flag: 'template',
    label: 'Unfilled template',
    explain: 'A template was sent with its blanks still in it.',
    find: ({ reply }) => where(reply.tokens, ({ before }) => before !== '' && isBlank(before)),
  },
  {
    id: 'wall-of-text',
    part: 'calm',
    flag: 'wall-of-text',
    label: 'Wall of text',
    explain: 'Too much at once for somebody who is upset.',
    find: ({ reply, moment }) => (isWall(reply, moment.channel) ? [{ from: 0, to: reply.tokens.length }] : []),
  },
]
