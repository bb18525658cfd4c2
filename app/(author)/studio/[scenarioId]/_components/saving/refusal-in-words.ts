import type { Problem } from '@/domain/result'

const words: Readonly<Record<string, string>> = {
  'source-broken':
    'The text cannot be read at the moment, so forms and the map wait. Mend the text first, or undo; nothing is lost.',
  'too-large': 'This would make the customer longer than can be kept. Shorten it, or split it into two customers.',
  'name-taken': 'This name belongs to something else already. Choose another one.',
  'no-such-node': 'This moment is not there any more.',
  'no-such-ending': 'This ending is not there any more.',
  'no-such-route': 'This route is not there any more.',
}

/** Why an edit was not made. Nothing was changed by it. */
export const refusalInWords = ({ code }: Problem): string =>
  words[code] ?? 'This cannot be changed here. Change it in the text instead; nothing was lost.'
