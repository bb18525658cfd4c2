import type { Part } from '../grade'
import type { Directions } from './grow-trees'

type Signs = { readonly raises: readonly string[]; readonly lowers: readonly string[] }

/**
 * What a finding may do to its part, whatever chance taught: a fault never raises a mark, evidence never lowers it. It keeps
 * receipts sensible and the weights from fitting accidents of the corpus.
 */
const signs: Readonly<Record<Part, Signs>> = {
  calm: {
    raises: ['names-feeling', 'feeling-with-cause', 'takes-ownership', 'sorry-strong', 'words:calm'],
    lowers: ['blames-customer', 'argues', 'insults', 'sarcasm', 'patronises', 'orders-calm', 'threatens', 'policy-shield', 'passive', 'minimises', 'misplaced-cheer', 'helpless', 'robotic', 'hesitation', 'blames-others', 'meta', 'shouts', 'emoji', 'exclaims', 'placeholder', 'sorry-if', 'sorry-you-feel', 'sorry-but', 'excuse', 'stuffed', 'apology-denied', 'empty-action'],
  },
  listen: {
    raises: ['names-feeling', 'feeling-with-cause', 'impact-cause', 'apt-question', 'diagnostic-question', 'open-question', 'their-people', 'retells', 'you-story', 'you-statement', 'story', 'storyPlain', 'storyLast', 'bestSentence', 'bestPlainSentence', 'bestAsked', 'uses-name', 'words:listen'],
    lowers: ['asks-again', 'emoji', 'exclaims', 'robotic', 'orders-calm', 'argues', 'sarcasm', 'insults', 'minimises', 'stuffed', 'placeholder', 'blames-customer', 'sorry-you-feel', 'wrongRetelling', 'empty-action'],
  },
  restate: {
    raises: ['retells', 'mentions', 'you-story', 'you-statement', 'right-number', 'case-fact', 'checks-understanding', 'found-fact', 'story', 'storyPlain', 'storyLastPlain', 'bestSentence', 'bestPlainSentence', 'secondSentence', 'known', 'knownPlain', 'bestKnown', 'bestFact', 'numbersRight', 'density', 'story1', 'words:restate'],
    lowers: ['foreign-number', 'wrongRetelling', 'stuffed', 'robotic', 'emoji', 'novel'],
  },
  apologise: {
    raises: ['sorry', 'sorry-strong', 'sorry-specific', 'sorry-about', 'takes-ownership', 'words:apologise'],
    lowers: ['sorry-if', 'sorry-you-feel', 'sorry-but', 'apology-denied', 'sorry-pardon', 'excuse', 'blames-customer', 'blames-others', 'argues', 'emoji'],
  },
  solve: {
    raises: ['action-promised', 'action-done', 'offer-made', 'options', 'asks-preference', 'fresh-time', 'dated-action', 'staffed-action', 'offers-callback', 'allowed-remedy', 'allowedBest', 'allowedAll', 'allowedActing', 'hands-over', 'words:solve'],
    lowers: ['over-promise', 'forbidden-promise', 'empty-action', 'forbiddenLead', 'vague-time', 'emoji', 'refusal', 'orders-calm', 'sarcasm'],
  },
}

export const directionsFor = (part: Part, names: readonly string[]): Directions =>
  new Map(names.flatMap((name, index): [number, 1 | -1][] => (signs[part].raises.includes(name) ? [[index, 1]] : signs[part].lowers.includes(name) ? [[index, -1]] : [])))
