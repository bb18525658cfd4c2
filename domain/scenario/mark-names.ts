import type { Act, Flag, Level, Part } from '../grading/grade'

/** How what is marked is called on every screen, and in every sentence about it. */
export const partName: Record<Part, string> = {
  calm: 'Calm',
  listen: 'Listen',
  restate: 'Restate',
  apologise: 'Apologise',
  solve: 'Solve',
}

export const levelName: Record<Level, string> = { 0: 'Missing', 1: 'Partly', 2: 'Done' }

/** A calm of 0 is not missing, it broke. */
export const levelWord = (part: Part, level: Level): string =>
  part === 'calm' ? ({ 0: 'Broke', 1: 'Slipped', 2: 'Kept' } as const)[level] : levelName[level]

export const flagName: Record<Flag, string> = {
  'blames-customer': 'Blames the customer',
  argues: 'Argues',
  insults: 'Insults',
  sarcasm: 'Sarcasm',
  patronises: 'Talks down',
  'orders-calm': 'Orders calm',
  threatens: 'Threatens',
  shouts: 'Shouts',
  'policy-shield': 'Hides behind policy',
  passive: 'Passive',
  minimises: 'Plays it down',
  'non-apology': 'Not an apology',
  'over-promises': 'Promises too much',
  'asks-again': 'Asks again',
  'wrong-restatement': 'Got it wrong',
  assumes: 'Assumes',
  template: 'Sounds like a template',
  'wall-of-text': 'Too long',
  filler: 'Only filler',
}

export const actName: Record<Act, string> = {
  'names-feeling': 'Names the feeling',
  'open-question': 'Open question',
  'diagnostic-question': 'Finds the cause',
  'checks-understanding': 'Checks understanding',
  'takes-ownership': 'Takes ownership',
  'offers-remedy': 'Offers a remedy',
  'offers-options': 'Gives a choice',
  'asks-preference': 'Asks what they want',
  'next-step': 'Says what happens next',
  'time-frame': 'Says when',
  'sets-boundary': 'Sets a limit',
  'asks-to-hold': 'Asks to hold',
  'hands-over': 'Hands over',
  'offers-callback': 'Offers a call back',
  thanks: 'Thanks',
  'uses-name': 'Uses their name',
}
