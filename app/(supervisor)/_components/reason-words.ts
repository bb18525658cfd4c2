import { flagName } from '@/components/part-name'
import type { QueueReason, ReasonName } from '@/domain/review/queue-reason'

export const reasonName: Record<ReasonName, string> = {
  dispute: 'Disputed',
  unsure: 'Grader unsure',
  critical: 'Crossed a line',
  assessment: 'Assessment',
  sample: 'Random check',
}

const plural = new Intl.PluralRules('en')
const many = (count: number, one: string, other: string) => `${count} ${plural.select(count) === 'one' ? one : other}`

/** Why a conversation is in the queue, in a few words. */
export function reasonWords(reason: QueueReason): string {
  switch (reason.reason) {
    case 'dispute':
      return `${many(reason.count, 'mark', 'marks')} disputed by the trainee`
    case 'unsure':
      return `The grader is unsure of ${many(reason.marks, 'mark', 'marks')}, worth up to ${many(reason.swing, 'point', 'points')}`
    case 'critical':
      return reason.flags
        .map((flag) => (flag === 'forbidden-promise' ? 'Promises what the policy forbids' : flagName[flag]))
        .join(', ')
    case 'assessment':
      return 'An assessment, which somebody relies on'
    case 'sample':
      return 'Drawn at random, to keep the grader honest'
  }
}
