import type { Part } from '../grading/grade'
import type { Score } from '../scoring/score'
import type { Entry, TemperShift } from './state'
import type { EndingView, PracticeView, Receipt } from './view'

/** Everything the debrief shows. The attempt is over, so model replies and hidden facts may be told here. */
export type DebriefView = {
  readonly attemptId: string
  readonly mode: PracticeView['mode']
  readonly owner: { readonly id: string; readonly name: string }
  readonly startedAt: number
  readonly endedAt: number
  readonly parentId: string | null
  readonly scenario: {
    readonly id: string
    readonly title: string
    readonly version: number
    readonly company: string
    readonly customer: PracticeView['scenario']['customer']
    readonly channel: 'chat' | 'phone'
    readonly startTemper: number
    readonly boiling: number
  }
  readonly grader: string
  readonly ending: EndingView
  readonly score: Score
  /** One sentence, the thing most worth changing, with the turn it is about. */
  readonly mainPoint: { readonly seq: number | null; readonly part: Part | null; readonly text: string }
  readonly turns: readonly DebriefTurn[]
  readonly entries: readonly Entry[]
  readonly facts: readonly {
    readonly id: string
    readonly text: string
    readonly known: 'record' | 'told' | 'hidden'
    readonly learned: boolean
    readonly restated: boolean
    readonly noted: boolean
  }[]
  readonly techniques: readonly {
    readonly id: string
    readonly label: string
    readonly seen: boolean
    /** Whether there was a moment for it; what did not come up was not missed. */
    readonly cameUp: boolean
    readonly seqs: readonly number[]
  }[]
  readonly rewrites: readonly { readonly seq: number; readonly words: string; readonly better: string }[]
  /** How long the customer waited: as written, twice as long, or for ever. */
  readonly timers: PracticeView['timers']
  readonly pace: {
    readonly medianReplyMs: number | null
    readonly hasty: readonly number[]
    readonly longest: readonly number[]
    readonly wordsPerMinute: number | null
  }
  readonly notes: string
  readonly lesson: string | null
}

export type DebriefTurn = {
  readonly seq: number
  readonly kind: 'reply' | 'silence' | 'hold' | 'resume' | 'action'
  readonly text: string
  readonly nodeTitle: string
  readonly temperBefore: number
  readonly temperAfter: number
  readonly shifts: readonly TemperShift[]
  readonly receipt: Receipt | null
  /** One good reply for this moment. */
  readonly model: string | null
  readonly revealed: readonly string[]
  readonly interrupted: boolean
  readonly waitedMs: number
}
