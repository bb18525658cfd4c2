const lines: Record<string, string> = {
  interruption: 'Spoke over them',
  silence: 'Left them waiting',
  'hold-unasked': 'Put them on hold without asking',
  'hold-long': 'Left them on hold too long',
  'action-wrong': 'Took a way out that did not help',
  'action-mistimed': 'Took a way out at the wrong moment',
  'action-wordless': 'Acted without a word',
  hasty: 'Answered before reading',
  'no-notes': 'Took no notes',
  hint: 'Asked for a hint',
}

/** What a deduction from conduct was for. */
export const conductLine = (code: string): string => lines[code] ?? code
