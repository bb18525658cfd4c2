import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { parseScenario } from '../scenario/parse'
import { longestSource } from '../scenario/source'
import { applyEdit } from './apply-edit'
import type { Edit } from './edit'
import { small } from './testing/small'

const edited = (source: string, edit: Edit) => {
  const applied = applyEdit({ source, layout: {} }, edit)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem))
  return applied.value
}

/** The lines that went and came, as in a diff; what is not named here is untouched, byte for byte. */
const difference = (edit: Edit, source = small): string[] => {
  const before = source.split('\n')
  const after = edited(source, edit).document.source.split('\n')
  let head = 0
  while (head < before.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return [
    ...before.slice(head, before.length - tail).map((line) => `-${line}`),
    ...after.slice(head, after.length - tail).map((line) => `+${line}`),
  ]
}

const rude = [
  '      # not so good',
  '      - id: rude',
  '        when:',
  '          any:',
  '            - { flags: [insults, shouts] }',
  '            - flags: [argues]   # also this',
  '        go: gone',
]

const cases: readonly [string, Edit, readonly string[]][] = [
  [
    'a text keeps its quotes',
    { kind: 'set-field', path: ['title'], value: 'The pot' },
    ['-title: "The kettle: broken twice"', '+title: "The pot"'],
  ],
  [
    'a number keeps the comment beside it',
    { kind: 'set-field', path: ['format'], value: 2 },
    ['-format: 1   # the only one', '+format: 2 # the only one'],
  ],
  [
    'a folded text stays folded',
    { kind: 'set-field', path: ['brief', 'situation'], value: 'All is well.' },
    ['-    A kettle broke.', '-    It broke again.', '+    All is well.'],
  ],
  [
    'a value inside brackets is replaced there',
    { kind: 'set-field', path: ['customer', 'soothes', 'calm'], value: 9 },
    ['-  soothes: { calm: 4, apologise: 9 }', '+  soothes: { calm: 9, apologise: 9 }'],
  ],
  [
    'a new key goes where an author looks for it',
    { kind: 'set-field', path: ['customer', 'age'], value: 'old' },
    ['+  age: old'],
  ],
  [
    'a new key in brackets',
    { kind: 'set-field', path: ['nodes', 1, 'expects', 'listen'], value: 1 },
    ['-    expects: {calm: 1, solve: 2}', '+    expects: {calm: 1, solve: 2, listen: 1}'],
  ],
  [
    'a list grows inside its brackets',
    { kind: 'insert-item', path: ['parts'], value: 'solve' },
    ['-parts: [calm, apologise]   # no more', '+parts: [calm, apologise, solve]   # no more'],
  ],
  ['a list grows as a list', { kind: 'insert-item', path: ['techniques'], at: 1, value: 'T02' }, ['+- T02']],
  [
    'an entry goes with the comment above it',
    { kind: 'remove-field', path: ['facts', 1] },
    [
      '-  # she tells this at the start',
      '-  - id: twice',
      '-    text: It broke twice.',
      '-    known: told',
      '-    mentions:',
      '-      - broke twice',
      '-      - broken again   # her words',
    ],
  ],
  [
    'one of two in brackets goes',
    { kind: 'remove-field', path: ['customer', 'soothes', 'calm'] },
    ['-  soothes: { calm: 4, apologise: 9 }', '+  soothes: { apologise: 9 }'],
  ],
  [
    'the last of a list leaves an empty one',
    { kind: 'remove-field', path: ['industries', 0] },
    ['-industries: [ retail ]', '+industries: []'],
  ],
  [
    'a route moves up with its comment',
    { kind: 'move-route', in: { node: 'opening' }, route: 'rude', to: 0 },
    // Six lines of `rude` before five of `sorry`, the blank line between them where it was.
    [
      '-      - id: sorry   # the good way',
      '-        when: { atLeast: { apologise: 1 } }',
      '-        go: deal',
      '-        remember: [heard]',
      '-',
      ...rude.map((line) => `-${line}`),
      ...rude.map((line) => `+${line}`),
      '+',
      '+      - id: sorry   # the good way',
      '+        when: { atLeast: { apologise: 1 } }',
      '+        go: deal',
      '+        remember: [heard]',
    ],
  ],
  [
    'a route leads elsewhere',
    { kind: 'connect', in: { node: 'opening' }, route: 'sorry', go: 'happy' },
    ['-        go: deal', '+        go: happy'],
  ],
  ['a route stays', { kind: 'connect', in: { node: 'opening' }, route: 'sorry', go: null }, ['-        go: deal']],
  [
    'otherwise leads somewhere',
    { kind: 'connect', in: { node: 'deal' }, route: 'otherwise', go: 'gone' },
    ['-    otherwise: {}', '+    otherwise:', '+      go: gone'],
  ],
  [
    'a first route in an empty list',
    { kind: 'add-route', in: { action: 'manager' }, route: { id: 'late', go: 'gone' } },
    [
      '-    routes: []',
      '+    routes:',
      '+      - id: late',
      '+        when: { atLeast: { calm: 2 } }',
      '+        verdict: right',
      '+        go: gone',
    ],
  ],
  [
    'a saying is added',
    { kind: 'add-saying', path: ['nodes', 1, 'says'], lines: ['Hm: what?'], temper: { above: 80 } },
    ['+      - temper: { above: 80 }', "+        lines: ['Hm: what?']"],
  ],
]

describe('an edit rewrites what it changes and nothing else', () => {
  for (const [name, edit, expected] of cases)
    it(name, () => {
      const got = difference(edit)
      expect([...got].sort()).toEqual([...expected].sort())
      const { document, inverse } = edited(small, edit)
      expect(applyEdit(document, inverse)).toMatchObject({ ok: true, value: { document: { source: small } } })
    })
})

describe('renaming', () => {
  it('a node changes every route, the start and the map, and the file still parses', () => {
    const source = readCustomer('late-present')
    const { document } = edited(source, { kind: 'rename-id', of: 'node', from: 'furious', to: 'past-the-line' })
    const parsed = parseScenario(document.source)
    expect(parsed).toMatchObject({ ok: true })
    expect(document.source).not.toMatch(/\bfurious\b/)
    expect(document.source.replaceAll('past-the-line', 'furious')).toBe(source)
  })

  it('a fact changes conditions, records and what is told', () => {
    const { document } = edited(small, { kind: 'rename-id', of: 'fact', from: 'twice', to: 'two-times' })
    expect(document.source).toContain('tells: [two-times]')
    expect(parseScenario(document.source)).toMatchObject({ ok: true })
  })

  it('to a name that is taken is refused', () => {
    const refused = applyEdit(
      { source: small, layout: {} },
      { kind: 'rename-id', of: 'node', from: 'deal', to: 'happy' },
    )
    expect(refused).toMatchObject({ ok: false, problem: { code: 'name-taken' } })
  })
})

describe('removing a node', () => {
  const remove = (routes: Extract<Edit, { kind: 'remove-node' }>['routes']) =>
    edited(small, { kind: 'remove-node', id: 'deal', routes }).document.source

  it('can leave its routes where they are', () => expect(remove('stay')).not.toMatch(/go: deal/))
  it('can take its routes with it', () => expect(remove('remove')).not.toMatch(/id: sorry/))
  it('can lead them elsewhere, and the file parses', () => {
    expect(remove({ to: 'happy' })).toContain('go: happy')
    expect(parseScenario(remove({ to: 'happy' }))).toMatchObject({ ok: true })
  })
  it('takes it off the map, and its undo puts it back', () => {
    const before = { source: small, layout: { deal: { x: 3, y: 4 } } }
    const applied = applyEdit(before, { kind: 'remove-node', id: 'deal', routes: 'stay' })
    expect(applied).toMatchObject({ ok: true, value: { document: { layout: {} } } })
    expect(applied.ok && applyEdit(applied.value.document, applied.value.inverse)).toMatchObject({
      value: { document: before },
    })
  })
})

describe('an edit that would make the file too large', () => {
  it('is refused for that', () => {
    const source = `${small}# ${'x'.repeat(longestSource - small.length - 100)}\n`
    const refused = applyEdit({ source, layout: {} }, { kind: 'add-node', node: { id: 'more' } })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})

describe('a customer written with Windows line ends', () => {
  it('keeps them, in what is new as well', () => {
    const source = small.replaceAll('\n', '\r\n')
    const { document } = edited(source, { kind: 'add-node', node: { id: 'more' }, after: 'opening' })
    expect(document.source.replaceAll('\r\n', '')).not.toContain('\n')
    expect(document.source).toContain('  - id: more\r\n')
  })
})
