import { apologise } from './apologise'
import { calm } from './calm'
import type { Family } from './family'
import { listen } from './listen'
import { restate } from './restate'
import { solve } from './solve'

/** Every family of the lexicon by name. Names are unique across files; a test says so. */
export const families: Readonly<Record<string, Family>> = { ...calm, ...listen, ...restate, ...apologise, ...solve }
