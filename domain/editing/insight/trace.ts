import type { AttemptState, TurnRecord } from '../../attempt/state'
import { parts } from '../../grading/grade'

/** One thing the trainee did, and where it led. Kept as a short list: thousands of these are read at a time. */
export type TraceStep = readonly [
  seq: number,
  kind: TurnRecord['kind'],
  node: string,
  /** As the map names it: `outburst/lost-it`, `actions.manager/after-abuse`; null when no route was in play. */
  edge: string | null,
  to: string,
  /** A sign for each part, in their order: its level, or `-` where it was not asked for. */
  levels: string,
]
export type Trace = { readonly steps: readonly TraceStep[]; readonly at: string; readonly ending: string | null }

const levelsOf = ({ grade, expects }: TurnRecord): string =>
  parts.map((part) => (grade && (expects[part] ?? 0) > 0 ? String(grade.parts[part].level) : '-')).join('')

const edgeOf = (turn: TurnRecord, state: AttemptState): string | null => {
  if (turn.route === null) return null
  if (turn.kind === 'reply') return `${turn.node}/${turn.route}`
  if (turn.kind !== 'action') return null
  const stage = state.entries.find((entry) => entry.from === 'stage' && entry.seq === turn.seq)
  return stage?.from === 'stage' ? `actions.${stage.code}/${turn.route}` : null
}

/** The way a conversation took, without a word of what was said. */
export const traceOf = (state: AttemptState): Trace => {
  const end = state.ending ?? state.node
  return {
    steps: state.turns.map((turn, index): TraceStep => {
      const to = state.turns[index + 1]?.node ?? end
      return [turn.seq, turn.kind, turn.node, edgeOf(turn, state), to, levelsOf(turn)]
    }),
    at: state.node,
    ending: state.ending,
  }
}
