import { describe, expect, it } from 'vitest'
import {
  beginSaving,
  type Conflict,
  type Saving,
  type SavingNews,
  savingAfter,
  stateOf,
  textToSend,
  waitBeforeSaving,
} from './saving'

const layout = {}
const conversations: never[] = []
const text = (source: string) => ({ source, layout, conversations })
const [old, typed, more] = [text('old'), text('typed'), text('more')]
const given = (...news: SavingNews[]): Saving => news.reduce(savingAfter, beginSaving(3, old))
const conflict: Conflict = {
  saved: false,
  recoveryId: 'r',
  by: 'Mateo',
  at: 1,
  stored: { revision: 4, ...text('theirs') },
}

describe('autosave', () => {
  it('sends nothing while nothing has changed, and soon after something has', () => {
    expect(waitBeforeSaving(given(), old)).toBeNull()
    expect(waitBeforeSaving(given(), typed)).toBeLessThan(2000)
  })
  it('sends one text at a time, and then what was typed meanwhile', () => {
    const sending = given({ is: 'sending', text: typed })
    expect(waitBeforeSaving(sending, more)).toBeNull()
    const saved = savingAfter(sending, { is: 'saved', revision: 4, at: 5 })
    expect(stateOf(saved, typed)).toBe('saved')
    expect(waitBeforeSaving(saved, more)).not.toBeNull()
  })
  it('tries again ever more slowly while the line is lost, and never stops trying', () => {
    const lost = (times: number) =>
      given(...Array.from({ length: times }, () => [{ is: 'sending', text: typed }, { is: 'lost' }] as const).flat())
    expect([1, 2, 3, 9].map((times) => waitBeforeSaving(lost(times), typed))).toEqual([1000, 2000, 4000, 15_000])
    expect(stateOf(lost(1), typed)).toBe('lost')
  })
  it('sends what was not answered again as it was, and only then what was typed since', () => {
    const lost = given({ is: 'sending', text: typed }, { is: 'lost' })
    expect(textToSend(lost, more)).toBe(typed)
    expect(textToSend(savingAfter(lost, { is: 'sending', text: typed }), more)).toBe(typed)
    const twice = [{ is: 'sending', text: typed }, { is: 'lost' }] as const
    expect(textToSend(twice.reduce<Saving>(savingAfter, lost), more)).toBe(typed)
    const again = [
      { is: 'sending', text: typed },
      { is: 'saved', revision: 4, at: 5 },
    ] as const
    const saved = again.reduce<Saving>(savingAfter, lost)
    expect(saved).toMatchObject({ revision: 4, saved: typed })
    expect(textToSend(saved, more)).toBe(more)
    expect(waitBeforeSaving(saved, more)).not.toBeNull()
  })
  it('asks after a text that was not answered even when it has been undone since', () => {
    const lost = given({ is: 'sending', text: typed }, { is: 'lost' })
    expect(waitBeforeSaving(lost, old)).not.toBeNull()
  })
  it('stops at a colleague’s text until the author has decided', () => {
    const stopped = given({ is: 'sending', text: typed }, { is: 'conflict', conflict })
    expect(stateOf(stopped, typed)).toBe('conflict')
    expect(waitBeforeSaving(stopped, more)).toBeNull()
    const insisted = savingAfter(stopped, { is: 'insisted', revision: 4, over: conflict.stored })
    expect(waitBeforeSaving(insisted, more)).not.toBeNull()
    expect(insisted.revision).toBe(4)
  })
  it('does not send again what was refused, but does send what was typed since', () => {
    const refused = given({ is: 'sending', text: typed }, { is: 'refused', message: 'Too long.' })
    expect(waitBeforeSaving(refused, typed)).toBeNull()
    expect(waitBeforeSaving(refused, more)).not.toBeNull()
  })
})
