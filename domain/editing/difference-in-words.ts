import type { Difference, Differences } from './difference'

const quoted = (text: string): string => `“${text.length > 160 ? `${text.slice(0, 159)}…` : text}”`
const place = (id: string | null): string => (id === null ? 'nowhere (stays)' : id)
const nouns = {
  node: 'moment',
  ending: 'ending',
  route: 'route',
  fact: 'fact',
  remedy: 'remedy',
  action: 'way out',
} as const

/** A field by its label in the forms. */
const labels: Readonly<Record<string, string>> = {
  'aftermath.text': 'What comes after',
  'aftermath.kind': 'The kind of what comes after',
  'aftermath.from': 'Who writes what comes after',
  'aftermath.stars': 'The stars of what comes after',
  'brief.company': 'The company in the briefing',
  'brief.role': 'The role in the briefing',
  'brief.situation': 'The situation in the briefing',
  'brief.record': 'The record on their screen',
  boilsOver: 'The ending when they boil over',
  boiling: 'The temper at which they boil over',
  leaves: 'The ending when nobody answers',
  nudges: 'What they say while they wait',
  expects: 'What a good reply does',
  tells: 'What they give away',
  reveal: 'What they tell then',
  remember: 'What is remembered',
  because: 'The reason for the shift of temper',
  known: 'Who knows it',
  text: 'The sentence',
  label: 'The name on the card',
  standing: 'Whether it is allowed',
  kind: 'The kind',
  model: 'The model reply',
  verdict: 'The verdict',
  says: 'What is said',
}
const fieldName = (field: string): string => {
  const [first = '', ...rest] = field.split('.')
  const plain = field.replaceAll('.', ', ')
  const known = labels[field] ?? (labels[first] ? [labels[first], ...rest].join(', ') : null)
  return known ?? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
}

const sentence = (customer: string, change: Difference): string => {
  switch (change.code) {
    case 'added':
      return change.what === 'route'
        ? `New route ${change.id} at ${change.at}${change.title === '' ? '' : `, taken when: ${change.title}`}.`
        : `New ${nouns[change.what]} ${quoted(change.title)} (${change.id}).`
    case 'removed':
      return change.what === 'route'
        ? `The route ${change.id} at ${change.at} is gone.`
        : `The ${nouns[change.what]} ${quoted(change.title)} (${change.id}) is gone.`
    case 'says':
      return `${customer} now says ${quoted(change.text)} at ${change.at}.`
    case 'says-no-more':
      return `${customer} no longer says ${quoted(change.text)} at ${change.at}.`
    case 'goes':
      return `Route ${change.route} at ${change.at} goes to ${place(change.to)} instead of ${place(change.from)}.`
    case 'priority':
      return `Route ${change.route} at ${change.at} is looked at earlier: ${change.to} instead of ${change.from}.`
    case 'condition':
      return `Route ${change.route} at ${change.at} is taken when: ${change.to || 'always'}; before: ${change.from || 'always'}.`
    case 'phrasing-added':
      return `Phrasing ${quoted(change.text)} added to ${change.of} ${change.id}${change.list === 'phrasings' ? '' : ` (${change.list})`}.`
    case 'phrasing-removed':
      return `Phrasing ${quoted(change.text)} taken from ${change.of} ${change.id}${change.list === 'phrasings' ? '' : ` (${change.list})`}.`
    case 'field':
      if (change.from === '') return `${fieldName(change.field)} of ${change.at} is now ${quoted(change.to)}.`
      if (change.to === '') return `${fieldName(change.field)} of ${change.at} is gone; it was ${quoted(change.from)}.`
      return `${fieldName(change.field)} of ${change.at} is now ${quoted(change.to)} instead of ${quoted(change.from)}.`
  }
}

export const differenceInWords = ({ customer, changes }: Differences): readonly string[] =>
  changes.map((change) => sentence(customer, change))
