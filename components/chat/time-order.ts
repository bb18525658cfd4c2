import type { Entry } from '@/domain/attempt/state'

/** Entries as they were heard: what a customer was still typing when spoken over comes after the words that cut in. */
export const inTimeOrder = (entries: readonly Entry[]): readonly Entry[] => entries.toSorted((a, b) => a.at - b.at)
