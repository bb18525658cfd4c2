import type { Scenario } from '../scenario/schema'
import { isHasty } from '../scoring/conduct'
import { scoringPolicy } from '../scoring/policy'
import type { DebriefTurn, DebriefView } from './debrief'
import { isLong } from './delivery'
import { mainPointOf } from './main-point'
import { endingViewOf, timersOf } from './practice-view'
import { receiptIn } from './remarks'
import { findRewrites } from './rewrites'
import { indexOf } from './scenario-index'
import type { AttemptState, TurnRecord } from './state'
import { techniquesSeen } from './techniques-seen'

/** What the attempt itself does not know: who, when, and under which versions. */
export type DebriefFrame = Pick<
  DebriefView,
  'attemptId' | 'mode' | 'owner' | 'startedAt' | 'endedAt' | 'parentId' | 'grader' | 'score' | 'lesson'
> & { readonly version: number }

const isGradedReply = ({ kind, grade }: TurnRecord): boolean => kind === 'reply' && grade !== null

const turnOf = (scenario: Scenario, state: AttemptState, turn: TurnRecord): DebriefTurn => {
  const node = indexOf(scenario).nodes.get(turn.node)
  return {
    seq: turn.seq,
    kind: turn.kind,
    text: turn.text,
    nodeTitle: node?.title ?? turn.node,
    temperBefore: turn.temperBefore,
    temperAfter: turn.temperAfter,
    shifts: turn.shifts,
    receipt: receiptIn(scenario, state, turn),
    model: turn.kind === 'reply' ? (node?.model ?? null) : null,
    revealed: turn.revealed,
    interrupted: turn.interrupted,
    waitedMs: turn.waitedMs,
  }
}

const median = (values: readonly number[]): number | null => {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? null
}

const paceOf = (scenario: Scenario, state: AttemptState): DebriefView['pace'] => {
  const replies = state.turns.filter(isGradedReply)
  const words = replies.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)
  const minutes = replies.reduce((sum, { waitedMs }) => sum + Math.max(0, waitedMs), 0) / 60_000
  return {
    medianReplyMs: median(replies.map(({ waitedMs }) => waitedMs)),
    hasty: replies.filter((turn) => isHasty(turn, state, scoringPolicy)).map(({ seq }) => seq),
    longest: replies.filter(({ text }) => isLong(text)).map(({ seq }) => seq),
    wordsPerMinute: scenario.channel === 'phone' && minutes > 0 ? Math.round(words / minutes) : null,
  }
}

const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 || /\d/.test(word))

/** Notes are shorthand: the words that matter of one wording are enough, or half of those of the fact's own sentence. */
const isNoted = (notes: string, fact: Scenario['facts'][number]): boolean => {
  const noted = new Set(tellingWords(notes))
  const holds = (text: string, share: number) => {
    const words = tellingWords(text)
    return words.length > 0 && words.filter((word) => noted.has(word)).length / words.length >= share
  }
  return fact.mentions.some((phrase) => holds(phrase, 1)) || holds(fact.text, 0.5)
}

/** Everything the debrief shows, for an attempt that is over. */
export const debriefOf = (scenario: Scenario, state: AttemptState, frame: DebriefFrame): DebriefView => {
  const { version, ...rest } = frame
  const { id, title, brief, customer, channel, facts } = scenario
  return {
    ...rest,
    scenario: {
      id,
      title,
      version,
      company: brief.company,
      customer: { name: customer.name, face: customer.face, age: customer.age },
      channel,
      startTemper: customer.temper,
      boiling: customer.boiling,
    },
    ending: endingViewOf(scenario, state) ?? unfinished,
    mainPoint: mainPointOf(state, frame.score),
    turns: state.turns.map((turn) => turnOf(scenario, state, turn)),
    entries: state.entries,
    facts: facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      known: fact.known,
      learned: state.known.includes(fact.id),
      restated: state.restated.includes(fact.id),
      noted: isNoted(state.notes, fact),
    })),
    techniques: techniquesSeen(scenario, state),
    rewrites: state.turns
      .filter(isGradedReply)
      .flatMap(({ seq, text }) => findRewrites(text).map((found) => ({ seq, ...found }))),
    timers: timersOf(state),
    pace: paceOf(scenario, state),
    notes: state.notes,
  }
}

/** Stands in when a conversation is looked at before it is over, as a supervisor may. */
const unfinished: DebriefView['ending'] = {
  id: 'unfinished',
  title: 'Not finished',
  kind: 'unfinished',
  worth: 0,
  aftermath: { kind: 'note', from: 'Keepcool', text: 'This conversation is still going on.' },
}
