/** The five parts a reply is judged on, in the order every screen shows them. */
export const parts = ['calm', 'listen', 'restate', 'apologise', 'solve'] as const
export type Part = (typeof parts)[number]

export type Level = 0 | 1 | 2

/** Named faults. Each is shown to the trainee with the words that showed it. */
export const flags = [
  'blames-customer',
  'argues',
  'insults',
  'sarcasm',
  'patronises',
  'orders-calm',
  'threatens',
  'shouts',
  'policy-shield',
  'passive',
  'minimises',
  'non-apology',
  'over-promises',
  'asks-again',
  'wrong-restatement',
  'assumes',
  'template',
  'wall-of-text',
  'filler',
] as const
export type Flag = (typeof flags)[number]

/** Named good moves, credited with the words that made them. */
export const acts = [
  'names-feeling',
  'open-question',
  'diagnostic-question',
  'checks-understanding',
  'takes-ownership',
  'offers-remedy',
  'offers-options',
  'asks-preference',
  'next-step',
  'time-frame',
  'sets-boundary',
  'asks-to-hold',
  'hands-over',
  'offers-callback',
  'thanks',
  'uses-name',
] as const
export type Act = (typeof acts)[number]

/** Half-open range of UTF-16 offsets into the ORIGINAL reply: the quote is always `reply.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number }

/** What a finding says: it speaks for a part, or it shows a flag or an act (which may speak for a part too). */
export type Finding = {
  readonly ruleId: string
  readonly span: Span
  readonly part?: Part
  readonly flag?: Flag
  readonly act?: Act
  /** Signed weight of this finding on its part's level; 0 when it only names something. */
  readonly effect: number
  /** One plain sentence for the trainee, about these words. */
  readonly reason: string
}

export type PartGrade = {
  readonly level: Level
  /** Probability, 0 to 1, that a trained judge would give this level. Calibrated on the corpus. */
  readonly confidence: number
  /** True when the grader abstains: the level stands as its best guess and a person should look. */
  readonly unsure: boolean
  readonly findings: readonly Finding[]
  /** Present below level 2: what was looked for, and words that would have counted at this moment. */
  readonly missed?: { readonly lookedFor: string; readonly example: string }
}

export type Grade = {
  /** Version of the grader: rules, lexicon and weights together. */
  readonly grader: string
  readonly parts: Readonly<Record<Part, PartGrade>>
  readonly flags: readonly Flag[]
  readonly acts: readonly Act[]
  readonly findings: readonly Finding[]
  /** Ids of the moment's facts put back to the customer in this reply, and of those contradicted. */
  readonly restated: readonly string[]
  readonly contradicted: readonly string[]
  /** Ids of the moment's remedies offered in this reply, whatever their standing. */
  readonly offered: readonly string[]
}
