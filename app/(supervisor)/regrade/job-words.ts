import type { Job } from '@/server/regrading/regrade-job'

const figure = new Intl.NumberFormat('en')
const plural = new Intl.PluralRules('en')
const conversations = (count: number) =>
  `${figure.format(count)} ${plural.select(count) === 'one' ? 'conversation' : 'conversations'}`

/** Where a re-grading stands, in a sentence without its full stop. */
export function jobWords({ status, done, total, changed, problem }: Job): string {
  switch (status) {
    case 'previewing':
      return `Looking: ${figure.format(done)} of ${conversations(total)}, ${figure.format(changed)} would change so far`
    case 'previewed':
      return changed === 0
        ? `Nothing would change in ${conversations(done)}`
        : `${conversations(changed)} of ${figure.format(done)} would change`
    case 'applying':
      return `Writing: ${figure.format(done)} of ${conversations(total)}`
    case 'applied':
      return `Done: ${conversations(total)} graded anew`
    case 'dropped':
      return problem ?? 'Stopped; nothing more was changed'
  }
}
