import { describe, expect, it } from 'vitest'
import type { Moment } from '../moment'
import { readReply } from '../reading'
import { findCase } from '../scenario'
import { rules } from './index'

const moment: Moment = {
  channel: 'chat',
  customerName: 'Dana Okafor',
  conversation: [
    {
      role: 'customer',
      text: 'I bought a guitar for £260 and the leg of its stand snapped and the soundboard is cracked. The label was right, the colour inside is wrong. Your driver came on Tuesday. My daughter plays on Saturday. She has a rash since the medicine.',
    },
  ],
  facts: [
    {
      id: 'since',
      text: 'The rash began after the second spoon of the dose',
      known: 'told',
      mentions: ['pale spoon', 'second dose'],
      contradictions: [],
      asks: ['which medicine', 'what is she taking'],
    },
  ],
  remedies: [
    { id: 'refund', label: 'Refund', standing: 'allowed', phrasings: ['refund the full price of the guitar'] },
    { id: 'hire', label: 'Hire instrument', standing: 'allowed', phrasings: ['a hire guitar for Saturday'] },
    { id: 'time', label: 'Delivery time', standing: 'forbidden', phrasings: ['promise a delivery time'] },
  ],
  policy: [],
}

const finds = (id: string, reply: string, at: Moment = moment): boolean => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule.find(readReply(reply, at)).length > 0
}
const offered = (reply: string): readonly string[] => findCase(readReply(reply, moment), moment).offered

describe('what sounds like a fault and is none', () => {
  it.each([
    ['blames-customer', "It's not your fault.", "It's your fault."],
    ['blames-customer', 'You must have been terrified.', 'You must have dropped it.'],
    ['blames-customer', 'You must have been gutted.', 'You must have misread it.'],
    ['blames-customer', "You didn't deserve that.", "You didn't read the label."],
    ['blames-customer', 'You should never have had to ring.', 'You should have rung.'],
    ['blames-customer', 'You should have had a call from us.', 'You should have called us.'],
    ['minimises', "Don't worry, I am sending another.", "Don't worry about it, it's only a stand."],
    [
      'non-apology',
      "I'm sorry, I can't do that. We have a hire guitar, I will send it today.",
      "I'm sorry, I can't do that.",
    ],
    ['non-apology', "I can't refund it, and I'm sorry about that.", "I can't say sorry for that."],
    ['orders-calm', "Please don't speak to me like that, I want to help you.", "Don't speak to me like that."],
    ['orders-calm', "I won't be shouted at. I do want to help you.", 'Stop shouting. I do want to help you.'],
    ['argues', "Let's keep this civil.", 'Let me finish.'],
    ['threatens', "I won't be spoken to like that. I do want to help you.", 'Swear again and I will end this chat.'],
    ['over-promise', "I don't have a time for you.", 'I guarantee the time.'],
    ['forbidden-promise', "I don't have a time for you.", 'I promise you a delivery time of six.'],
    ['forbidden-promise', 'He will be here any moment.', 'You will have a delivery time by noon, I promise.'],
    ['time-frame', 'How is she now?', 'I am ringing them now.'],
    ['policy-shield', "The system won't let me end it early, but you can pause it today.", "The system won't let me."],
    ['wall-of-text', 'I will send one. '.repeat(20), 'I will send another one to you. '.repeat(20)],
  ])('%s leaves "%s" alone and still finds "%s"', (id, harmless, fault) => {
    const found = (reply: string) =>
      id === 'non-apology' ? finds('sorry-but', reply) || finds('apology-denied', reply) : finds(id, reply)
    expect([found(harmless), found(fault)]).toEqual([false, true])
  })

  it.each([
    ["Please don't speak to me like that, I want to help you.", true],
    ["Let's keep this civil.", true],
    ["I won't be spoken to like that. I do want to help you.", true],
    ['Please do not shout at me. I am trying to get your guitar back.', true],
    ['Please do not shout at me.', false],
    ['I will not be spoken to like that. Goodbye.', false],
    ['Calm down. I want to help you.', false],
    ['I will not be spoken to like that or I will hang up.', false],
    ['I want to help you.', false],
  ])('a limit in "%s": %s', (reply, expected) => {
    expect(finds('sets-boundary', reply)).toBe(expected)
  })
})

describe('what sounds fine and is a fault', () => {
  it.each([
    ['blames-customer', 'You should have got it in writing.', 'You should have got a letter from us.'],
    ['blames-customer', 'Most people just give a name.', 'Most people would be upset.'],
    ['blames-customer', "We're not mind readers.", 'I would need to read the notes.'],
    ['blames-customer', "A lot of people don't check.", 'That is a lot of people to feed.'],
    ['argues', "The system says it's in store. So it's in store.", "It's in store, so I can fetch it."],
    ['process-speak', 'Next outbound scan will be Monday morning.', 'I will scan it on Monday morning.'],
    ['policy-shield', 'Late fees apply from 6.01pm.', 'I have taken the late fee off.'],
    ['policy-shield', 'Bills can be estimated under the terms you signed up to.', 'Your bill was estimated.'],
    ['defensive', 'I already apologised.', 'I have already sent it.'],
    ['defensive', "That's nothing to do with us.", 'There is nothing for you to do.'],
    ['defensive', "I'm not sure what else you expect from us.", 'What else would help?'],
    ['defensive', 'You should have the spare key.', 'You should have the key by Friday.'],
    ['defensive', 'I only asked because it matters.', 'You only asked for one thing.'],
    ['sarcasm', 'Stay as long as you like :) still not getting £246 off us', 'Stay on the line as long as you like.'],
  ])('%s is found in "%s", not in "%s"', (id, fault, harmless) => {
    expect([finds(id, fault), finds(id, harmless)]).toEqual([true, false])
  })
})

describe('what is told back wrongly', () => {
  it.each([
    ['wrong-person', 'Your son plays on Saturday.', 'Your daughter plays on Saturday.'],
    ['wrong-person', "Your son's recital is close.", 'Your brother told me.'],
    ['wrong-day', 'You said the driver came on Friday.', 'You said the driver came on Tuesday.'],
    [
      'wrong-number',
      'You paid seventy for the guitar with the cracked soundboard.',
      'You paid three times over for the guitar with the cracked soundboard.',
    ],
  ])('%s is found in "%s", not in "%s"', (id, wrong, right) => {
    expect([finds(id, wrong), finds(id, right)]).toEqual([true, false])
  })
})

describe('what is reproach without the word blame', () => {
  it.each([
    ['blames-customer', "If you'd booked with us direct, we'd have it.", 'If you would like it, I can book it.'],
    ['blames-customer', 'Parents are advised to check in early.', 'I advise my own parents the same.'],
    ['blames-customer', "You shouldn't have opened it.", "You shouldn't have been left waiting."],
    ['argues', "Shouting won't make it come any faster.", 'I will make it come faster.'],
    ['argues', 'We are a railway, not a taxi.', 'We are a railway and I will find you a taxi.'],
    ['threatens', 'If you go to the press, our solicitors will hear of it.', 'I work with the press office.'],
    ['threatens', "I'm ending this chat.", "I'm not hanging up."],
    ['defensive', 'We do get a lot of abuse.', 'We get a lot of calls about this guitar.'],
  ])('%s is found in "%s", not in "%s"', (id, fault, harmless) => {
    expect([finds(id, fault), finds(id, harmless)]).toEqual([true, false])
  })
})

describe('what is offered', () => {
  it.each([
    ['I can refund the £260 today.', true],
    ["I can't refund the £260.", false],
    ['We cannot send a refund until Monday.', false],
    ['You asked for a refund.', false],
    ['You want a voucher.', false],
    ['I will check whether a refund is possible.', false],
    ['I am checking if a refund went out.', false],
    ['Would you like a refund?', true],
    ['Did you get the refund?', false],
    ['If a refund suits you, I can do it now.', true],
  ])('an offer in "%s": %s', (reply, expected) => {
    expect(finds('offer-made', reply)).toBe(expected)
  })

  it.each([
    ['I will refund the full price of the guitar.', ['refund']],
    ['A full refund, the whole price of your guitar, is on its way.', ['refund']],
    ['You paid a high price.', []],
    ["I can't refund the full price of the guitar.", []],
    ['Did you ask for a refund of the full price of the guitar?', []],
    ['You asked us to refund the full price of the guitar.', []],
    ['Would a hire guitar for Saturday help?', ['hire']],
    ['She plays on Saturday.', []],
  ])('"%s" offers %j', (reply, expected) => {
    expect(offered(reply)).toEqual(expected)
  })

  it.each(['dose', 'spoon', 'pale', 'hire'])('%s is a word of this case and no typo', (word) => {
    expect(readReply(word, moment).reply.tokens[0]?.form).toBe(word)
  })

  it.each([
    ['You paid £260 for a guitar, I can bring another at 4 pm for £10.', false],
    ['You paid £620 for the guitar with the cracked soundboard.', true],
    ['So your guitar came on Tuesday with the soundboard cracked, I have a slot at 9.', false],
  ])('a wrong number in "%s": %s', (reply, expected) => {
    expect(finds('wrong-number', reply)).toBe(expected)
  })

  it('a no with a way on is more than a no', () => {
    expect(finds('honest-alternative', "I can't end it early, but you could pause it.")).toBe(true)
    expect(finds('honest-alternative', "I can't end it early.")).toBe(false)
  })
})

describe('what is asked', () => {
  it.each([
    ['When did it begin?', false],
    ['When did the driver come?', true],
    ['Which medicine was it?', true],
    ['Please tell me what she is taking.', false],
    ['What is she taking?', true],
    ['Is it still for £260?', false],
    ['I have read your account notes.', false],
  ])('"%s" asks again: %s', (reply, expected) => {
    expect(finds('asks-again', reply)).toBe(expected)
  })

  it.each([
    'Is she awake?',
    'What is inside the lid?',
    'How bad is it today, is it throbbing all the time?',
    'Who signed for it?',
    'Where did he leave it?',
  ])('"%s" asks about this problem', (reply) => {
    expect(finds('diagnostic-question', reply)).toBe(true)
  })
  it('"What had you planned for tonight?" invites the customer to tell more', () => {
    expect(finds('open-question', 'What had you planned for tonight?')).toBe(true)
    expect(finds('open-question', 'What is your name?')).toBe(false)
    expect(finds('diagnostic-question', 'Is that ok?')).toBe(false)
  })

  it.each([
    ['May I leave you for half a minute?', true],
    ['Give me two minutes to look.', true],
    ['I will leave it with you for two weeks.', false],
  ])('"%s" asks to hold: %s', (reply, expected) => {
    expect(finds('asks-to-hold', reply)).toBe(expected)
  })

  it.each([
    ['Right label, wrong colour inside?', true],
    ["So the leg's snapped and the soundboard's cracked, have I got that right?", true],
    ['Is the soundboard cracked?', false],
    ['The label is right.', false],
  ])('"%s" puts the problem back as a question: %s', (reply, expected) => {
    expect(finds('echo-question', reply)).toBe(expected)
  })

  it('a sentence about what you went through counts in any words', () => {
    expect(finds('you-past', 'You paid good money for an instrument and it arrived broken.')).toBe(true)
    expect(finds('you-past', 'You paid for it.')).toBe(false)
    expect(finds('own-story', 'We sent you a guitar with a cracked soundboard.')).toBe(true)
    expect(finds('own-story', 'We let you down.')).toBe(false)
  })
})
