import type { Act, Flag, Grade, Level, Part } from '../grading/grade'
import type { Action } from './event'

/** One movement of the temper, itemised: "-12 restated the missed delivery". */
export type TemperShift = {
  /** What moved it: a part, act or flag, `silence`, `interruption`, ..., or `moment` for what a route adds. */
  readonly cause: string
  readonly amount: number
  /** In the trainee's words. */
  readonly because: string
}

/** One line of the conversation as it stands on the screen. */
export type Entry =
  | {
      readonly from: 'customer'
      readonly seq: number
      readonly text: string /** when its typing is over */
      readonly at: number
    }
  | {
      readonly from: 'agent'
      readonly seq: number
      readonly text: string
      readonly at: number
      readonly interrupted: boolean
    }
  | {
      readonly from: 'stage'
      readonly seq: number
      readonly code: 'held' | 'resumed' | 'resumed-late' | 'silence' | Action
      readonly at: number
    }

/** Everything derived from (scenario, seed, events). Plain data: survives a JSON round trip. */
export type AttemptState = {
  readonly status: 'active' | 'ended'
  readonly node: string
  readonly ending: string | null
  readonly seed: number
  readonly startedAt: number
  /** When the last event happened; an event that claims to be older counts as this old. */
  readonly at: number
  /** 1 as written, 2 slowed, 0 off (no silence, no interruption). Recorded at the start. */
  readonly pace: number
  readonly temper: number
  readonly seq: number
  readonly entries: readonly Entry[]
  /** The customer is typing until then; a send before it is an interruption. */
  readonly speakingUntil: number
  readonly holdSince: number | null
  readonly known: readonly string[]
  readonly restated: readonly string[]
  readonly offered: readonly string[]
  readonly memory: readonly string[]
  readonly visited: readonly string[]
  readonly used: readonly string[]
  readonly turnsHere: number
  readonly counts: {
    readonly replies: number
    readonly silences: number
    readonly interruptions: number
    readonly holds: number
    readonly hints: number
  }
  /** Nudges said since the last reply or resume; the customer leaves when none is left. */
  readonly nudged: number
  readonly notes: string
  /** One per graded event: what the debrief, the score and the review work on. */
  readonly turns: readonly TurnRecord[]
}

export type TurnRecord = {
  readonly seq: number
  readonly at: number
  readonly kind: 'reply' | 'silence' | 'hold' | 'resume' | 'action'
  readonly node: string
  /** Route id taken, `otherwise`, or null when no route was in play. */
  readonly route: string | null
  readonly text: string
  readonly grade: Grade | null
  readonly expects: Readonly<Partial<Record<Part, Level>>>
  readonly temperBefore: number
  readonly temperAfter: number
  readonly shifts: readonly TemperShift[]
  readonly revealed: readonly string[]
  readonly interrupted: boolean
  /** Milliseconds between the end of the customer's burst and this event; negative when spoken over. */
  readonly waitedMs: number
  readonly verdict: 'right' | 'too-early' | 'too-late' | 'wrong' | null
  /** Guided mode: the written reply this one was made from. */
  readonly choice?: string | undefined
}

export type { Act, Flag }
