import { type Level, type Part, parts } from '../grading/grade'
import type { PlainMoment } from './example'

/** A reply with the marks it must get, and why: what a new reviewer marks first. */
export type KnownAnswer = PlainMoment & {
  readonly id: string
  readonly reply: string
  readonly labels: Readonly<Record<Part, Level>>
  /** What decides it, in one or two sentences. */
  readonly because: string
}

const customer = (text: string) => [{ role: 'customer' as const, text }]

const kettle = customer(
  'The kettle you sent leaks all over my worktop. I wrote on Monday, nobody answered, and now my kitchen floor is swollen. What are you going to do?',
)
const bill = customer('You took 84 euros from my account twice this month. Twice. My rent bounced because of you.')

/** Written for this purpose along the rubric; every level of every part is among them. */
export const knownAnswers: readonly KnownAnswer[] = [
  {
    id: 'kettle-full',
    context: kettle,
    facts: ['Kettle delivered ten days ago', 'Message of Monday was never answered'],
    policy: ['Allowed: replacement or refund', 'At discretion: up to 50 euros for damage'],
    reply:
      "I'm sorry we left your message from Monday lying while the kettle leaked and ruined your floor; that must be maddening. I'll refund the kettle now and ring you by noon tomorrow about the floor.",
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 2 },
    because: 'Feeling named with its cause, the facts put back, an apology that says for what, and what happens when.',
  },
  {
    id: 'kettle-stock',
    context: kettle,
    facts: ['Kettle delivered ten days ago', 'Message of Monday was never answered'],
    policy: ['Allowed: replacement or refund', 'At discretion: up to 50 euros for damage'],
    reply: 'I understand your frustration and apologise for the inconvenience with your kettle. I will look into it.',
    labels: { calm: 2, listen: 1, restate: 1, apologise: 1, solve: 1 },
    because:
      'Courteous, and it could be sent to anyone: generic understanding, the kettle in passing, a stock apology, a vague promise.',
  },
  {
    id: 'kettle-blame',
    context: kettle,
    facts: ['Kettle delivered ten days ago', 'Message of Monday was never answered'],
    policy: ['Allowed: replacement or refund', 'At discretion: up to 50 euros for damage'],
    reply: 'Calm down. You should have switched it off. We do not pay for floors.',
    labels: { calm: 0, listen: 0, restate: 0, apologise: 0, solve: 0 },
    because: 'Orders calm and blames. The floor is named only to refuse it, which puts no problem back.',
  },
  {
    id: 'kettle-number',
    context: kettle,
    facts: ['Kettle delivered ten days ago', 'Message of Monday was never answered'],
    policy: ['Allowed: replacement or refund', 'At discretion: up to 50 euros for damage'],
    reply: 'Please give me the order number so that I can send you a new kettle today.',
    labels: { calm: 2, listen: 1, restate: 0, apologise: 0, solve: 2 },
    because:
      'Routine data is asked, which is listening of level 1; the leak is not put back. A new kettle today is concrete.',
  },
  {
    id: 'bill-non-apology',
    context: bill,
    facts: ['84 euros taken on the 2nd and the 3rd', 'The second was our error'],
    policy: ['Allowed: refund within two days', 'Forbidden: paying fees of other banks'],
    reply: "I'm sorry you feel that way, but the system shows two payments and I can't change that.",
    labels: { calm: 1, listen: 0, restate: 1, apologise: 0, solve: 0 },
    because:
      'A non-apology with a "but", helpless in tone. Two payments are put back only in passing, and nothing follows.',
  },
  {
    id: 'bill-owned',
    context: bill,
    facts: ['84 euros taken on the 2nd and the 3rd', 'The second was our error'],
    policy: ['Allowed: refund within two days', 'Forbidden: paying fees of other banks'],
    reply:
      'We charged you 84 euros twice, and your rent bounced because of it. That is our mistake, and I apologise for the trouble it made you.',
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 0 },
    because:
      'Heard, put back and owned, and yet it moves nothing towards an end: no step, no offer, no question about one.',
  },
  {
    id: 'bill-forbidden',
    context: bill,
    facts: ['84 euros taken on the 2nd and the 3rd', 'The second was our error'],
    policy: ['Allowed: refund within two days', 'Forbidden: paying fees of other banks'],
    reply: "Sorry about that. I'll pay whatever your bank charges you for the bounced rent, no limit.",
    labels: { calm: 2, listen: 1, restate: 1, apologise: 1, solve: 0 },
    because:
      'However kind, the card forbids it, so it solves nothing. The bounced rent is mentioned inside another sentence.',
  },
  {
    id: 'bill-what-would-help',
    context: bill,
    facts: ['84 euros taken on the 2nd and the 3rd', 'The second was our error'],
    policy: ['Allowed: refund within two days', 'Forbidden: paying fees of other banks'],
    reply: 'That is the last thing you need with rent due. What would put this right for you?',
    labels: { calm: 2, listen: 2, restate: 0, apologise: 0, solve: 1 },
    because: 'The impact is named for this customer. Asking what would put it right is a start and not yet a step.',
  },
]

/** Share of marks a reviewer must get right before their marks are relied on. */
export const leastExact = 75

export type FirstAnswers = Readonly<Record<string, Readonly<Record<Part, Level>>>>

/** How a reviewer's marks of the set compare with the known ones. `exact` is a percentage, rounded down. */
export function checkFirstMarks(answers: FirstAnswers) {
  const marks = knownAnswers.flatMap(({ id, labels }) =>
    parts.map((part) => ({ id, part, known: labels[part], given: answers[id]?.[part] ?? null })),
  )
  const right = marks.filter(({ known, given }) => known === given).length
  const exact = Math.floor((right / marks.length) * 100)
  return { marks, exact, passed: exact >= leastExact }
}
