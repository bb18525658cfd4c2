import type { Reading } from '../reading'
import type { Rule } from './rule'
import { tellsStory, touches, whole } from './story'

/** Families whose phrases people string together when they write for a grader instead of for a customer. */
const showpieces = [
  'sorry-strong',
  'ownership',
  'understand-stock',
  'names-feeling',
  'checks-understanding',
  'action-promised',
  'action-done',
  'offer-made',
  'options',
  'asks-preference',
  'hands-over',
  'offers-callback',
  'time-frame',
  'thanks',
  'robotic',
  'open-question',
  'sorry-stock',
  'vague-action',
  'sets-boundary',
  'asks-to-hold',
]

/** Many fine moves and next to nothing about this case: at most two telling words of the story for eight or more. */
export const isStuffed = (reading: Reading): boolean => {
  const moves = showpieces.filter((family) => (reading.hits.get(family) ?? []).length > 0).length
  return moves >= 8 && tellsStory(reading, whole(reading)) + touches(reading, whole(reading), reading.moment.known) < 2
}

export const stuffingRule: Rule = {
  id: 'stuffed',
  part: 'restate',
  flag: 'template',
  label: 'All phrases, no case',
  explain: 'Fine phrases follow each other and hardly one is about this case.',
  find: (reading) => (isStuffed(reading) ? [whole(reading)] : []),
}
