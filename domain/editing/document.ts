import type { Path } from '../scenario/problem'

export type Position = { readonly x: number; readonly y: number }
/** Where the author has put each node and ending on the map, by id. Kept beside the YAML, never in it. */
export type Layout = Readonly<Record<string, Position>>

/** What an author edits: the YAML text, byte for byte, and the places on the map. */
export type ScenarioDocument = { readonly source: string; readonly layout: Layout }

/** Plain data, as it comes out of YAML or JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export type { Path }
