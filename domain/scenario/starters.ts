type Starter = {
  readonly text: string
  /** The keys it stands under: “Value” is a starter on the record, and a word like any other elsewhere. */
  readonly under: readonly string[]
  /** Ends the sentence “you have not written ...”. */
  readonly missing: string
}

/** What stands in a new thing until its author has said something, so that it parses from its first moment. */
export const starters = {
  summary: {
    text: 'Write one line for the library.',
    under: ['summary'],
    missing: 'the one line for the library',
  },
  company: { text: 'Your company', under: ['company'], missing: 'what the company is called' },
  situation: {
    text: 'Write what the trainee knows before the first word.',
    under: ['situation'],
    missing: 'the situation',
  },
  recordLabel: { text: 'Label', under: ['label'], missing: 'what a line of the record is called' },
  recordValue: { text: 'Value', under: ['value'], missing: 'what a line of the record says' },
  momentTitle: { text: 'New moment', under: ['title'], missing: 'its title' },
  momentSays: { text: 'Write what the customer says here.', under: ['lines'], missing: 'what the customer says' },
  momentHint: { text: 'Write one coaching sentence here.', under: ['hint'], missing: 'the hint' },
  momentModel: { text: 'Write one good reply here.', under: ['model'], missing: 'the model reply' },
  momentElse: {
    text: 'Write what they say when nothing fits.',
    under: ['lines'],
    missing: 'what they say when nothing fits',
  },
  anotherSaying: { text: 'Write what they say.', under: ['lines'], missing: 'one of the things they say' },
  endingTitle: { text: 'New ending', under: ['title'], missing: 'its title' },
  lastWords: { text: 'Write their last words here.', under: ['lines'], missing: 'their last words' },
  aftermath: { text: 'Write what happens afterwards here.', under: ['text'], missing: 'what happens afterwards' },
  wayOutSays: { text: 'Write what they say to this.', under: ['lines'], missing: 'what they say to this' },
  fact: {
    text: 'Write one plain sentence that is true in the case.',
    under: ['text'],
    missing: 'what is true',
  },
  offer: { text: 'New remedy', under: ['label'], missing: 'what is offered' },
  offerWhy: {
    text: 'Write why it is allowed, at discretion, or forbidden.',
    under: ['why'],
    missing: 'why it is allowed or forbidden',
  },
  choice: { text: 'Write a reply to choose.', under: ['text'], missing: 'a reply to choose' },
  choiceNote: {
    text: 'Write why it is good or bad.',
    under: ['note'],
    missing: 'why a reply is good or bad',
  },
  turnHint: { text: 'Write one coaching sentence for this moment.', under: ['hint'], missing: 'the hint' },
  turnModel: { text: 'Write one good reply for this moment.', under: ['model'], missing: 'the model reply' },
  turnOffer: { text: 'Write what may be offered', under: ['label'], missing: 'what may be offered' },
  turnWhy: { text: 'Write why.', under: ['why'], missing: 'why it may be offered' },
  review: { text: 'Write the review they post.', under: ['text'], missing: 'the review they post' },
} as const satisfies Record<string, Starter>

const all: readonly Starter[] = Object.values(starters)

/** What is missing while this text stands under this key; null where an author wrote it. */
export const missingWhile = (text: string, key: string): string | null =>
  all.find((starter) => starter.text === text && starter.under.includes(key))?.missing ?? null
