import type { Part } from '@/domain/grading/grade'

export { actName, flagName, levelName, levelWord, partName } from '@/domain/scenario/mark-names'

/** The question each part answers. */
export const partQuestion: Record<Part, string> = {
  calm: 'Composed and respectful?',
  listen: 'Was the customer heard?',
  restate: 'Was the problem put back to them?',
  apologise: 'Sincere, and owned?',
  solve: 'Does it move to an end?',
}
