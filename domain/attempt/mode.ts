/**
 * How an attempt is practised: guided (written replies to choose from), coached (a receipt after each turn), solo
 * (feedback at the end, counts for the board), assessment (assigned, no help).
 */
export const modes = ['guided', 'coached', 'solo', 'assessment'] as const
export type Mode = (typeof modes)[number]
