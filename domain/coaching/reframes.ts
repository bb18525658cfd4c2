/**
 * One line to say to yourself before a hard conversation and on hold (positive self-talk). Six to choose from; a trainee
 * may also write their own, because the line that helps is the one a person believes.
 */
export const reframes = [
  'It is not about me. I am the one who can help.',
  'They are angry at what happened. I can change what happens next.',
  'I do not have to win this. I have to be useful.',
  'Slow is fine. One thing at a time.',
  'It is my thousandth time. It is their first.',
  'I can be kind and still say no.',
] as const

/** Longer than this it no longer fits one glance, nor one breath. */
export const longestReframe = 120
