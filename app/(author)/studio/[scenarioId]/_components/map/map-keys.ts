/** Keys of the map. They work while the focus is on the map and on nothing that is typed into. */
const keys = {
  m: 'addNode',
  e: 'addEnding',
  r: 'addRoute',
  Delete: 'remove',
  Backspace: 'remove',
  l: 'tidy',
  f: 'find',
  '/': 'find',
  '0': 'whole',
  '+': 'closer',
  '-': 'farther',
  ArrowRight: 'onwards',
  ArrowLeft: 'back',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  j: 'nextRow',
  k: 'previousRow',
  Enter: 'edit',
} as const
const shifted = { ArrowUp: 'raise', ArrowDown: 'lower' } as const

export type KeyCommand = (typeof keys)[keyof typeof keys] | (typeof shifted)[keyof typeof shifted]

type Pressed = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly target: EventTarget | null
}

export const keyFor = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Pressed): KeyCommand | null => {
  if (ctrlKey || metaKey || altKey) return null
  const on = target as Partial<HTMLElement> | null
  const place = on?.closest?.('input, textarea, select, [role="menu"], [data-toolbar]')
  if (place) return null
  if (shiftKey && key in shifted) return shifted[key as keyof typeof shifted]
  if (key === 'Enter' && !on?.closest?.('[data-card]')) return null
  return key in keys ? keys[key as keyof typeof keys] : null
}

/** Listed behind the question mark, so that nobody has to guess. */
export const keyWords: readonly (readonly [string, string])[] = [
  ['→  ←', 'go along a route, and back'],
  ['↑  ↓', 'the other places one can come to from there'],
  ['J  K', 'the next and the previous route of a moment'],
  ['Shift ↑  ↓', 'look at a route earlier or later'],
  ['M', 'new moment after this one'],
  ['E', 'new ending'],
  ['R', 'new route from here'],
  ['Enter', 'write in it'],
  ['Delete', 'take it out'],
  ['F', 'find a moment'],
  ['L', 'tidy the map up'],
  ['0  +  −', 'see it all, closer, farther'],
  ['Ctrl Z', 'undo; with Shift, redo'],
]
