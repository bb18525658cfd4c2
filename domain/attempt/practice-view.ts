import type { Scenario } from '../scenario/schema'
import { shuffled } from './random'
import { receiptIn } from './remarks'
import { indexOf } from './scenario-index'
import type { AttemptState } from './state'
import type { Clock, EndingView, PracticeView, Receipt } from './view'

export type Looking = {
  readonly attemptId: string
  readonly mode: PracticeView['mode']
  /** The server's clock, milliseconds since the epoch. */
  readonly now: number
  readonly reframe?: string | null
  readonly feedback?: PracticeView['feedback']
  readonly speech?: boolean
  readonly isWhatIf?: boolean
  readonly firstTry?: PracticeView['firstTry']
}

const allActions = ['hold', 'manager', 'callback', 'writing', 'end'] as const

export const clockOf = (scenario: Scenario, state: AttemptState, now: number): Clock => {
  const timed = state.pace > 0
  const { hold } = scenario.actions
  return {
    now,
    speakingUntil: state.speakingUntil,
    holdSince: state.holdSince,
    patienceMs:
      timed && state.holdSince === null && state.status === 'active'
        ? scenario.customer.patience * 1000 * state.pace
        : null,
    longestHoldMs: timed && hold ? hold.longest * 1000 * state.pace : null,
  }
}

export const timersOf = ({ pace }: AttemptState): PracticeView['timers'] =>
  pace === 0 ? 'off' : pace > 1 ? 'slow' : 'normal'

export const endingViewOf = (scenario: Scenario, state: AttemptState): EndingView | null => {
  const ending = state.ending === null ? undefined : indexOf(scenario).endings.get(state.ending)
  if (!ending) return null
  const { kind, from, stars, text } = ending.aftermath
  return {
    id: ending.id,
    title: ending.title,
    kind: ending.kind,
    worth: ending.worth,
    aftermath: { kind, from, ...(stars === undefined ? {} : { stars }), text },
  }
}

/** Guided mode only. In an order of the attempt's own, so that the good one is not always the first. */
export const choicesOf = (scenario: Scenario, state: AttemptState, mode: PracticeView['mode']): string[] => {
  if (mode !== 'guided' || state.status === 'ended') return []
  const choices = indexOf(scenario).nodes.get(state.node)?.choices ?? []
  return shuffled(
    choices.map(({ text }) => text),
    state.seed,
    state.node,
  )
}

/** In solo and assessment the marks wait for the end. */
export const showsReceipts = (state: AttemptState, mode: PracticeView['mode']): boolean =>
  mode === 'guided' || mode === 'coached' || state.status === 'ended'

/** Everything the trainee's browser may know now; built field by field, so nothing else can slip in. */
export const practiceView = (
  scenario: Scenario,
  state: AttemptState,
  {
    attemptId,
    mode,
    now,
    reframe = null,
    feedback = 'one',
    speech = false,
    isWhatIf = false,
    firstTry = null,
  }: Looking,
): PracticeView => {
  const receipts: Record<number, Receipt> = {}
  if (showsReceipts(state, mode))
    for (const turn of state.turns) {
      const receipt = receiptIn(scenario, state, turn)
      if (receipt) receipts[turn.seq] = receipt
    }
  const { id, title, channel, difficulty, minutes, brief, policy, customer, actions } = scenario
  return {
    attemptId,
    mode,
    status: state.status,
    scenario: {
      id,
      title,
      channel,
      difficulty,
      minutes,
      company: brief.company,
      role: brief.role,
      situation: brief.situation,
      record: brief.record.map(({ label, value }) => ({ label, value })),
      remedies: policy.remedies.map(({ id, label, standing, limit, why }) => ({
        id,
        label,
        standing,
        ...(limit === undefined ? {} : { limit }),
        why,
      })),
      policyNotes: policy.notes,
      customer: { name: customer.name, face: customer.face, age: customer.age },
      actions: allActions.filter((action) => actions[action] !== undefined),
    },
    seq: state.seq,
    entries: state.entries,
    temper: state.temper,
    clock: clockOf(scenario, state, now),
    receipts,
    choices: choicesOf(scenario, state, mode),
    notes: state.notes,
    reframe,
    feedback,
    speech,
    isWhatIf,
    firstTry,
    timers: timersOf(state),
    ending: endingViewOf(scenario, state),
  }
}
