import type { Level, Part } from '../grading/grade'
import type { PlainMoment } from './example'

/** A reply with the marks it must get, and why: what a new reviewer marks first. */
export type KnownAnswer = PlainMoment & {
  readonly id: string
  readonly reply: string
  readonly labels: Readonly<Record<Part, Level>>
  /** What decides it, in one or two sentences. */
  readonly because: string
}

const customer = (text: string) => ({ role: 'customer' as const, text })
const agent = (text: string) => ({ role: 'agent' as const, text })

const kettle: PlainMoment = {
  context: [
    customer(
      'The kettle you sent leaks all over my worktop. I wrote on Monday, nobody answered, and now my kitchen floor is swollen. What are you going to do?',
    ),
  ],
  facts: ['Kettle delivered ten days ago', 'Message of Monday was never answered'],
  policy: ['Allowed: replacement or refund', 'At discretion: up to 50 euros for damage'],
}

const bill: PlainMoment = {
  context: [customer('You took 84 euros from my account twice this month. Twice. My rent bounced because of you.')],
  facts: ['84 euros taken on the 2nd and the 3rd', 'The second was our error'],
  policy: ['Allowed: refund within two days', 'Forbidden: paying fees of other banks'],
}

const visit: PlainMoment = {
  context: [
    customer(
      'That is the third engineer who did not come. I took another day off work for nothing. Do you people even own a calendar?',
    ),
  ],
  facts: ['Visits of the 4th, the 11th and today were missed by us', 'Thursday between 8 and 12 is free'],
  policy: ['Allowed: the first visit of a day', 'Allowed: 25 euros for each missed visit'],
}

const room: PlainMoment = {
  context: [
    customer(
      'We paid for a sea view for our anniversary and you have put us right over the bins. My wife is in tears up there.',
    ),
  ],
  facts: ['The booking says sea view', 'Two rooms with a sea view are free'],
  policy: [
    'Allowed: another room, breakfast',
    'At discretion: one night refunded',
    'Forbidden: refunding the whole stay',
  ],
}

const gym: PlainMoment = {
  context: [customer('I cancelled in March and you are STILL taking my money. Are you thieves or what?')],
  facts: ['The cancellation arrived on 12 March', '39 euros were taken twice since'],
  policy: ['Allowed: paying back what was taken after a cancellation'],
}

const glasses: PlainMoment = {
  context: [
    customer('The glasses you made me broke after two days.'),
    agent('I see. What is the order number?'),
    customer('4471. I cannot see a thing without them and I drive for a living!'),
  ],
  facts: ['Order 4471, delivered two days ago'],
  policy: ['Allowed: a new pair by courier on the next day'],
}

/** Written for this purpose along the rubric; every level of every part is among them, more than once. */
export const knownAnswers: readonly KnownAnswer[] = [
  {
    id: 'kettle-full',
    ...kettle,
    reply:
      "I'm sorry we left your message from Monday lying while the kettle leaked and ruined your floor; that must be maddening. I'll refund the kettle now and ring you by noon tomorrow about the floor.",
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 2 },
    because: 'Feeling named with its cause, the facts put back, an apology that says for what, and what happens when.',
  },
  {
    id: 'kettle-stock',
    ...kettle,
    reply: 'I understand your frustration and apologise for the inconvenience with your kettle. I will look into it.',
    labels: { calm: 2, listen: 1, restate: 1, apologise: 1, solve: 1 },
    because:
      'Courteous, and it could be sent to anyone: generic understanding, the kettle in passing, a stock apology, a vague promise.',
  },
  {
    id: 'kettle-blame',
    ...kettle,
    reply: 'Calm down. You should have switched it off. We do not pay for floors.',
    labels: { calm: 0, listen: 0, restate: 0, apologise: 0, solve: 0 },
    because: 'Orders calm and blames. The floor is named only to refuse it, which puts no problem back.',
  },
  {
    id: 'kettle-number',
    ...kettle,
    reply: 'Please give me the order number so that I can send you a new kettle today.',
    labels: { calm: 2, listen: 1, restate: 0, apologise: 0, solve: 2 },
    because:
      'Routine data is asked, which is listening of level 1; the leak is not put back. A new kettle today is concrete.',
  },
  {
    id: 'bill-non-apology',
    ...bill,
    reply: "I'm sorry you feel that way, but the system shows two payments and I can't change that.",
    labels: { calm: 1, listen: 0, restate: 1, apologise: 0, solve: 0 },
    because:
      'A non-apology with a "but", helpless in tone. Two payments are put back only in passing, and nothing follows.',
  },
  {
    id: 'bill-owned',
    ...bill,
    reply:
      'We charged you 84 euros twice, and your rent bounced because of it. That is our mistake, and I apologise for the trouble it made you.',
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 0 },
    because:
      'Heard, put back and owned, and yet it moves nothing towards an end: no step, no offer, no question about one.',
  },
  {
    id: 'bill-forbidden',
    ...bill,
    reply: "Sorry about that. I'll pay whatever your bank charges you for the bounced rent, no limit.",
    labels: { calm: 2, listen: 1, restate: 1, apologise: 1, solve: 0 },
    because:
      'However kind, the card forbids it, so it solves nothing. The bounced rent is mentioned inside another sentence.',
  },
  {
    id: 'bill-what-would-help',
    ...bill,
    reply: 'That is the last thing you need with rent due. What would put this right for you?',
    labels: { calm: 2, listen: 2, restate: 0, apologise: 0, solve: 1 },
    because: 'The impact is named for this customer. Asking what would put it right is a start and not yet a step.',
  },
  {
    id: 'visit-heard',
    ...visit,
    reply:
      'The 4th, the 11th and now today: three times nobody came, and you gave up a day of work for it each time. Of course you are angry.',
    labels: { calm: 2, listen: 2, restate: 2, apologise: 0, solve: 0 },
    because:
      'The problem is put back in full and the anger named with its cause. Nobody says sorry, and nothing follows.',
  },
  {
    id: 'visit-but',
    ...visit,
    reply:
      "I'm sorry, but our engineers get stuck in traffic like everybody else. You are booked for Thursday, first visit of the day, from 8 o'clock.",
    labels: { calm: 1, listen: 0, restate: 0, apologise: 0, solve: 2 },
    because:
      'A sorry with a "but" is no apology, and the excuse is defensive. The booking itself is as concrete as can be.',
  },
  {
    id: 'visit-sarcasm',
    ...visit,
    reply: "We do own a calendar, thank you. Perhaps you own a doorbell? I'll have somebody ring you.",
    labels: { calm: 0, listen: 0, restate: 0, apologise: 0, solve: 1 },
    because: 'Sarcasm, and the fault is pushed to the customer: a break. Somebody, some time, is a vague promise.',
  },
  {
    id: 'visit-owned',
    ...visit,
    reply:
      "Three times we had you take a day off and then nobody came. That is our failure, and I'm sorry for it. I'll see what can be done.",
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 1 },
    because: 'Impact and cause, put back and owned without an excuse. What can be done, by whom and when stays open.',
  },
  {
    id: 'room-fix-only',
    ...room,
    reply: 'I can move you to a room with a sea view now. A colleague will carry your bags over within ten minutes.',
    labels: { calm: 2, listen: 0, restate: 0, apologise: 0, solve: 2 },
    because:
      'A good fix, given without a word about what went wrong or what it did to them. Naming the remedy puts no problem back.',
  },
  {
    id: 'room-only-a-view',
    ...room,
    reply: 'It is only a view, and most guests are out all day anyway. Sorry for any inconvenience.',
    labels: { calm: 1, listen: 0, restate: 0, apologise: 1, solve: 0 },
    because: 'Playing it down is faintly condescending and hears nothing. The apology is stock; no step follows.',
  },
  {
    id: 'room-whole-stay',
    ...room,
    reply:
      "You paid for the sea and got the bins, on your anniversary of all days; no wonder your wife is in tears. I'm so sorry we did that to you. I'll refund your whole stay.",
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 0 },
    because:
      'Everything is there but the end: the card forbids refunding the whole stay, so the promise cannot be kept.',
  },
  {
    id: 'room-manager',
    ...room,
    reply: "I understand that you are upset. I'll get the manager.",
    labels: { calm: 2, listen: 1, restate: 0, apologise: 0, solve: 1 },
    because: 'Understanding that fits anybody, and a handing over that does not say what will happen then.',
  },
  {
    id: 'gym-limit',
    ...gym,
    reply:
      'You have every reason to be angry when we go on taking money after you left. Please leave the word thieves out of it, and let us put it right: you cancelled on 12 March, we took 39 euros twice since, and both go back to your account today.',
    labels: { calm: 2, listen: 2, restate: 2, apologise: 0, solve: 2 },
    because:
      'A limit set firmly and without a threat keeps calm at 2. Anger with its cause, the facts, a step with its day; no apology.',
  },
  {
    id: 'gym-threat',
    ...gym,
    reply:
      'If you use that tone again I will close this chat. Give me your membership number so that I can look at the payments.',
    labels: { calm: 0, listen: 1, restate: 0, apologise: 0, solve: 1 },
    because:
      'A threat breaks the calm. Routine data is asked, with what it is needed for: 1 for listening and for solving.',
  },
  {
    id: 'gym-terms',
    ...gym,
    reply: 'According to our terms, payments run until they have been stopped. There is nothing I can do about that.',
    labels: { calm: 1, listen: 0, restate: 0, apologise: 0, solve: 0 },
    because: 'Hides behind the rules and is helpless: a slip, not a break. A flat refusal without an alternative.',
  },
  {
    id: 'gym-would-be-sorry',
    ...gym,
    reply:
      'I would be sorry if a mistake had been made. I am going through your account now and will write to you by five today, whatever I find.',
    labels: { calm: 2, listen: 0, restate: 0, apologise: 0, solve: 2 },
    because:
      'An apology on condition is none. What is done, by whom and by when is said, which is a concrete next step.',
  },
  {
    id: 'glasses-asks-again',
    ...glasses,
    reply: 'Thank you for your message. Could you tell me your order number, please?',
    labels: { calm: 2, listen: 0, restate: 0, apologise: 0, solve: 0 },
    because: 'Polite, and the number was given a line before: asking again is not listening, and nothing moves.',
  },
  {
    id: 'glasses-question',
    ...glasses,
    reply:
      "4471, thank you, and I'm sorry I had no eye for that straight away. Two days old and broken, and you need them to drive. Did they break at the hinge or in the glass? Then I know which pair to send.",
    labels: { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 1 },
    because:
      'The impact is named and the question is an apt one. The apology says for what. Asking what the fix needs is solving of level 1.',
  },
  {
    id: 'glasses-courier',
    ...glasses,
    reply: 'A courier will bring you a new pair tomorrow before noon. You need not send the broken ones first.',
    labels: { calm: 2, listen: 0, restate: 1, apologise: 0, solve: 2 },
    because:
      'A concrete offer inside the card. That they are broken is mentioned in passing; what it means is not heard.',
  },
  {
    id: 'glasses-cheer',
    ...glasses,
    reply:
      "Oh dear, what a start, haha! Broken after two days, and you can't see to drive, which is how you earn your living. A new pair is with you tomorrow by courier!",
    labels: { calm: 1, listen: 2, restate: 2, apologise: 0, solve: 2 },
    because: 'Misplaced cheer is a slip in tone. Facts and impact are there, and so is the step; an apology is not.',
  },
]
