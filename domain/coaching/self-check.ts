import { type Level, type Part, parts } from '../grading/grade'

export type SelfCheckOption = { readonly id: string; readonly text: string; readonly level: Level }
export type SelfCheckQuestion = {
  readonly id: string
  readonly part: Part
  readonly situation: string
  /** In no order of merit: the order a person reads them in must not give the answer away. */
  readonly options: readonly SelfCheckOption[]
}

const question = (id: string, part: Part, situation: string, options: [Level, string][]): SelfCheckQuestion => ({
  id,
  part,
  situation,
  options: options.map(([level, text], index) => ({ id: 'abcd'.charAt(index), level, text })),
})

/** "Are you good at keeping your cool?" What people say they do; the practice then measures what they do. */
export const selfCheck: readonly SelfCheckQuestion[] = [
  question('name-calling', 'calm', 'A customer writes: “Are you stupid or just lazy?” What do you feel like sending?', [
    [0, '“There is no need to be rude.”'],
    [2, '“You have had a bad time with us. Let me see what went wrong.”'],
    [1, 'Nothing for a while, then the standard answer.'],
  ]),
  question('unfair', 'calm', 'You are blamed for something another team did. Your first sentence is about...', [
    [2, 'what the customer is missing right now.'],
    [0, 'whose mistake it really was.'],
    [1, 'the fact that you only just took over the case.'],
  ]),
  question('third-shout', 'calm', 'They have shouted at you for five minutes and it does not stop. You...', [
    [0, 'tell them you will end the chat if they go on.'],
    [1, 'wait until they run out of steam.'],
    [2, 'say that you want to help, say what you need to be able to, and offer a colleague.'],
  ]),
  question('long-story', 'listen', 'The message is eleven lines long and jumps about. You...', [
    [1, 'look for the order number and start from there.'],
    [2, 'read to the end, then say the two things that seem to matter most to them.'],
    [0, 'ask them to explain it again, shorter.'],
  ]),
  question('half-sentence', 'listen', 'You know what the problem is before they have finished typing. You...', [
    [0, 'send the answer straight away. It saves them time.'],
    [1, 'get the answer ready and send it at the first pause.'],
    [2, 'wait. The last line is often the one that counts.'],
  ]),
  question('tears', 'listen', '“It was for my mother’s funeral,” they write. You...', [
    [1, 'write that you understand.'],
    [2, 'say something about the funeral and what this has done to the day.'],
    [0, 'stay professional and go back to the order.'],
  ]),
  question('what-happened', 'restate', 'Before you look for a solution, you usually...', [
    [2, 'tell them in your own words what you think went wrong, and ask if that is right.'],
    [1, 'mention the parcel, the bill or the booking in passing.'],
    [0, 'get going. They know what went wrong.'],
  ]),
  question(
    'two-problems',
    'restate',
    'They complain about a late delivery and, in half a sentence, about a wrong invoice. You...',
    [
      [0, 'deal with the delivery. One thing at a time.'],
      [1, 'deal with the delivery and see whether they bring the invoice up again.'],
      [2, 'name both, and say which one you will take first.'],
    ],
  ),
  question('not-our-fault', 'apologise', 'It was the courier, not you. You...', [
    [2, 'say sorry that the parcel did not come, and take it from there.'],
    [0, 'explain that the courier is a separate company.'],
    [1, 'say sorry for any inconvenience.'],
  ]),
  question('they-are-wrong', 'apologise', 'They misread the opening hours and stood in the rain. You would write...', [
    [0, '“Sorry you feel that way, but the hours are on our site.”'],
    [2, '“I’m sorry you stood out there for nothing. Let’s make sure the hours are easier to find.”'],
    [1, '“Sorry about that.”'],
  ]),
  question('cannot', 'solve', 'They want something you may not give. You...', [
    [1, 'say you will ask somebody.'],
    [0, 'quote the rule.'],
    [2, 'say what you can do instead: two things they may choose from.'],
  ]),
  question('no-end-yet', 'solve', 'You cannot fix it today. The last thing they hear from you is...', [
    [1, '“We’ll be in touch.”'],
    [2, 'who will do what, and by when they will hear.'],
    [0, '“Is there anything else I can help with?”'],
  ]),
]

export type SelfCheckAnswers = Readonly<Record<string, string>>

/** Scores 0 to 100 per part over the questions that were answered; null for a part with none. */
export function scoreSelfCheck(answers: SelfCheckAnswers): Readonly<Record<Part, number | null>> {
  const scoreOf = (part: Part) => {
    const levels = selfCheck
      .filter((asked) => asked.part === part)
      .flatMap((asked) => asked.options.find((option) => option.id === answers[asked.id])?.level ?? [])
    if (levels.length === 0) return null
    const sum = levels.reduce<number>((total, level) => total + level, 0)
    return Math.round((sum / (2 * levels.length)) * 100)
  }
  return Object.fromEntries(parts.map((part) => [part, scoreOf(part)])) as Record<Part, number | null>
}
