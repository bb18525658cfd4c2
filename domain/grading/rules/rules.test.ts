import { describe, expect, it } from 'vitest'
import { classes } from '../lexicon/classes'
import { families } from '../lexicon/index'
import type { Moment } from '../moment'
import { readReply } from '../reading'
import { rules } from './index'

const moment: Moment = {
  channel: 'chat',
  customerName: 'Dana Okafor',
  conversation: [
    {
      role: 'customer',
      text: 'Order 30418. The train set for my daughter came broken, I waited three weeks and her birthday is TOMORROW.',
    },
  ],
  facts: [
    {
      id: 'late',
      text: 'The train set left the depot nine days late',
      known: 'record',
      mentions: [],
      contradictions: [],
      asks: [],
    },
  ],
  remedies: [],
  policy: ['May send a courier with a new train set tonight', 'May not refund the wrapping paper'],
}

const finds = (id: string, reply: string): boolean => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule.find(readReply(reply, moment)).length > 0
}

/** Rule, words that show it, words close by that do not. */
const table: readonly (readonly [string, string, string])[] = [
  ['blames-customer', 'You should have checked the box at the door.', 'You should not have to check the box.'],
  ['blames-customer', 'If you had told us sooner, this would be easy.', 'If you have a minute, I will ring you.'],
  ['argues', 'Our records clearly show it was delivered.', 'I am looking through our records.'],
  ['insults', 'You are being ridiculous.', 'You are being very kind.'],
  ['insults', 'Stop being so dramatic.', 'The wait was dramatic.'],
  ['sarcasm', 'lol ok', 'ok'],
  ['patronises', 'You need to understand how this works.', 'I need to understand how this happened.'],
  ['orders-calm', 'Please calm down.', 'I will stay until it is sorted.'],
  ['orders-calm', 'No need to shout.', 'No need to send the photos again.'],
  ['threatens', 'One more word and I will end this chat.', 'I will end the subscription for you.'],
  ['policy-shield', 'As per our policy, this is final.', 'Your new card is in the post.'],
  ['minimises', 'It is only a toy, no harm done.', 'It is the one toy she asked for.'],
  ['misplaced-cheer', 'Have a great day!', 'What a hard day you have had.'],
  ['robotic', 'Your request has been noted.', 'I made a request for you.'],
  ['helpless', 'I only work here, nothing I can do.', 'There is one thing I can do.'],
  ['names-feeling', 'You must be so disappointed.', 'We are open until nine.'],
  ['feeling-with-cause', 'No wonder you are upset, three weeks for a broken train set.', 'No wonder you are upset.'],
  ['their-people', 'I want your daughter to have it.', 'I want you to have it.'],
  ['apt-question', 'Which part of the train set is broken?', 'What is your postcode?'],
  ['routine-question', 'Can I take your account number please?', 'Can I take a moment to look?'],
  ['asks-again', 'What is your order number?', 'What is the colour of the engine?'],
  ['uses-name', 'I am sorry, Dana.', 'I am sorry, madam.'],
  ['checks-understanding', 'Just to make sure I have this right, the set is broken?', 'I will make sure it arrives.'],
  ['you-statement', 'You waited three weeks.', 'We close in three weeks.'],
  [
    'retells',
    'Three weeks of waiting, and the train set came broken on the eve of her birthday.',
    'There was an issue with the item.',
  ],
  ['right-number', 'Order 30418, yes.', 'Order 30481, yes.'],
  ['foreign-number', 'Order 30481, yes.', 'Order 30418, yes.'],
  [
    'pasted',
    'came broken, I waited three weeks and her birthday is tomorrow',
    'it was broken and you waited for weeks',
  ],
  ['sorry', 'I am so sorry.', 'I am so glad.'],
  ['sorry', 'Apologies for that.', 'I would be sorry if that were true.'],
  ['sorry-specific', 'I am sorry the train set came broken.', 'I am sorry about that.'],
  ['sorry-stock', 'We apologise for any inconvenience.', 'We apologise for losing your set.'],
  ['sorry-you-feel', 'I am sorry you feel that way.', 'I am sorry you were left waiting.'],
  ['sorry-if', 'Sorry if it was late.', 'Sorry it was late.'],
  ['sorry-but', 'I am sorry but our rules are clear.', 'I am sorry, and I will fix it.'],
  ['takes-ownership', 'That is our mistake.', 'That is not our mistake.'],
  ['takes-ownership', 'We let you down.', 'We have not let you down.'],
  ['apology-denied', 'We will not apologise.', 'I cannot apologise enough.'],
  ['excuse', 'The driver is an outside company, not us.', 'The driver is on the way.'],
  ['action-promised', 'I will send a new one.', 'I will not send a new one.'],
  ['action-done', 'I have refunded it.', 'I have read it.'],
  ['offer-made', 'I can offer you a replacement.', 'I can hear you.'],
  ['no-cost', 'You will not pay a penny.', 'You will pay the fee.'],
  ['options', 'Either a refund or a new set, which suits you?', 'It was a new set.'],
  ['asks-preference', 'What would put this right for you?', 'What is on the label?'],
  ['vague-action', 'I will look into it.', 'I will not look into it.'],
  ['dated-action', 'I will send it by 6 pm.', 'I will send it.'],
  ['fresh-time', 'It goes out tomorrow morning.', 'It was due last Tuesday.'],
  ['refusal', 'Unfortunately that is not possible.', 'That is possible.'],
  ['over-promise', 'I guarantee it will be there.', 'I cannot guarantee it.'],
  ['allowed-remedy', 'I am sending a courier tonight with a new train set.', 'I am sending a form.'],
  ['shouts', 'PLEASE WAIT', 'The TV and the USB cable'],
  ['emoji', 'On it 🙏', 'On it :)'],
  ['placeholder', 'Dear {customer_name}, hello', 'Dear Dana, hello'],
  [
    'stuffed',
    'I am so sorry. That is our fault. I understand your frustration. You must be upset. Let me make sure I understand. I will call you back today. I can offer a refund or a replacement. What would help? Thank you for your patience. I will escalate to my manager.',
    'I am so sorry. I will call you back today.',
  ],
]

describe('rules', () => {
  it.each(table)('%s finds it in "%s"', (id, match) => {
    expect(finds(id, match)).toBe(true)
  })
  it.each(table)('%s leaves alone its near miss', (id, _, miss) => {
    expect(finds(id, miss)).toBe(false)
  })

  it('have ids of their own and a sentence each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { explain } of rules) expect(explain).toMatch(/\.$/)
  })

  it('refer only to classes that exist', () => {
    const mentioned = Object.values(families).flatMap(({ phrases }) =>
      phrases.flatMap((phrase) => phrase.match(/@[a-z]+/g) ?? []),
    )
    const known = new Set([...Object.keys(classes), 'number', 'emoji'])
    expect(mentioned.filter((name) => !known.has(name.slice(1)))).toEqual([])
  })

  it('use every family of the lexicon', () => {
    const every = readReply('anything', moment)
    expect(every.hits.size).toBe(0)
    for (const family of Object.values(families)) {
      expect(family.phrases.length).toBeGreaterThan(0)
      expect(family.note).toMatch(/\.$/)
    }
  })
})
