/**
 * One line to say to yourself before a hard conversation and on hold (positive self-talk). Six to choose from; a trainee
 * may also write their own, because the line that helps is the one a person believes.
 */
export const reframes = [
  'They are angry at what happened, not at me.',
  'It is my thousandth time. It is their first.',
  'Under the shouting there is a problem I can solve.',
  'I can be kind and still say no.',
  'I do not have to win. I have to help.',
  'One breath, one sentence, one next step.',
] as const

/** Longer than this it no longer fits one glance, nor one breath. */
export const longestReframe = 120
