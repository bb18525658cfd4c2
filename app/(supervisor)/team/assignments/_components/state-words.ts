import type { AssignmentState, StepState } from '@/domain/assigning/assignment-state'

export const stateWord: Record<AssignmentState, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  passed: 'Passed',
  'did-not-pass': 'Did not pass',
  overdue: 'Overdue',
}

export const stateTint: Record<AssignmentState, string> = {
  'not-started': 'border-rule',
  'in-progress': 'border-edge bg-desk',
  passed: 'border-earned-ink/40 bg-earned text-earned-ink',
  'did-not-pass': 'border-lost-ink/40 bg-lost text-lost-ink',
  overdue: 'border-doubt-ink/40 bg-doubt text-doubt-ink',
}

export const stepWord: Record<StepState, string> = {
  passed: 'passed',
  'did-not-pass': 'did not pass',
  'under-way': 'under way',
  open: 'open',
  later: 'later',
}

/** "2 tries", "as many tries as wanted". */
export const triesWords = (tries: number): string =>
  tries === 0 ? 'as many tries as wanted' : tries === 1 ? 'one try each' : `${tries} tries each`
