import { Compiler } from 'inkjs/full'
import { createMachine, initialTransition, transition } from 'xstate'
import { advance } from '../domain/attempt/advance'
import { startAttempt } from '../domain/attempt/start'
import type { AttemptState } from '../domain/attempt/state'
import { gradeWith } from '../domain/attempt/testing/grade-with'
import { type Scenario, scenarioSchema } from '../domain/scenario/schema'

/**
 * One story for three machines: twenty nodes in a ring, three ways on from each, chosen by how well the problem was put
 * back. A conversation is twenty replies; then the next one starts, so that no machine carries a longer history than another.
 */
const nodes = 20
export const repliesPerConversation = 20
const ways = [7, 3, 1] as const
const target = (node: number, way: number) => `node-${(node + (ways[way] ?? 1)) % nodes}`
const line = (node: number) => `This is what the customer says at node ${node}, in about a dozen words.`
/** The same replies for all: 0, 1 or 2, without a pattern a cache could learn. */
const levelAt = (step: number) => ((step * 7919 + (step >> 3)) % 3) as 0 | 1 | 2

export type Contender = { readonly name: string; readonly play: (conversations: number) => number }

const scenario = (): Scenario =>
  scenarioSchema.parse({
    format: 1,
    id: 'ring',
    title: 'A ring',
    summary: 'Twenty nodes.',
    language: 'en',
    channel: 'chat',
    difficulty: 1,
    minutes: 1,
    parts: ['restate'],
    techniques: ['T02'],
    industries: ['none'],
    brief: { company: 'A', role: 'B', situation: 'C', record: [{ label: 'a', value: 'b' }] },
    customer: {
      name: 'Ring',
      face: 1,
      manner: 'reasonable',
      temper: 50,
      boiling: 100,
      boilsOver: 'gone',
      patience: 60,
      nudges: [{ lines: ['?'] }],
      leaves: 'gone',
      typing: 80,
      soothes: { restate: 6, calm: 2 },
      provokes: { restate: 4 },
    },
    facts: [{ id: 'fact', text: 'A fact.', known: 'record' }],
    policy: { remedies: [{ id: 'remedy', label: 'R', standing: 'allowed', phrasings: ['remedy'], why: 'W' }] },
    start: 'node-0',
    nodes: Array.from({ length: nodes }, (_, node) => ({
      id: `node-${node}`,
      title: 'A node',
      says: [{ lines: [line(node)] }],
      expects: { restate: 2 },
      hint: 'h',
      model: 'm',
      routes: [
        { id: 'best', when: { atLeast: { restate: 2 } }, go: target(node, 2) },
        { id: 'fair', when: { atLeast: { restate: 1 } }, go: target(node, 1) },
      ],
      otherwise: { go: target(node, 0) },
    })),
    actions: {},
    endings: [{ id: 'gone', title: 'G', kind: 'lost', worth: 0, aftermath: { kind: 'note', from: 'N', text: 'T' } }],
  })

/** Ours, without grading: the grades are there already, as they are when an attempt is replayed. */
export const ours = (): Contender => {
  const ring = scenario()
  const grades = [0, 1, 2].map((level) => gradeWith({ calm: 1, restate: level as 0 | 1 | 2 }))
  return {
    name: 'advance',
    play: (conversations) => {
      let visits = 0
      for (let talk = 0; talk < conversations; talk++) {
        let state: AttemptState = startAttempt(ring, { seed: talk, pace: 1, now: 0 })
        for (let step = 0; step < repliesPerConversation; step++) {
          const grade = grades[levelAt(talk + step)]
          if (!grade) continue
          const at = state.speakingUntil + 3000
          const next = advance(ring, state, { id: 'e', at, kind: 'reply', text: 'A reply of the trainee.', grade })
          if (!next.ok) throw new Error(next.problem.code)
          state = next.value
          visits += state.node.length
        }
      }
      return visits
    },
  }
}

export const xstate = (): Contender => {
  type Replied = { type: 'reply'; level: 0 | 1 | 2 }
  const states = Object.fromEntries(
    Array.from({ length: nodes }, (_, node) => [
      `node-${node}`,
      {
        on: {
          reply: [
            { target: target(node, 2), guard: ({ event }: { event: Replied }) => event.level >= 2 },
            { target: target(node, 1), guard: ({ event }: { event: Replied }) => event.level >= 1 },
            { target: target(node, 0) },
          ],
        },
      },
    ]),
  )
  const machine = createMachine({ types: {} as { events: Replied }, initial: 'node-0', states })
  return {
    name: 'xstate transition',
    play: (conversations) => {
      let visits = 0
      for (let talk = 0; talk < conversations; talk++) {
        let [snapshot] = initialTransition(machine)
        for (let step = 0; step < repliesPerConversation; step++) {
          ;[snapshot] = transition(machine, snapshot, { type: 'reply', level: levelAt(talk + step) })
          visits += String(snapshot.value).length
        }
      }
      return visits
    },
  }
}

export const ink = (): Contender => {
  const knots = Array.from(
    { length: nodes },
    (_, node) =>
      `=== node_${node} ===\n${line(node)}\n${ways
        .map((_, way) => `+ [${way}] -> ${target(node, way).replace('-', '_')}`)
        .join('\n')}`,
  )
  const story = new Compiler(`-> node_0\n${knots.join('\n')}\n`).Compile()
  return {
    name: 'inkjs',
    play: (conversations) => {
      let visits = 0
      for (let talk = 0; talk < conversations; talk++) {
        story.ResetState()
        story.ContinueMaximally()
        for (let step = 0; step < repliesPerConversation; step++) {
          story.ChooseChoiceIndex(levelAt(talk + step))
          visits += story.ContinueMaximally()?.length ?? 0
        }
      }
      return visits
    },
  }
}
