import { pick } from '../../attempt/random'
import { indexOf } from '../../attempt/scenario-index'
import type { AttemptState } from '../../attempt/state'
import type { Scenario } from '../../scenario/schema'
import type { Step } from '../script'

export const players = ['expert', 'average', 'robotic', 'rude', 'promises-everything', 'silent', 'interrupter'] as const
export type Player = (typeof players)[number]

type Situation = {
  readonly scenario: Scenario
  readonly state: AttemptState
  readonly one: (from: readonly string[]) => string
}

const firstName = (scenario: Scenario): string =>
  scenario.customer.name.split(' ').find((word) => !/^(mr|mrs|ms|dr)\.?$/i.test(word)) ?? ''

/** The wordings of facts the trainee may know by now, the latest told first. */
const known = ({ scenario, state }: Situation): string[] =>
  [...state.known].reverse().flatMap((id) => indexOf(scenario).facts.get(id)?.mentions.slice(0, 2) ?? [])

const offers = ({ scenario }: Situation, standing: 'allowed' | 'discretion' | 'forbidden'): string[] =>
  scenario.policy.remedies
    .filter((remedy) => remedy.standing === standing)
    .flatMap(({ phrasings }) => phrasings.slice(0, 2))

/** The model reply the first time; when the customer stays, what they told, an apology and two real options. */
const expert = (at: Situation): string => {
  const { scenario, state } = at
  const node = indexOf(scenario).nodes.get(state.node)
  if (node && state.turnsHere === 0) return node.model
  const facts = known(at)
  const may = [...offers(at, 'discretion'), ...offers(at, 'allowed')]
  return [
    `I'm truly sorry, ${firstName(scenario)}, and I can hear how much this has upset you.`,
    facts[0] ? `If I have it right: ${facts[0]}${facts[2] ? `, and ${facts[2]}` : ''}.` : '',
    `Here is what I can do today: ${at.one(may.slice(0, 2))}, or ${at.one(may.slice(2))}. Which would you prefer?`,
  ].join(' ')
}

const average = (at: Situation): string => {
  const { scenario, state } = at
  const name = firstName(scenario)
  const fact = at.one(known(at))
  const may = at.one(offers(at, 'allowed'))
  const replies = [
    `I'm sorry about that, ${name}. Let me see what I can do for you.`,
    `Sorry about the trouble with this (${fact}). I can check what is possible.`,
    `I understand. So ${fact}. Sorry about that.`,
    `I see. I could offer this: ${may}.`,
    `Sorry to hear that. We can do this for you: ${may}. Is that ok?`,
  ]
  return at.one(state.turnsHere === 0 ? replies.slice(0, 4) : replies.slice(2))
}

const robotic = (at: Situation): string =>
  at.one([
    'We apologise for the inconvenience caused. Your request is important to us.',
    'Thank you for contacting customer service. Your feedback has been noted.',
    'Please be advised that your case will be processed in accordance with our policy.',
    'We regret any inconvenience. Kindly allow the usual processing time.',
    'As per our terms and conditions, your request is being handled. Thank you for your patience.',
  ])

const rude = (at: Situation): string =>
  at.one([
    'Calm down. Shouting at me is not going to help you.',
    'That is your own fault, you should have read the terms.',
    "I don't care. You are being ridiculous.",
    'Not my problem. Stop wasting my time.',
    'Are you stupid? I already told you there is nothing I can do.',
  ])

const promising = (at: Situation): string => {
  const may = at.one([...offers(at, 'forbidden')])
  return at.one([
    `I'm so sorry! Don't worry, I promise: ${may}. Guaranteed!`,
    `So sorry about this! I will personally make sure of it, 100 percent: ${may}.`,
    `Sorry! Leave it with me: ${may || 'everything will be sorted today'}, I guarantee it.`,
  ])
}

/** What this player does next: natural replies made of the scenario's own facts, remedies and models, by the run's seed. */
export const nextStep = (player: Player, scenario: Scenario, state: AttemptState, seed: number): Step => {
  const one = (from: readonly string[]) => from[pick(from.length, seed, `${player}@${state.seq}`)] ?? ''
  const at: Situation = { scenario, state, one }
  switch (player) {
    case 'expert':
      if (state.seq === 0) return { kind: 'notes', text: scenario.facts.map(({ text }) => text).join('\n') }
      return { kind: 'reply', text: expert(at) }
    case 'average':
      return { kind: 'reply', text: average(at) }
    case 'robotic':
      return { kind: 'reply', text: robotic(at) }
    case 'rude':
      return { kind: 'reply', text: rude(at) }
    case 'promises-everything':
      return { kind: 'reply', text: promising(at) }
    case 'silent':
      return { kind: 'wait', seconds: 700 }
    case 'interrupter':
      return { kind: 'reply', text: expert(at), over: true }
  }
}
