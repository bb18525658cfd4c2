import type { Level, Part } from '../grading/grade'

/** An attempt's score with its arithmetic, so that the debrief can show every step. All values 0 to 100. */
export type Score = {
  /** Version of the scoring policy. */
  readonly policy: string
  readonly total: number
  readonly parts: readonly {
    readonly part: Part
    /** Weighted mean of level / 2 over the turns that expected it; null when none did. */
    readonly value: number | null
    /** This part's share of the 70 points of the parts. */
    readonly share: number
    readonly turns: readonly { readonly seq: number; readonly level: Level; readonly weight: number }[]
  }[]
  readonly partsValue: number
  readonly endingValue: number
  readonly conductValue: number
  /** What was taken off, or left on, conduct: interruptions, silences, hold manners, notes, hints. */
  readonly conduct: readonly { readonly code: string; readonly points: number }[]
  /** The cap of 49, and what drew it; null when none. */
  readonly cap: { readonly at: number; readonly because: readonly string[]; readonly uncapped: number } | null
}

/** A person's mark on one part of one turn; stands beside the machine's, and counts instead of it. */
export type Override = { readonly seq: number; readonly part: Part; readonly level: Level }
