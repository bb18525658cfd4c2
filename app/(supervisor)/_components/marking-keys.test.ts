import { describe, expect, it } from 'vitest'
import { parts } from '@/domain/grading/grade'
import { actOfKey } from './marking-keys'

describe('a single key', () => {
  it('chooses a part with 1 to 5 while none is chosen', () => {
    expect(['1', '2', '3', '4', '5'].map((key) => actOfKey(key, null))).toEqual(
      parts.map((part) => ({ kind: 'part', part })),
    )
  })
  it('gives the chosen part a level with 0 to 2, and chooses another with 3 to 5', () => {
    expect(actOfKey('0', 'listen')).toEqual({ kind: 'level', part: 'listen', level: 0 })
    expect(actOfKey('2', 'listen')).toEqual({ kind: 'level', part: 'listen', level: 2 })
    expect(actOfKey('4', 'listen')).toEqual({ kind: 'part', part: 'apologise' })
  })
  it('moves, undoes and asks for help in either case', () => {
    expect(actOfKey('J', null)).toEqual({ kind: 'move', by: 1 })
    expect(actOfKey('k', 'calm')).toEqual({ kind: 'move', by: -1 })
    expect(actOfKey('U', null)).toEqual({ kind: 'undo' })
    expect(actOfKey('?', null)).toEqual({ kind: 'help' })
  })
  it('that means nothing is left to the browser', () => {
    for (const key of ['0', '6', 'x', 'Enter', 'Tab', 'ArrowDown', '10']) expect(actOfKey(key, null)).toBeNull()
  })
})
