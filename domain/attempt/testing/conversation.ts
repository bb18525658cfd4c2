import type { Scenario } from '../../scenario/schema'
import { advance } from '../advance'
import type { AttemptEvent } from '../event'
import { startAttempt } from '../start'
import type { AttemptState } from '../state'
import { gradeWith } from './grade-with'

type Wanted = Parameters<typeof gradeWith>[0]
/** An event without its id, and with a moment counted in seconds after the customer stopped typing. */
type Doing = { readonly after?: number } & (
  | { readonly kind: 'reply'; readonly text?: string; readonly grade?: Wanted }
  | { readonly kind: 'silence' | 'resume' | 'hint' }
  | { readonly kind: 'hold'; readonly text?: string; readonly grade?: Wanted; readonly composed?: true }
  | {
      readonly kind: 'action'
      readonly action: 'manager' | 'callback' | 'writing' | 'end'
      readonly text?: string
      readonly grade?: Wanted
      readonly composed?: true
    }
  | { readonly kind: 'notes'; readonly text: string }
)

const eventOf = (doing: Doing, id: string, at: number): AttemptEvent => {
  const graded = 'grade' in doing && doing.grade ? gradeWith(doing.grade) : null
  const text = 'text' in doing ? (doing.text ?? '') : ''
  const composed = 'composed' in doing && doing.composed ? { composed: true as const } : {}
  switch (doing.kind) {
    case 'reply':
      return { id, at, kind: 'reply', text: text || 'Something.', grade: graded ?? gradeWith() }
    case 'hold':
      return { id, at, kind: 'hold', text, grade: graded, ...composed }
    case 'action':
      return { id, at, kind: 'action', action: doing.action, text, grade: graded, ...composed }
    case 'notes':
      return { id, at, kind: 'notes', text: doing.text }
    default:
      return { id, at, kind: doing.kind }
  }
}

/** A conversation in a test: each step happens some seconds (five unless said) after the customer stopped typing. */
export const conversationWith = (scenario: Scenario, { seed = 1, pace = 1 } = {}) => {
  let state = startAttempt(scenario, { seed, pace, now: 1_000_000 })
  const attempt = (doing: Doing) => {
    const at = state.speakingUntil + (doing.after ?? 5) * 1000
    return advance(scenario, state, eventOf(doing, `e${state.seq + 1}`, at))
  }
  return {
    state: (): AttemptState => state,
    attempt,
    does: (doing: Doing): AttemptState => {
      const next = attempt(doing)
      if (!next.ok) throw new Error(`refused: ${next.problem.code}`)
      state = next.value
      return state
    },
  }
}
