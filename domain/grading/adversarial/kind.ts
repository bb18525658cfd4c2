import type { Grade } from '../grade'
import type { Moment } from '../moment'

/** A reply written to fool the grader or to trip it, and the grade of the honest reply it was made from, if any. */
export type Case = { readonly reply: string; readonly moment: Moment; readonly honest?: string }

/** What a kind of attack consists of and what must hold of its grades. `least` is the share of cases that must hold. */
export type Kind = {
  readonly id: string
  readonly claim: string
  readonly least: number
  readonly make: (material: Material) => readonly Case[]
  /** Whether it holds, or for a disguise the share of levels it left as they were. */
  readonly holds: (grade: Grade, honest: Grade | null) => boolean | number
}

/** Real moments with replies judged good, best first: what the attacks are made of. */
export type Material = readonly {
  readonly moment: Moment
  readonly good: readonly string[]
  readonly all: readonly string[]
}[]
