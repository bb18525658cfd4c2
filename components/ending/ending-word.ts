/** What kind of ending it was, in a word or two. */
const words: Record<string, string> = {
  resolved: 'Resolved',
  partly: 'Partly resolved',
  'handed-over': 'Handed over',
  'called-back': 'To be called back',
  'unresolved-dignified': 'A dignified no',
  lost: 'Lost',
  'walked-out': 'Walked out',
}

export const endingWord = (kind: string): string => words[kind] ?? kind

/** Where the customer's temper is drawn once they have gone, when nothing else tells it. */
export const endingTemper = (kind: string): number =>
  ({ resolved: 6, partly: 30, 'handed-over': 38, 'called-back': 32, 'unresolved-dignified': 44, lost: 82 })[kind] ?? 96
