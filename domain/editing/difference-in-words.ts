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
      if (change.from === '') return `${change.field} of ${change.at} is now ${quoted(change.to)}.`
      if (change.to === '') return `${change.field} of ${change.at} is gone; it was ${quoted(change.from)}.`
      return `${change.field} of ${change.at} is now ${quoted(change.to)} instead of ${quoted(change.from)}.`
  }
}

export const differenceInWords = ({ customer, changes }: Differences): readonly string[] =>
  changes.map((change) => sentence(customer, change))
