import type { Act, Flag, Level, Part, Span } from '../grading/grade'
import type { Action } from './event'
import type { Entry, TemperShift } from './state'

/**
 * What the trainee's browser may know while practising. Nothing here carries a route, a model reply, a phrasing, an
 * `expects` weight or a fact that has not been told. The types are the allow-list; `view.test.ts` asserts the rest.
 */
export type PracticeView = {
  readonly attemptId: string
  readonly mode: 'guided' | 'coached' | 'solo' | 'assessment'
  readonly status: 'active' | 'ended'
  readonly scenario: {
    readonly id: string
    readonly title: string
    readonly channel: 'chat' | 'phone'
    readonly difficulty: number
    readonly minutes: number
    readonly company: string
    readonly role: string
    readonly situation: string
    readonly record: readonly { readonly label: string; readonly value: string }[]
    readonly remedies: readonly {
      readonly id: string
      readonly label: string
      readonly standing: 'allowed' | 'discretion' | 'forbidden'
      readonly limit?: string
      readonly why: string
    }[]
    readonly policyNotes: readonly string[]
    readonly customer: { readonly name: string; readonly face: number; readonly age: 'young' | 'middle' | 'old' }
    readonly actions: readonly ('hold' | Action)[]
  }
  readonly seq: number
  readonly entries: readonly Entry[]
  readonly temper: number
  readonly clock: Clock
  /** Coached and guided modes: by seq of the reply. Empty in solo and assessment until the end. */
  readonly receipts: Readonly<Record<number, Receipt>>
  /** Guided mode only: written replies for the present node, without their notes. */
  readonly choices: readonly string[]
  readonly notes: string
  /** The line this trainee chose to think of while a customer waits; null when none was chosen. */
  readonly reframe: string | null
  /** This trainee's own settings: how much they are told at once, and whether phone customers are read aloud. */
  readonly feedback: 'one' | 'all'
  readonly speech: boolean
  /** A second try from a moment of an earlier conversation. */
  readonly isWhatIf: boolean
  /** The conversation a second try parts from, and its points where they count; null for a first try. */
  readonly firstTry: { readonly attemptId: string; readonly total: number | null } | null
  /** How long the customer waits: as written, twice as long, or for ever. Chosen at the start. */
  readonly timers: 'normal' | 'slow' | 'off'
  readonly ending: EndingView | null
}

export type Clock = {
  /** The server's clock when this was made, milliseconds. */
  readonly now: number
  readonly speakingUntil: number
  readonly holdSince: number | null
  /** Milliseconds of silence after `speakingUntil` before the customer nudges; null when timers are off or held. */
  readonly patienceMs: number | null
  readonly longestHoldMs: number | null
}

/** The slim receipt of one reply: five marks and one sentence, with the words behind each mark. */
export type Receipt = {
  readonly seq: number
  readonly headline: string
  readonly parts: Readonly<Record<Part, PartReceipt>>
  readonly flags: readonly { readonly flag: Flag; readonly span: Span; readonly reason: string }[]
  readonly acts: readonly { readonly act: Act; readonly span: Span; readonly reason: string }[]
  readonly temperBefore: number
  readonly temperAfter: number
  readonly shifts: readonly TemperShift[]
  readonly interrupted: boolean
  /** What is said beside the marks. */
  readonly remarks?: Remarks
}

/** About the sending rather than the words, and in guided mode about the written reply one began with. */
export type Remarks = {
  /** Went out before an angry message could have been read. */
  readonly hasty: boolean
  /** A letter where a message was wanted. */
  readonly long: boolean
  /** On the phone; null where nothing was measured. */
  readonly wordsPerMinute: number | null
  readonly choiceNote: string | null
}

export type PartReceipt = {
  readonly level: Level
  readonly unsure: boolean
  readonly confidence: number
  readonly evidence: readonly {
    readonly ruleId: string
    readonly span: Span
    readonly effect: number
    readonly reason: string
  }[]
  readonly missed?: { readonly lookedFor: string; readonly example: string }
}

export type EndingView = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly worth: number
  readonly aftermath: { readonly kind: string; readonly from: string; readonly stars?: number; readonly text: string }
}

/** Answer of POST /api/attempts/:id/events. */
export type TurnAnswer = {
  readonly seq: number
  /** Entries added by this event: the agent's own line and the customer's burst. */
  readonly entries: readonly Entry[]
  readonly temper: number
  readonly clock: Clock
  readonly receipt: Receipt | null
  readonly choices: readonly string[]
  readonly hint: string | null
  readonly ending: EndingView | null
}
