import { starters } from '../scenario/starters'
import type { Plain } from './document'
import { writeDocument } from './write-yaml'

type Block = { readonly [key: string]: Plain }

export type Beginning = { readonly id: string; readonly title: string; readonly customerName: string }
export type TemplateId = 'blank' | 'put-right' | 'kind-no'
export type Template = { readonly id: TemplateId; readonly title: string; readonly summary: string }

export const templates: readonly Template[] = [
  {
    id: 'blank',
    title: 'One moment',
    summary: 'The customer complains, and you answer. The least there can be: grow it on the map.',
  },
  {
    id: 'put-right',
    title: 'Something to put right',
    summary: 'They complain, tell you why it matters once they feel heard, and take a fair offer.',
  },
  {
    id: 'kind-no',
    title: 'A kind, firm no',
    summary: 'They want what they cannot have. The best end is a no they can live with, and an alternative.',
  },
]

const say = (...lines: string[]): Block => ({ lines })
const leavesAfter = (turns: number): Block => ({
  id: 'enough',
  when: { turnsHere: { atLeast: turns } },
  go: 'walked-out',
})
const rude: Block = {
  id: 'lost-it',
  when: { flags: ['insults', 'threatens', 'orders-calm', 'blames-customer', 'shouts', 'sarcasm'] },
  go: 'walked-out',
}

/** What every customer has; the templates differ in the nodes, the endings and the policy. */
export const frame = ({ id, title, customerName }: Beginning): Block => ({
  format: 1,
  id,
  title,
  summary: starters.summary.text,
  language: 'en',
  channel: 'chat',
  difficulty: 2,
  minutes: 5,
  parts: ['calm', 'listen', 'restate', 'apologise', 'solve'],
  techniques: ['T01', 'T02', 'T21', 'T22'],
  industries: ['retail'],
  brief: {
    company: starters.company.text,
    role: 'You answer the chat.',
    situation: starters.situation.text,
    record: [
      { label: 'Customer', value: customerName },
      { label: 'Order', value: 'One table lamp', fact: 'order' },
    ],
  },
  customer: {
    name: customerName,
    face: 11,
    manner: 'ranting',
    temper: 65,
    boiling: 95,
    boilsOver: 'walked-out',
    patience: 60,
    nudges: [say('Hello? Is anybody there?'), say('I will not wait much longer.')],
    leaves: 'walked-out',
    typing: 80,
    soothes: {
      calm: 4,
      listen: 10,
      restate: 10,
      apologise: 8,
      solve: 10,
      'names-feeling': 3,
      'takes-ownership': 3,
      'remedy-allowed': 4,
    },
    provokes: {
      calm: 10,
      listen: 5,
      restate: 4,
      apologise: 5,
      solve: 5,
      insults: 30,
      threatens: 25,
      'blames-customer': 15,
      'orders-calm': 15,
      silence: 6,
      interruption: 6,
    },
  },
})

const facts: readonly Block[] = [
  {
    id: 'order',
    text: 'The order is one table lamp.',
    known: 'record',
    mentions: ['table lamp', 'your lamp', 'the lamp'],
    contradictions: ['the chair', 'your chair'],
    asks: ['what did you order', 'which item'],
  },
  {
    id: 'broken',
    text: 'It arrived broken.',
    known: 'told',
    mentions: ['arrived broken', 'came broken', 'was broken', 'in pieces'],
    contradictions: ['never arrived', 'got lost'],
    asks: ['what is wrong with it', 'was it damaged'],
  },
]

const replacement: Block = {
  id: 'replacement',
  label: 'Send a new one today',
  standing: 'allowed',
  phrasings: ['send you a new one', 'send a new one', 'send a replacement', 'a new lamp', 'replace it'],
  why: 'Always, when it arrived broken.',
}
const giveAway: Block = {
  id: 'free-of-charge',
  label: 'Let them have it free of charge',
  standing: 'forbidden',
  phrasings: ['free of charge', 'for free', 'full refund and keep'],
  why: 'Only a manager may give goods away.',
}

const sorry =
  "I'm so sorry. Your lamp arrived broken, and that is our fault; I can see how annoying it is. Is there anything more I should know?"
const plan =
  "Here is what I'll do: I'll send you a new lamp today, and it is with you tomorrow before noon. If anything goes wrong, write to me here and I'll sort it out at once."

const opening = (go: string): Block => ({
  id: 'opening',
  title: 'The complaint',
  says: [
    say('My lamp arrived in pieces.', 'IN PIECES. What are you going to do about it?'),
    say('I open the box and the lamp is broken.', 'Is this a joke?'),
  ],
  tells: ['broken'],
  expects: { calm: 2, listen: 1, restate: 2, apologise: 2 },
  hint: 'Say back what went wrong before you solve anything.',
  model: sorry,
  routes: [
    rude,
    {
      id: 'heard',
      when: { atLeast: { calm: 1 }, any: [{ atLeast: { restate: 1 } }, { atLeast: { apologise: 1 } }] },
      go,
    },
    leavesAfter(3),
  ],
  otherwise: { says: [say('Did you read what I wrote?'), say('That is not an answer.')] },
})

const offer = (happy: string): Block => ({
  id: 'offer',
  title: 'What now?',
  says: [say('All right. So what happens now?'), say('Fine. And now?')],
  expects: { calm: 1, listen: 1, solve: 2 },
  hint: 'Look at the policy card. Say what, who and by when.',
  model: plan,
  routes: [
    rude,
    { id: 'fair-offer', when: { any: [{ offers: ['replacement'] }, { atLeast: { solve: 2 } }] }, go: happy },
    leavesAfter(3),
  ],
  otherwise: { says: [say('That is not a plan.'), say('Who does what, and when?')] },
})

const walkedOut: Block = {
  id: 'walked-out',
  title: 'They are gone',
  kind: 'walked-out',
  worth: 0,
  says: [say('I am done here.')],
  aftermath: { kind: 'review', from: 'A customer', stars: 1, text: 'Nobody listened. I will not come back.' },
}
const settled: Block = {
  id: 'settled',
  title: 'Put right',
  kind: 'resolved',
  worth: 100,
  says: [say('Thank you. That is fair.')],
  aftermath: {
    kind: 'review',
    from: 'A customer',
    stars: 5,
    text: 'It went wrong, and then somebody put it right at once.',
  },
}
const dignified: Block = {
  id: 'dignified',
  title: 'A no they can live with',
  kind: 'unresolved-dignified',
  worth: 90,
  says: [say('Well. At least you were straight with me.')],
  aftermath: {
    kind: 'review',
    from: 'A customer',
    stars: 4,
    text: 'I did not get what I wanted. I did get an honest answer.',
  },
}

const why: Block = {
  id: 'why',
  title: 'Why it matters',
  says: [
    say('Yes. Exactly.', 'It was a present for my father, he is eighty today. He unwrapped the pieces.'),
    say('Thank you. It was my father, eighty today, who unwrapped the pieces.'),
  ],
  tells: ['present'],
  expects: { calm: 1, listen: 2, apologise: 2 },
  hint: 'Say something to that before you offer anything.',
  model:
    "Oh no. Your father's eightieth, and he unwrapped the pieces. I'm truly sorry; that must have hurt to watch. What would help you most now?",
  routes: [
    rude,
    {
      id: 'felt',
      when: { any: [{ atLeast: { listen: 1 } }, { atLeast: { apologise: 1 } }, { restates: ['present'] }] },
      go: 'offer',
    },
    leavesAfter(3),
  ],
  otherwise: { says: [say('Did you hear what I just said?'), say('My father. Eighty. The pieces.')] },
}
const present: Block = {
  id: 'present',
  text: 'It was a present for their father, who is eighty today.',
  known: 'hidden',
  mentions: ["father's eightieth", 'present for your father', 'your father', 'eightieth birthday'],
  contradictions: ['your mother'],
  asks: ['who was it for', 'what was it for'],
}

const demand: Block = {
  id: 'demand',
  title: 'The impossible demand',
  says: [say('I want a new one AND my money back. All of it.'), say('A new one, and the money. Both.')],
  expects: { calm: 2, listen: 1, solve: 2 },
  hint: 'Say no to the demand, kindly, and yes to what you can do.',
  model:
    "I understand why you want both, and I can't give the lamp away. What I can do is send you a new lamp today, with you tomorrow before noon. Shall I do that?",
  routes: [
    rude,
    { id: 'gave-in', when: { standing: ['forbidden'] }, go: 'gave-it-away' },
    {
      id: 'kind-no',
      when: { atLeast: { calm: 2 }, any: [{ acts: ['sets-boundary'] }, { offers: ['replacement'] }] },
      go: 'dignified',
    },
    leavesAfter(3),
  ],
  otherwise: { says: [say('Both, I said.'), say('I am still waiting for a yes.')] },
}
const gaveAway: Block = {
  id: 'gave-it-away',
  title: 'More than you may give',
  kind: 'lost',
  worth: 20,
  says: [say('See? It was that easy.')],
  aftermath: { kind: 'note', from: 'Your manager', text: 'This was not yours to give. Please come and see me.' },
}

const bodies: Readonly<Record<TemplateId, Block>> = {
  blank: {
    facts,
    policy: { remedies: [replacement, giveAway] },
    start: 'opening',
    nodes: [{ ...opening('settled'), expects: { calm: 2, listen: 1, restate: 2, apologise: 2, solve: 1 } }],
    actions: {},
    endings: [settled, walkedOut],
  },
  'put-right': {
    facts: [...facts, present],
    policy: { remedies: [replacement, giveAway] },
    start: 'opening',
    nodes: [opening('why'), why, offer('settled')],
    actions: {},
    endings: [settled, walkedOut],
  },
  'kind-no': {
    facts,
    policy: { remedies: [replacement, giveAway] },
    start: 'opening',
    nodes: [opening('demand'), demand],
    actions: {},
    endings: [dignified, gaveAway, walkedOut],
  },
}

/** A customer that parses and passes the checks, to be made one's own. */
export const fromTemplate = (template: TemplateId, beginning: Beginning): string =>
  writeDocument({ ...frame(beginning), ...bodies[template] })
