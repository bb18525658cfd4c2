import { describe, expect, it } from 'vitest'
import { momentOf } from './moment-of'
import { dana } from './testing/a-customer'
import { conversationWith } from './testing/conversation'

describe('the moment a reply is judged at', () => {
  it('holds the conversation as turns: a burst is one, and the last is what is being answered', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', text: 'I am sorry.', grade: { apologise: 1 } })
    const { conversation } = momentOf(dana, talk.state())
    expect(conversation.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer'])
    expect(conversation[0]?.text.split('\n').length).toBeGreaterThan(1)
    expect(conversation[1]?.text).toBe('I am sorry.')
  })
  it('leaves out what happens around the words, such as a hold', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'hold' })
    talk.does({ kind: 'resume' })
    expect(momentOf(dana, talk.state()).conversation.map(({ role }) => role)).toEqual(['customer'])
  })
  it('knows a hidden fact as hidden until it was told', () => {
    const talk = conversationWith(dana)
    const known = (id: string) => momentOf(dana, talk.state()).facts.find((fact) => fact.id === id)?.known
    expect([known('birthday'), known('called-twice'), known('depot')]).toEqual(['hidden', 'hidden', 'record'])
    talk.does({ kind: 'reply', grade: { restate: 2, restated: ['due-thursday'] } })
    expect([known('birthday'), known('called-twice'), known('depot')]).toEqual(['told', 'hidden', 'record'])
  })
  it('knows what else stands on the screen, each line once', () => {
    const texts = momentOf(dana, conversationWith(dana).state()).facts.map(({ text }) => text)
    expect(texts).toContain('Address: 41 Alder Close, Reading')
    expect(texts).toContain('The depot counter is open until eight this evening.')
    expect(texts.filter((text) => text.includes('BB-20417'))).toEqual(['She ordered one red tricycle, order BB-20417.'])
  })
  it('carries every remedy with its standing, and no policy besides', () => {
    const moment = momentOf(dana, conversationWith(dana).state())
    expect(moment.remedies.map(({ id, standing }) => [id, standing])).toContainEqual(['tonight-van', 'forbidden'])
    expect(moment.policy).toEqual([])
  })
})
