import type { Scenario } from '../scenario/schema'
import type { Draft } from './draft'
import { open } from './effects'
import { indexOf } from './scenario-index'
import type { AttemptState } from './state'

export type Opening = {
  /** Any whole number; the same seed always meets the same variants. */
  readonly seed: number
  /** 1 as written, 2 slowed, 0 timers off. */
  readonly pace: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The customer has written their first burst and waits for an answer. */
export const startAttempt = (scenario: Scenario, { seed, pace, now }: Opening): AttemptState => {
  const index = indexOf(scenario)
  const draft: Draft = {
    status: 'active',
    node: scenario.start,
    ending: null,
    seed,
    startedAt: now,
    at: now,
    pace: Math.max(0, pace),
    temper: scenario.customer.temper,
    seq: 0,
    entries: [],
    speakingUntil: now,
    holdSince: null,
    known: scenario.facts.filter(({ known }) => known === 'record').map(({ id }) => id),
    restated: [],
    offered: [],
    memory: [],
    visited: [],
    used: [],
    turnsHere: 0,
    counts: { replies: 0, silences: 0, interruptions: 0, holds: 0, hints: 0 },
    nudged: 0,
    notes: '',
    turns: [],
  }
  open(scenario, index, draft)
  return draft
}
