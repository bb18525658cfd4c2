import { describe, expect, it } from 'vitest'
import { keyFor } from './map-keys'

const on = (within: string) =>
  ({ closest: (wanted: string) => (wanted.includes(within) ? {} : null) }) as unknown as EventTarget
const press = (key: string, more: object = {}) =>
  keyFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: on('[data-card]'), ...more })

describe('the keys of the map', () => {
  it.each([
    ['m', 'addNode'],
    ['r', 'addRoute'],
    ['ArrowRight', 'onwards'],
    ['Delete', 'remove'],
    ['Enter', 'edit'],
    ['q', null],
  ])('%s does %s', (key, command) => expect(press(key)).toBe(command))
  it('leave the browser and the undo keys alone', () => {
    expect(press('r', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
  })
  it('do nothing while somebody types', () => {
    expect(press('m', { target: on('input') })).toBeNull()
    expect(press('Backspace', { target: on('textarea') })).toBeNull()
  })
  it('leave Enter to the buttons', () => expect(press('Enter', { target: on('[data-row]') })).toBeNull())
  it('change the order of routes with Shift', () => expect(press('ArrowUp', { shiftKey: true })).toBe('raise'))
})
