import type { Path } from '../scenario/problem'

export type Position = { readonly x: number; readonly y: number }
/** Where the author has put each node and ending on the map, by id. Kept beside the YAML, never in it. */
export type Layout = Readonly<Record<string, Position>>

/** A golden conversation: recorded once, and from then on the customer is held to it. YAML, too. */
export type GoldenText = { readonly name: string; readonly source: string }

/** What an author edits: the YAML text, byte for byte, the places on the map, and the conversations kept with it. */
export type ScenarioDocument = {
  readonly source: string
  readonly layout: Layout
  readonly conversations?: readonly GoldenText[]
}

/** Plain data, as it comes out of YAML or JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export type { Path }
