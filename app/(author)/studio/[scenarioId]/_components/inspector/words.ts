import { actName, flagName, partName } from '@/components/part-name'
import { acts, flags, parts } from '@/domain/grading/grade'
import { curriculum } from '@/domain/scenario/curriculum'
import { manners } from '@/domain/scenario/schema'
import type { Named } from '../desk/names'

/** Plain words for everything the language names. */
export const partOptions: readonly Named[] = parts.map((id) => ({ id, title: partName[id] }))
export const actOptions: readonly Named[] = acts.map((id) => ({ id, title: actName[id] }))
export const flagOptions: readonly Named[] = flags.map((id) => ({ id, title: flagName[id] }))
export const techniqueOptions: readonly Named[] = curriculum.map(({ id, label }) => ({ id, title: label }))
export const mannerOptions: readonly Named[] = manners.map((id) => ({ id, title: id.replaceAll('-', ' ') }))

export const standingOptions: readonly Named[] = [
  { id: 'allowed', title: 'Allowed' },
  { id: 'discretion', title: 'At their discretion' },
  { id: 'forbidden', title: 'Forbidden' },
]
export const knownOptions: readonly Named[] = [
  { id: 'record', title: 'On the screen from the start' },
  { id: 'told', title: 'The customer tells it on the way' },
  { id: 'hidden', title: 'Hidden: it must be earned' },
]
export const endingOptions: readonly Named[] = [
  { id: 'resolved', title: 'Resolved' },
  { id: 'partly', title: 'Partly resolved' },
  { id: 'handed-over', title: 'Handed over' },
  { id: 'called-back', title: 'To be called back' },
  { id: 'unresolved-dignified', title: 'A dignified no' },
  { id: 'lost', title: 'Lost' },
  { id: 'walked-out', title: 'Walked out' },
]
export const aftermathOptions: readonly Named[] = [
  { id: 'review', title: 'A review' },
  { id: 'post', title: 'A post' },
  { id: 'email', title: 'An email' },
  { id: 'call', title: 'A call' },
  { id: 'renewal', title: 'The contract comes up' },
  { id: 'note', title: 'A note on the file' },
  { id: 'complaint', title: 'A complaint' },
]
export const verdictOptions: readonly Named[] = [
  { id: 'right', title: 'Right' },
  { id: 'too-early', title: 'Too early' },
  { id: 'too-late', title: 'Too late' },
  { id: 'wrong', title: 'Wrong here' },
]
export const abuseOptions: readonly Named[] = [
  { id: '0', title: 'None' },
  { id: '1', title: 'Rude' },
  { id: '2', title: 'Insulting' },
  { id: '3', title: 'Threatening' },
]
export const ageOptions: readonly Named[] = [
  { id: 'young', title: 'Young' },
  { id: 'middle', title: 'Middle-aged' },
  { id: 'old', title: 'Old' },
]
export const channelOptions: readonly Named[] = [
  { id: 'chat', title: 'Chat' },
  { id: 'phone', title: 'Phone' },
]
export const sootheOptions: readonly Named[] = [
  ...partOptions,
  ...actOptions,
  { id: 'remedy-allowed', title: 'Offers something allowed' },
  { id: 'remedy-discretion', title: 'Offers something at their discretion' },
]
export const provokeOptions: readonly Named[] = [
  ...partOptions.map(({ id, title }) => ({ id, title: `${title} is missing` })),
  ...flagOptions,
  { id: 'silence', title: 'Is left waiting' },
  { id: 'interruption', title: 'Is spoken over' },
  { id: 'hold-unasked', title: 'Is put on hold unasked' },
  { id: 'hold-long', title: 'Is kept on hold too long' },
  { id: 'remedy-forbidden', title: 'Is promised something forbidden' },
  { id: 'stalling', title: 'Nothing moves' },
]
export const actionNames = {
  manager: 'Bring in a manager',
  callback: 'Call back',
  writing: 'Put it in writing',
  end: 'End the conversation',
} as const
