import { describe, expect, it } from 'vitest'
import { fromTemplate } from '@/domain/editing/templates'
import { type Deed, type Desk, deskAfter, goldensOn, openDesk } from './desk'

const source = fromTemplate('put-right', { id: 'lamp', title: 'The lamp', customerName: 'Pat' })
const start = openDesk({ source, layout: {} })
const given = (...deeds: Deed[]): Desk => deeds.reduce(deskAfter, start)
const title = (value: string, group?: string): Deed => ({
  do: 'edit',
  edit: { kind: 'set-field', path: ['title'], value },
  ...(group ? { group } : {}),
})

describe('the desk', () => {
  it('takes a whole word back at once, and two words apart one by one', () => {
    const typed = given(title('A', 't'), title('Ab', 't'), { do: 'pause' }, title('Abc', 't'))
    expect(deskAfter(typed, { do: 'undo' }).history.document.source).toContain('title: Ab\n')
    expect(deskAfter(deskAfter(typed, { do: 'undo' }), { do: 'undo' }).history.document.source).toBe(source)
  })
  it('keeps the last map that could be read while the text is broken', () => {
    const broken = given({ do: 'edit', edit: { kind: 'replace-source', source: 'a: [1' } })
    expect(broken.isWhole).toBe(false)
    expect(broken.root).toEqual(start.root)
    expect(deskAfter(broken, { do: 'undo' }).isWhole).toBe(true)
  })
  it('lets go of what an edit has removed', () => {
    const chosen = given({ do: 'select', selection: ['nodes', 2] })
    expect(chosen.selection).toEqual(['nodes', 2])
    const gone = deskAfter(chosen, { do: 'edit', edit: { kind: 'remove-node', id: 'offer', routes: 'stay' } })
    expect(gone.selection).toEqual([])
  })
  it('says why an edit was refused, and forgets it when the next one holds', () => {
    const refused = given({ do: 'edit', edit: { kind: 'remove-node', id: 'nobody', routes: 'stay' } })
    expect(refused.refused?.code).toBe('no-such-node')
    expect(refused.history).toBe(start.history)
    expect(deskAfter(refused, title('Better')).refused).toBeNull()
  })
  it('keeps golden conversations by name, the newest of one name only', () => {
    const golden = (name: string, text: string): Deed => ({
      do: 'edit',
      edit: { kind: 'keep-golden', golden: { name, source: text } },
    })
    const kept = given(golden('b', '1'), golden('a', '2'), golden('b', '3'))
    expect(goldensOn(kept)).toEqual([
      { name: 'a', source: '2' },
      { name: 'b', source: '3' },
    ])
    expect(goldensOn(deskAfter(kept, { do: 'undo' }))).toContainEqual({ name: 'b', source: '1' })
  })
  it('puts another document in place of this one as a step that can be undone', () => {
    const other = fromTemplate('blank', { id: 'lamp', title: 'As published', customerName: 'Pat' })
    const conversations = [{ name: 'good', source: 'title: A\n' }]
    const replaced = given(title('Mine'), {
      do: 'edit',
      edit: {
        kind: 'replace-document',
        document: { source: other, layout: { opening: { x: 1, y: 1 } }, conversations },
      },
    })
    expect(replaced.history.document.source).toBe(other)
    expect(goldensOn(replaced)).toEqual(conversations)
    const back = deskAfter(replaced, { do: 'undo' })
    expect(back.history.document).toEqual(given(title('Mine')).history.document)
    expect(goldensOn(deskAfter(back, { do: 'redo' }))).toEqual(conversations)
  })
})
