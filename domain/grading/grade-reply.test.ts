import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parts } from './grade'
import { gradeReply, graderVersion } from './grade-reply'
import type { Moment } from './moment'

const moment: Moment = {
  channel: 'chat',
  customerName: 'Dana Okafor',
  conversation: [
    {
      role: 'customer',
      text: 'I paid for express and the present came THREE days after the party. My son had nothing to open.',
    },
  ],
  facts: [
    {
      id: 'late',
      text: 'The present came three days late',
      known: 'told',
      mentions: ['three days late'],
      contradictions: ['two days late'],
      asks: ['delivery date'],
    },
    {
      id: 'sorter',
      text: 'The sorting machine in Leeds read the label wrong',
      known: 'hidden',
      mentions: ['sorting machine'],
      contradictions: [],
      asks: [],
    },
  ],
  remedies: [
    {
      id: 'refund-express',
      label: 'Refund the express fee',
      standing: 'allowed',
      phrasings: ['refund the express fee', 'express fee back'],
    },
    {
      id: 'free-year',
      label: 'A year of free delivery',
      standing: 'forbidden',
      phrasings: ['free delivery for a year'],
    },
  ],
  policy: [],
}
const bare: Moment = { channel: 'chat', conversation: [], facts: [], remedies: [], policy: [] }

const good =
  "I'm so sorry, Dana. You paid for express and your son had nothing to open at his party because we were three days late; that is on us. I will refund the express fee today."
const rude = 'You should have ordered sooner, that is your own fault. Calm down.'

describe('a grade', () => {
  it('is the same for the same reply at the same moment', () => {
    expect(gradeReply(good, moment)).toEqual(gradeReply(good, { ...moment }))
    expect(gradeReply(good, moment).grader).toBe(graderVersion)
  })

  it('is far better for a good reply than for a rude one, part by part', () => {
    const [better, worse] = [gradeReply(good, moment), gradeReply(rude, moment)]
    for (const part of parts) expect(better.parts[part].level).toBeGreaterThan(worse.parts[part].level)
    expect(worse.flags).toEqual(expect.arrayContaining(['blames-customer', 'orders-calm']))
    expect(better.flags).toEqual([])
  })

  it('quotes the original, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(good, rude, '', ' ', '\u200b')),
        (reply) => {
          const grade = gradeReply(reply, moment)
          for (const { span, reason } of grade.findings) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(reply.length)
            expect(span.start).toBeLessThan(span.end)
            expect(reason).toMatch(/\.$/)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says what every part below two looked for, with an example about this case', () => {
    const grade = gradeReply('Which order?', moment)
    for (const part of parts) {
      const { level, missed } = grade.parts[part]
      expect(missed !== undefined).toBe(level < 2)
    }
    expect(grade.parts.restate.missed?.example).toContain('party')
    expect(grade.parts.solve.missed?.example).toContain('express')
  })

  it('never gives away what the customer has not told yet', () => {
    const shown = JSON.stringify(parts.map((part) => gradeReply('ok', moment).parts[part].missed))
    expect(shown).not.toContain('sorting')
    expect(shown).not.toContain('Leeds')
  })

  it('names the facts put back, those got wrong and the remedies offered', () => {
    const grade = gradeReply(good, moment)
    expect(grade.restated).toEqual(['late'])
    expect(grade.offered).toEqual(['refund-express'])
    expect(gradeReply('It came two days late, I see.', moment).contradicted).toEqual(['late'])
    expect(gradeReply('You get free delivery for a year.', moment).offered).toEqual(['free-year'])
    expect(gradeReply('We cannot refund the express fee.', moment).offered).toEqual([])
  })

  it('works on the conversation alone, and on nothing at all', () => {
    expect(gradeReply(good, bare).parts.apologise.level).toBe(2)
    expect(gradeReply('', bare).parts.solve.level).toBeLessThan(2)
  })

  it('is unsure of what it cannot read', () => {
    const grade = gradeReply('Es tut mir sehr leid, wir kümmern uns sofort darum.', moment)
    for (const part of parts) expect(grade.parts[part]).toMatchObject({ unsure: true, level: 1 })
  })
})
