import type { Part } from '../domain/grading/grade'

/** How a demo person has practised so far. Invented, like the people; what they wrote is played and graded for real. */
export type DemoPractice = {
  readonly name: string
  readonly runs: number
  /** The share of replies as good as the customer's own model reply, in the first and in the latest run. */
  readonly from: number
  readonly to: number
  /** What this person tends to leave out. */
  readonly leavesOut?: Part
  /** What the other replies are like. */
  readonly otherwise?: 'average' | 'robotic' | 'promises-everything' | 'rude'
  /** Days since they last practised. */
  readonly lastDaysAgo: number
  readonly lesson?: string
}

// Amira Haddad starts today: somebody has to show the first steps.
export const demoPractice: readonly DemoPractice[] = [
  {
    name: 'Ben Fletcher',
    runs: 11,
    from: 0.1,
    to: 0.8,
    lastDaysAgo: 1,
    lesson: 'Name what went wrong before offering anything.',
  },
  { name: 'Chloé Marchand', runs: 10, from: 0.5, to: 1, lastDaysAgo: 2 },
  { name: 'Dev Raman', runs: 8, from: 0.3, to: 0.3, leavesOut: 'apologise', lastDaysAgo: 3 },
  {
    name: 'Eilidh MacRae',
    runs: 9,
    from: 0.6,
    to: 0.9,
    leavesOut: 'restate',
    lastDaysAgo: 0,
    lesson: 'Say it back in my own words. They stop repeating themselves.',
  },
  { name: 'Femi Adeyemi', runs: 6, from: 0.4, to: 0.6, otherwise: 'promises-everything', lastDaysAgo: 19 },
  { name: 'Hana Novotná', runs: 10, from: 0.2, to: 0.7, lastDaysAgo: 4 },
  { name: 'Jonas Brandt', runs: 3, from: 0, to: 0.1, otherwise: 'rude', lastDaysAgo: 6 },
  { name: 'Keiko Tanabe', runs: 12, from: 0.7, to: 1, lastDaysAgo: 1 },
  { name: 'Liam O’Rourke', runs: 7, from: 0.3, to: 0.5, leavesOut: 'listen', lastDaysAgo: 5 },
  {
    name: 'Mei-Ling Chow',
    runs: 9,
    from: 0.4,
    to: 0.9,
    lastDaysAgo: 2,
    lesson: 'Two options calm people more than one perfect one.',
  },
  { name: 'Nadia Rahmani', runs: 8, from: 0.5, to: 0.8, leavesOut: 'apologise', lastDaysAgo: 3 },
  { name: 'Oskar Lund', runs: 4, from: 0.2, to: 0.1, otherwise: 'robotic', lastDaysAgo: 23 },
  { name: 'Priya Venkatesan', runs: 8, from: 0.4, to: 0.8, lastDaysAgo: 1 },
  { name: 'Rafael Duarte', runs: 5, from: 0.3, to: 0.6, otherwise: 'promises-everything', lastDaysAgo: 8 },
]

/** The first conversations are coached, as a supervisor would have it. */
export const coachedAtFirst = 2
export const weeksPractised = 6
/** Older conversations have been looked at; only the latest still wait in the queue. */
export const reviewedAfterDays = 12

/** Who has begun what was assigned to the team: name, the how-manieth customer of the path, share of good replies. */
export const assignedTries: readonly (readonly [name: string, customer: number, skill: number])[] = [
  ['Chloé Marchand', 0, 1],
  ['Chloé Marchand', 1, 0.95],
  ['Eilidh MacRae', 0, 0.9],
  ['Jonas Brandt', 0, 0],
  ['Jonas Brandt', 0, 0.05],
]

const telling: Readonly<Record<Part, RegExp>> = {
  calm: /\bplease\b|\bthank/i,
  listen: /\bhear\b|\bunderstand\b|\bupset\b|\bfrustrat|\bworr|\bimagine\b/i,
  restate: /\bif i have it right\b|\bso\b.*\?|\bis that right\b|\byou (were|had|ordered|paid|waited)\b/i,
  apologise: /\bsorry\b|\bapolog/i,
  solve: /\bcan\b|\bwill\b|\boffer\b/i,
}

/** The reply without the sentences that carry a part, as somebody writes who has not learnt it; never nothing at all. */
export function withoutPart(reply: string, part: Part): string {
  const sentences = reply.match(/[^.!?]+[.!?]*\s*/g) ?? [reply]
  const kept = sentences
    .filter((sentence) => !telling[part].test(sentence))
    .join('')
    .trim()
  return kept === '' ? reply : kept
}
