import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../scenario/parse'
import { messageOf } from '../scenario/problem'
import { fromTranscript } from './from-transcript'
import { readTranscript } from './read-transcript'

const beginning = { id: 'pasted', title: 'Pasted', customerName: 'The customer' }
const turnsOf = (text: string) => {
  const read = readTranscript(text)
  return read.ok ? read.value.turns.map(({ from, lines }) => `${from}: ${lines.join(' / ')}`) : [read.problem.code]
}
const expected = [
  'customer: Where is my order? / It was due on Thursday.',
  'agent: I am sorry.',
  'customer: Sorry does not help.',
]

describe('a pasted conversation', () => {
  it.each([
    [
      'roles',
      'Customer: Where is my order?\nIt was due on Thursday.\nAgent: I am sorry.\nCustomer: Sorry does not help.',
    ],
    [
      'names',
      'Dana Okafor: Where is my order?\nDana Okafor: It was due on Thursday.\nSam: I am sorry.\nDana Okafor: Sorry does not help.\nSam:',
    ],
    [
      'times in front',
      '[10:31] Dana: Where is my order?\n[10:31] Dana: It was due on Thursday.\n[10:33:12] Sam: I am sorry.\n[10:34] Dana: Sorry does not help.\n[10:35] Sam:',
    ],
    [
      'dates in front',
      '2026-03-01 10:31 - Client: Where is my order?\n2026-03-01 10:31 - Client: It was due on Thursday.\n2026-03-01 10:33 - Support: I am sorry.\n2026-03-01 10:34 - Client: Sorry does not help.',
    ],
    [
      'times behind',
      'Dana (10:31): Where is my order?\nIt was due on Thursday.\nSam (10:33): I am sorry.\nDana (10:34): Sorry does not help.\nSam (10:35):',
    ],
    [
      'name and time above',
      'Dana 10:31 AM\nWhere is my order?\nIt was due on Thursday.\n\nSam 10:33 AM\nI am sorry.\n\nDana 10:34 AM\nSorry does not help.\nSam 10:35 AM\n',
    ],
    [
      'bold roles and Windows lines',
      '**Customer:** Where is my order?\r\nIt was due on Thursday.\r\n**Agent:** I am sorry.\r\n**Customer:** Sorry does not help.',
    ],
    [
      'letters and a bot',
      'Bot: Welcome!\nC: Where is my order?\nIt was due on Thursday.\nA: I am sorry.\nC: Sorry does not help.',
    ],
    [
      'agent first',
      'Agent: Hello, how can I help?\nCustomer: Where is my order?\nIt was due on Thursday.\nAgent: I am sorry.\nCustomer: Sorry does not help.',
    ],
  ])('is read with %s', (_, text) => expect(turnsOf(text).slice(-3)).toEqual(expected))

  it('keeps a colon inside a message where it is', () => {
    expect(turnsOf('Customer: listen\nOne thing: I want my money.\nAgent: Of course.')).toEqual([
      'customer: listen / One thing: I want my money.',
      'agent: Of course.',
    ])
  })

  it('without a speaker is refused, and so is one too long', () => {
    expect(turnsOf('nobody speaks here')).toEqual(['no-turns'])
    expect(turnsOf('')).toEqual(['no-turns'])
    expect(turnsOf('Customer: a\n'.repeat(20_000))).toEqual(['too-large'])
  })
})

describe('the draft made of it', () => {
  const text =
    'Customer: My order BB-20417 was due on Thursday and cost me £64.00, and Marcus promised it.\nAgent: I am so sorry. It was due on Thursday, and I see a charge of £6.95 as well.\nCustomer: So what now?\nAgent: I will send it today, with you tomorrow.'
  const draft = fromTranscript(text, beginning)

  it('parses, has a node for each turn of the customer and the answer as its model reply', () => {
    const parsed = parseScenario(draft.ok ? draft.value.source : '')
    const found = parsed.ok ? [] : parsed.problem.map((problem) => `${problem.line}: ${messageOf(problem)}`)
    expect(found).toEqual([])
    const nodes = parsed.ok ? parsed.value.nodes : []
    expect(nodes.map(({ model }) => model.slice(0, 10))).toEqual(['I am so so', 'I will sen'])
  })
  it('offers what was named as facts to confirm', () => {
    expect(draft.ok && draft.value.candidates.map(({ kind, text: words, from }) => [kind, words, from])).toEqual([
      ['order', 'BB-20417', 'customer'],
      ['amount', '£64.00', 'customer'],
      ['date', 'Thursday', 'customer'],
      ['name', 'Marcus', 'customer'],
      ['amount', '£6.95', 'agent'],
    ])
  })
  it('parses whatever was pasted', () => {
    const line = fc
      .tuple(
        fc.constantFrom('Customer: ', 'Agent: ', '', '[10:31] Dana: ', '# ', '- '),
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('order 12345', '£5', 'a: b # c', '"quoted', "it's"),
        ),
      )
      .map(([who, words]) => who + words)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const made = fromTranscript(`Customer: hello\n${lines.join('\n')}`, beginning)
        const parsed = made.ok ? parseScenario(made.value.source) : made
        expect(parsed.ok ? [] : parsed.problem).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
