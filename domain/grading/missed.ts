import type { Part } from './grade'
import type { Moment } from './moment'

const turned: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": 'you are',
  "i've": 'you have',
  "i'd": 'you had',
  "i'll": 'you will',
  im: 'you are',
  ive: 'you have',
  me: 'you',
  my: 'your',
  mine: 'yours',
  am: 'are',
  we: 'you',
  "we're": 'you are',
  "we've": 'you have',
  us: 'you',
  our: 'your',
  myself: 'yourself',
  you: 'we',
  your: 'our',
  "you've": 'we have',
  "you're": 'we are',
  yours: 'ours',
}

/** "I paid and you sent nothing" -> "you paid and we sent nothing": the customer's words as the agent would say them. */
const turn = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      const bare = word.toLowerCase().replace('’', "'")
      const tail = bare.endsWith(',') ? ',' : ''
      const key = tail === '' ? bare : bare.slice(0, -1)
      const full = Object.hasOwn(turned, key) ? turned[key] : undefined
      if (full !== undefined) return full + tail
      return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() ? word.toLowerCase() : word
    })
    .join(' ')

const clip = (text: string): string => {
  const words = text
    .trim()
    .split(' ')
    .filter((word) => word !== '')
  return words.length <= 16 ? words.join(' ') : words.slice(0, 16).join(' ')
}

const sentencesOf = (text: string): string[] => {
  const found: string[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at]
    const closing =
      mark === undefined ||
      mark === '!' ||
      mark === '?' ||
      mark === '\n' ||
      (mark === '.' && (text[at + 1] === ' ' || text[at + 1] === undefined))
    if (!closing) continue
    const sentence = text.slice(from, at).trim()
    if (sentence !== '' && mark !== '?') found.push(sentence)
    from = at + 1
  }
  return found
}

/** The customer's sentence that says most about them: the longest of middling length that is not a question. */
const complaintOf = (moment: Moment): string => {
  const said = moment.conversation.filter(({ role }) => role === 'customer').flatMap(({ text }) => sentencesOf(text))
  const ranked = [...said].sort((one, other) => score(other) - score(one))
  return clip(turn(ranked[0] ?? 'this has not been put right'))
}

const score = (sentence: string): number => {
  const words = sentence.split(' ').length
  return Math.min(words, 14) - Math.max(0, words - 18)
}

const decapitalise = (text: string): string => {
  const [first = ''] = text.split(' ')
  return first.length > 1 && first === first.toUpperCase() ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const remedyOf = (moment: Moment): string => {
  const allowed =
    moment.remedies.find(({ standing }) => standing === 'allowed') ??
    moment.remedies.find(({ standing }) => standing === 'discretion')
  if (allowed)
    return `Here is what I can do now: ${decapitalise(allowed.phrasings[0] ?? allowed.label)}. You will have it from me in writing within the hour.`
  const line = moment.policy
    .map((text) => text.split(';')[0] ?? text)
    .find((text) => text.startsWith('May ') && !text.startsWith('May not'))
  if (line) return `I will ${line.slice(4).replace(/\.$/, '')}, and I will write to you here within the hour.`
  return 'I am taking this on myself: I will speak to the manager now and write to you here within the hour.'
}

const lookedFor: Readonly<Record<Part, string>> = {
  calm: 'A composed, courteous reply: no blame, no argument, no orders, no form letter.',
  listen:
    'What this customer feels or is going through, named with its cause, or a question about this problem they have not answered yet.',
  restate: 'The specific problem put back in your own words, with its key facts, and right.',
  apologise: 'Sorry and for what, or the responsibility taken, with no excuse attached.',
  solve: 'A concrete next step: what will be done, and by whom or by when; or a choice of real options.',
}

export type Missed = { readonly lookedFor: string; readonly example: string }

const examplesAt = (moment: Moment): Record<Part, Missed> => {
  const complaint = complaintOf(moment)
  const remedy = remedyOf(moment)
  const of = (part: Part, example: string): Missed => ({ lookedFor: lookedFor[part], example })
  return {
    calm: of('calm', `Thank you for telling me plainly. ${remedy}`),
    listen: of('listen', `No wonder you are upset: ${decapitalise(complaint)}. That is a lot to deal with.`),
    restate: of('restate', `Let me check I have this right: ${decapitalise(complaint)}. Is that it?`),
    apologise: of(
      'apologise',
      `I am sorry: ${decapitalise(complaint)}, and that should not have happened. That is on us.`,
    ),
    solve: of('solve', remedy),
  }
}

const remembered = new WeakMap<Moment, Record<Part, Missed>>()

/** What a part below full marks was looking for, with words that would have counted at this moment. Never a hidden fact. */
export const missedAt = (part: Part, moment: Moment): Missed => {
  const known = remembered.get(moment)
  if (known) return known[part]
  const fresh = examplesAt(moment)
  remembered.set(moment, fresh)
  return fresh[part]
}
