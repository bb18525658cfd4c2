import { describe, expect, it } from 'vitest'
import { acts, type Flag } from '../grading/grade'
import { dana } from './testing/a-customer'
import { conversationWith } from './testing/conversation'

const whatWentWrong = { restate: 2, apologise: 2, listen: 2, restated: ['due-thursday'] } as const
const heard = { listen: 2, apologise: 2, restate: 1, restated: ['birthday'] } as const

/** Everything the customer has said, as one text. */
const said = ({ entries }: { entries: readonly { from: string }[] }) =>
  entries.flatMap((entry) => ('text' in entry && entry.from === 'customer' ? [entry.text] : [])).join('\n')

describe('Dana, whose parcel came too late', () => {
  it('opens with a burst that takes time to type, line after line', () => {
    const { state } = conversationWith(dana)
    const times = state().entries.map(({ at }) => at)
    expect(times.length).toBeGreaterThan(1)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times[0]).toBeGreaterThan(1_000_000)
    expect(state().speakingUntil).toBe(times.at(-1))
  })

  it('tells why it matters once somebody puts back what went wrong', () => {
    const talk = conversationWith(dana)
    expect(talk.state().known).not.toContain('birthday')
    const after = talk.does({ kind: 'reply', grade: whatWentWrong })
    expect(after.node).toBe('why')
    expect(after.turns.at(-1)?.revealed).toEqual(['birthday'])
    expect(said(after)).toMatch(/three/)
  })

  it('does not tell why for a stock apology', () => {
    const after = conversationWith(dana).does({ kind: 'reply', grade: { apologise: 1 } })
    expect(after.node).toBe('story')
    expect(after.known).not.toContain('birthday')
  })

  it('cools down item by item, each in words a trainee understands', () => {
    const turn = conversationWith(dana).does({ kind: 'reply', grade: whatWentWrong }).turns[0]
    expect(turn?.temperAfter).toBeLessThan(turn?.temperBefore ?? 0)
    expect(turn?.shifts).toContainEqual({
      cause: 'restate',
      amount: -12,
      because: 'you put it back to them: It was promised for Thursday and did not come',
    })
    expect(turn?.shifts.map(({ amount }) => amount)).toEqual([-12, -6, -4])
  })

  it('does not cool down by more than eighteen at one answer, besides what the moment itself adds', () => {
    const turn = conversationWith(dana).does({ kind: 'reply', grade: { ...whatWentWrong, acts: [...acts] } }).turns[0]
    const byGrade = turn?.shifts.filter(({ cause }) => cause !== 'moment') ?? []
    expect(byGrade.reduce((sum, { amount }) => sum + amount, 0)).toBe(-18)
  })

  it('does not heat by more than twenty-four at one clumsy answer, but an insult counts in full', () => {
    const heated = (...flags: Flag[]) => {
      const turn = conversationWith(dana, { seed: 2 }).does({ kind: 'reply', grade: { calm: 0, flags } }).turns[0]
      return (turn?.temperAfter ?? 0) - (turn?.temperBefore ?? 0)
    }
    expect(heated('orders-calm', 'argues', 'sarcasm', 'patronises')).toBe(24)
    expect(heated('insults')).toBe(32)
  })

  it('is worn down by a dull answer, but by no more than twelve', () => {
    const dull = { calm: 1, flags: ['template', 'filler', 'asks-again', 'policy-shield'] } as const
    const turn = conversationWith(dana).does({ kind: 'reply', grade: dull }).turns[0]
    const heat = turn?.shifts.filter(({ amount }) => amount > 0).reduce((sum, { amount }) => sum + amount, 0)
    expect(heat).toBe(12)
  })

  it('heats up when told to calm down, and says so', () => {
    const after = conversationWith(dana).does({ kind: 'reply', grade: { calm: 0, flags: ['orders-calm'] } })
    expect(after.node).toBe('furious')
    expect(after.turns[0]?.shifts).toContainEqual({
      cause: 'orders-calm',
      amount: 13,
      because: 'you told them to calm down',
    })
  })

  it('is not punished for everything that was missing when the tone broke: that alone is enough', () => {
    const causes = (calm: 0 | 1) =>
      conversationWith(dana)
        .does({ kind: 'reply', grade: { calm } })
        .turns[0]?.shifts.map(({ cause, amount }) => `${cause} ${amount}`)
    expect(causes(0)).toEqual(['calm 6'])
    expect(causes(1)).toEqual(['apologise 5', 'restate 4', 'calm -2'])
  })

  it('boils over and leaves when insulted twice', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { flags: ['blames-customer'] } })
    const after = talk.does({ kind: 'reply', grade: { calm: 0, flags: ['insults'] } })
    expect(after).toMatchObject({ status: 'ended', ending: 'walked-out' })
  })

  it('is delighted when she is heard, offered the courier, and told once more how it goes', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: whatWentWrong })
    talk.does({ kind: 'reply', grade: heard })
    expect(talk.state().known).toContain('party')
    talk.does({ kind: 'reply', grade: { solve: 2, listen: 1, offered: ['sunday-courier'] } })
    const after = talk.does({ kind: 'reply', grade: { solve: 2, restate: 2, listen: 1 } })
    expect(after).toMatchObject({ status: 'ended', ending: 'delighted' })
  })

  it('does not believe a promise that the policy forbids', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: whatWentWrong })
    talk.does({ kind: 'reply', grade: heard })
    const after = talk.does({ kind: 'reply', grade: { solve: 2, offered: ['tonight-van'] } })
    expect(after.node).toBe('prove-it')
    expect(after.memory).toContain('promised-too-much')
  })

  it('is soothed by a good move in full once, and by half when it is repeated', () => {
    const talk = conversationWith(dana)
    const move = (seq: number) =>
      talk
        .state()
        .turns.find((turn) => turn.seq === seq)
        ?.shifts.find(({ cause }) => cause === 'takes-ownership')?.amount
    talk.does({ kind: 'reply', grade: { apologise: 1, acts: ['takes-ownership'] } })
    talk.does({ kind: 'reply', grade: { acts: ['takes-ownership'] } })
    expect([move(1), move(2)]).toEqual([-4, -2])
  })
})

describe('speaking over the customer', () => {
  it('is noticed by the server clock, costs temper, and she says so', () => {
    const after = conversationWith(dana).does({ kind: 'reply', after: -1, grade: whatWentWrong })
    expect(after.counts.interruptions).toBe(1)
    expect(after.turns[0]).toMatchObject({ interrupted: true, waitedMs: -1000 })
    expect(after.turns[0]?.shifts[0]).toEqual({ cause: 'interruption', amount: 8, because: 'you spoke over them' })
    expect(said(after)).toMatch(/TYPING|talk over me/)
  })
  it('is not speaking over her when her last line has just arrived', () => {
    const after = conversationWith(dana).does({ kind: 'reply', after: 0, grade: whatWentWrong })
    expect(after.counts.interruptions).toBe(0)
  })
  it('is not counted for words written in a dialog, which covers what she says', () => {
    const held = { kind: 'hold', after: -1, text: 'May I look it up?', grade: { acts: ['asks-to-hold'] } } as const
    const manager = { kind: 'action', action: 'manager', after: -1, text: 'My manager will call.', grade: {} } as const
    for (const way of [held, manager]) {
      const after = conversationWith(dana).does({ ...way, composed: true })
      expect(after.counts.interruptions).toBe(0)
      expect(after.turns[0]?.interrupted).toBe(false)
      expect(after.entries.filter((entry) => entry.from === 'agent')).toMatchObject([{ interrupted: false }])
    }
  })
  it('stays as it was counted in conversations from before there was such a mark', () => {
    const before = conversationWith(dana).does({ kind: 'hold', after: -1, text: 'Hold on.' })
    expect(before.counts.interruptions).toBe(1)
  })
  it('cannot happen with the timers off', () => {
    const talk = conversationWith(dana, { pace: 0 })
    expect(talk.does({ kind: 'reply', after: 0 }).counts.interruptions).toBe(0)
  })
  it('gives slow readers twice the time when slowed down', () => {
    const [normal, slowed] = [1, 2].map((pace) => conversationWith(dana, { pace }).state().speakingUntil - 1_000_000)
    expect(slowed).toBe((normal ?? 0) * 2)
  })
})

describe('silence', () => {
  it('is refused while the customer is still patient', () => {
    const refused = conversationWith(dana).attempt({ kind: 'silence', after: dana.customer.patience - 1 })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'silence-too-early', facts: { remainingMs: 1000 } } })
  })
  it('draws each nudge in turn, and then the customer leaves', () => {
    const talk = conversationWith(dana)
    const waits = () => talk.does({ kind: 'silence', after: dana.customer.patience })
    expect(said(waits())).toContain('Hello??')
    expect(said(waits())).toContain('Last chance.')
    const after = waits()
    expect(after).toMatchObject({ status: 'ended', ending: 'walked-out' })
  })
  it('starts from the first nudge again once she was answered', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'silence', after: dana.customer.patience })
    talk.does({ kind: 'reply', grade: { apologise: 1 } })
    const after = talk.does({ kind: 'silence', after: dana.customer.patience })
    expect(after.nudged).toBe(1)
    expect(after.status).toBe('active')
  })
  it('never comes with the timers off', () => {
    const refused = conversationWith(dana, { pace: 0 }).attempt({ kind: 'silence', after: 3600 })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'timers-off' } })
  })
})

describe('putting the customer on hold', () => {
  it('is granted when asked for in the same words', () => {
    const after = conversationWith(dana).does({ kind: 'hold', text: 'May I?', grade: { acts: ['asks-to-hold'] } })
    expect(after.turns[0]).toMatchObject({ kind: 'hold', verdict: 'right', route: 'granted' })
  })
  it('is granted when asked for in the reply before', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { apologise: 1, acts: ['asks-to-hold'] } })
    expect(talk.does({ kind: 'hold' }).turns[1]).toMatchObject({ verdict: 'right' })
  })
  it('is grudged without asking, and costs temper', () => {
    const after = conversationWith(dana).does({ kind: 'hold' })
    expect(after.turns[0]).toMatchObject({ verdict: 'wrong' })
    expect(after.turns[0]?.shifts).toContainEqual({
      cause: 'hold-unasked',
      amount: 10,
      because: 'you put them on hold without asking',
    })
  })
  it('is fine for as long as she will wait, and not a second longer', () => {
    const back = (seconds: number) => {
      const talk = conversationWith(dana)
      const held = talk.does({ kind: 'hold', text: 'May I?', grade: { acts: ['asks-to-hold'] } })
      const since = (held.holdSince ?? 0) - held.speakingUntil
      return talk.does({ kind: 'resume', after: since / 1000 + seconds }).turns[1]
    }
    expect(back(60)).toMatchObject({ verdict: 'right', route: 'back' })
    expect(back(61)).toMatchObject({ verdict: 'too-late', route: 'late' })
  })
  it('allows no answer until she is back, and no second hold', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'hold' })
    expect(talk.attempt({ kind: 'reply' })).toMatchObject({ ok: false, problem: { code: 'on-hold' } })
    expect(talk.attempt({ kind: 'hold' })).toMatchObject({ ok: false, problem: { code: 'already-on-hold' } })
    talk.does({ kind: 'resume' })
    expect(talk.attempt({ kind: 'resume' })).toMatchObject({ ok: false, problem: { code: 'not-on-hold' } })
  })
})

describe('the other ways out', () => {
  it('bringing in the shift lead at once is too early, and she stays with you', () => {
    const after = conversationWith(dana).does({ kind: 'action', action: 'manager', text: 'My shift lead can help.' })
    expect(after.turns[0]).toMatchObject({ verdict: 'too-early', route: 'otherwise' })
    expect(after.status).toBe('active')
  })
  it('bringing in the shift lead after the line was crossed is right', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { flags: ['sarcasm'] } })
    const after = talk.does({ kind: 'action', action: 'manager', text: 'Let me bring in my shift lead.' })
    expect(after).toMatchObject({ status: 'ended', ending: 'handed-over' })
    expect(after.turns.at(-1)).toMatchObject({ verdict: 'right' })
  })
  it('an action this customer does not know is refused', () => {
    expect(conversationWith(dana).attempt({ kind: 'action', action: 'writing' })).toMatchObject({
      ok: false,
      problem: { code: 'action-not-offered' },
    })
  })
})

describe('what is refused', () => {
  it.each([
    ['an empty reply', '   ', 'empty-reply'],
    ['a reply nobody would read', 'x'.repeat(4001), 'reply-too-long'],
  ])('%s', (_, text, code) => {
    expect(conversationWith(dana).attempt({ kind: 'reply', text })).toMatchObject({ ok: false, problem: { code } })
  })
  it('a reply of exactly the longest length is taken', () => {
    expect(conversationWith(dana).attempt({ kind: 'reply', text: 'x'.repeat(4000) }).ok).toBe(true)
  })
})
