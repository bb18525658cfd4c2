import type { Flag, Part } from '../grading/grade'

/** How replies become a score. Data with a version: a stored score names the policy it was made with. */
export type ScoringPolicy = {
  readonly version: string
  /** Points of 100. */
  readonly parts: number
  readonly ending: number
  readonly conduct: number
  /** Share of each part in the points of the parts, unless the scenario says otherwise. */
  readonly shares: Readonly<Record<Part, number>>
  readonly cap: { readonly at: number; readonly flags: readonly Flag[]; readonly forbiddenRemedy: boolean }
  /** Taken off the 100 of conduct, each time and at most. */
  readonly deductions: Readonly<Record<Deduction, { readonly each: number; readonly most: number }>>
  /** An answer to an angry message that comes faster than this was not thought about. */
  readonly hastyMs: number
  readonly angryTemper: number
}

export type Deduction =
  | 'interruption'
  | 'silence'
  | 'hold-unasked'
  | 'hold-long'
  | 'action-wrong'
  | 'action-mistimed'
  | 'action-wordless'
  | 'hasty'
  | 'no-notes'
  | 'hint'

/** Changes whenever the arithmetic or a number of it does. */
export const policyVersion = 'scoring-1'

export const scoringPolicy: ScoringPolicy = {
  version: policyVersion,
  parts: 70,
  ending: 20,
  conduct: 10,
  shares: { calm: 1, listen: 1, restate: 1, apologise: 1, solve: 1 },
  cap: { at: 49, flags: ['insults', 'threatens'], forbiddenRemedy: true },
  deductions: {
    interruption: { each: 15, most: 45 },
    silence: { each: 15, most: 45 },
    'hold-unasked': { each: 20, most: 40 },
    'hold-long': { each: 15, most: 30 },
    'action-wrong': { each: 25, most: 25 },
    'action-mistimed': { each: 10, most: 20 },
    'action-wordless': { each: 10, most: 10 },
    hasty: { each: 5, most: 15 },
    'no-notes': { each: 10, most: 10 },
    hint: { each: 3, most: 12 },
  },
  hastyMs: 2000,
  angryTemper: 60,
}
