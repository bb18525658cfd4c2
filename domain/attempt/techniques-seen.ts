import type { Act } from '../grading/grade'
import { curriculum, type Notice } from '../scenario/curriculum'
import type { Scenario } from '../scenario/schema'
import { findRewrites } from './rewrites'
import { indexOf } from './scenario-index'
import type { AttemptState, TurnRecord } from './state'

/** What a flag shows is that the technique was missed, so only what went well counts as seen. */
const showsIn = (notice: Notice, turn: TurnRecord): boolean => {
  const { grade, kind, verdict } = turn
  // Whatever else is in a reply, one that lost its temper practised nothing.
  if (grade?.parts.calm.level === 0) return false
  switch (notice.by) {
    case 'part':
      return grade?.parts[notice.part].level === 2 && (turn.expects[notice.part] ?? 0) > 0
    case 'act':
      return grade?.acts.includes(notice.act) ?? false
    case 'action':
      return verdict === 'right' && (notice.action === 'hold' ? kind === 'hold' : kind === 'action')
    case 'flag':
      return false
    case 'measure':
      return showsByMeasure(notice.measure, turn)
  }
}

const showsByMeasure = (measure: Extract<Notice, { by: 'measure' }>['measure'], turn: TurnRecord): boolean => {
  const { grade, kind } = turn
  if (kind !== 'reply' || !grade) return false
  switch (measure) {
    case 'fact-earned':
      return turn.revealed.length > 0 && turn.route !== 'otherwise'
    case 'temper-under-fire':
      return turn.temperBefore >= 70 && grade.parts.calm.level === 2
    case 'interruptions':
      return !turn.interrupted && turn.temperBefore >= 50
    case 'reply-pace':
      return turn.waitedMs >= 2000
    case 'reply-length':
      return turn.text.length <= 600
    case 'manner':
      return grade.parts.restate.level === 2
    case 'negative-wording':
      return findRewrites(turn.text).length === 0 && grade.parts.calm.level === 2
    default:
      return false
  }
}

const ofTheWholeRun = (scenario: Scenario, state: AttemptState, notice: Notice): boolean => {
  if (notice.by !== 'measure') return false
  const kind = state.ending === null ? null : indexOf(scenario).endings.get(state.ending)?.kind
  switch (notice.measure) {
    case 'notes':
      return state.notes.trim() !== ''
    case 'aftermath':
      return kind === 'resolved' || kind === 'partly'
    case 'dignified-no':
      return kind === 'unresolved-dignified'
    case 'partial-ending':
      return kind === 'partly' || kind === 'resolved'
    default:
      return false
  }
}

/** Moves that only some moments call for; that one did not make them shows nothing. */
const occasional: ReadonlySet<Act> = new Set(['sets-boundary', 'hands-over', 'asks-to-hold', 'offers-callback'])

/** Whether there was a moment to practise it, or it was plainly got wrong. */
const hadItsMoment = ({ turns }: AttemptState, notice: Notice): boolean => {
  const some = (holds: (turn: TurnRecord) => boolean) => turns.some((turn) => turn.grade !== null && holds(turn))
  switch (notice.by) {
    case 'part':
      return some(({ expects }) => (expects[notice.part] ?? 0) > 0)
    case 'act':
      return !occasional.has(notice.act) && some(({ kind }) => kind === 'reply')
    case 'flag':
      return some(({ grade }) => grade?.flags.includes(notice.flag) ?? false)
    case 'action':
      return turns.some(
        ({ kind, verdict }) => verdict === 'wrong' && (notice.action === 'hold' ? kind === 'hold' : kind === 'action'),
      )
    case 'measure':
      return hadItsMeasure(notice.measure, some)
  }
}

const hadItsMeasure = (
  measure: Extract<Notice, { by: 'measure' }>['measure'],
  some: (holds: (turn: TurnRecord) => boolean) => boolean,
): boolean => {
  switch (measure) {
    case 'temper-under-fire':
      return some(({ temperBefore }) => temperBefore >= 70)
    case 'interruptions':
      return some(({ temperBefore }) => temperBefore >= 50)
    case 'manner':
      return some(({ expects }) => (expects.restate ?? 0) > 0)
    case 'dignified-no':
    case 'lesson':
    case 'reframe':
    case 'self-check':
      return false
    default:
      return some(({ kind }) => kind === 'reply')
  }
}

export type TechniqueSeen = {
  readonly id: string
  readonly label: string
  readonly seen: boolean
  /** Whether there was a moment for it at all; what did not come up was not missed. */
  readonly cameUp: boolean
  readonly seqs: readonly number[]
}

/** The techniques this customer exercises, and the turns in which each was practised well. */
export const techniquesSeen = (scenario: Scenario, state: AttemptState): TechniqueSeen[] =>
  curriculum
    .filter(({ id }) => scenario.techniques.includes(id))
    .map(({ id, label, notices }) => {
      const seqs = state.turns.filter((turn) => notices.some((notice) => showsIn(notice, turn))).map(({ seq }) => seq)
      const seen = seqs.length > 0 || notices.some((notice) => ofTheWholeRun(scenario, state, notice))
      const cameUp = seen || notices.some((notice) => hadItsMoment(state, notice))
      return { id, label, seen, cameUp, seqs }
    })
