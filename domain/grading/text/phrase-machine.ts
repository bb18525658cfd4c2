import type { Token } from './token'

/** A state of the phrase automaton: where each symbol, any word at all, or nothing leads. */
export type State = {
  readonly edges: Map<number, State[]>
  readonly any: State[]
  readonly onward: State[]
  /** Where the end of a sentence leads. */
  readonly end: State[]
  readonly families: number[]
}

export const makeState = (): State => ({ edges: new Map(), any: [], onward: [], end: [], families: [] })

/** A set of states met together, with the families accepted on reaching it, and those accepted if the sentence ends here. */
export type Node = {
  readonly states: readonly State[]
  readonly families: readonly number[]
  readonly atEnd: readonly number[]
  /** By the number of the next word's meaning. */
  readonly next: Map<number, Node | null>
}

/** All symbols one word stands for, under a number that is the same for all words that stand for them. */
export type Meaning = { readonly number: number; readonly symbols: readonly number[] }

export type Machine = {
  readonly start: Node
  readonly first: Node
  readonly nodes: Map<string, Node>
  readonly ids: Map<State, number>
  size: number
}

const closure = (states: readonly State[]): Set<State> => {
  const reached = new Set<State>()
  const enter = (state: State) => {
    if (reached.has(state)) return
    reached.add(state)
    state.onward.forEach(enter)
  }
  states.forEach(enter)
  return reached
}

const familiesOf = (states: Iterable<State>): number[] => [...new Set([...states].flatMap(({ families }) => families))]

const makeNode = (states: Set<State>): Node => ({
  states: [...states],
  families: familiesOf(states),
  atEnd: familiesOf(closure([...states].flatMap(({ end }) => end))),
  next: new Map(),
})

/** Two kinds of start: anywhere, and at the head of a sentence, where anchored phrases begin too. */
export const startMachine = (book: {
  readonly start: readonly State[]
  readonly first: readonly State[]
}): Machine => ({
  start: makeNode(closure(book.start)),
  first: makeNode(closure(book.first)),
  nodes: new Map(),
  ids: new Map(),
  size: 0,
})

const keyOf = (machine: Machine, states: Set<State>): string =>
  [...states]
    .map((state) => {
      const known = machine.ids.get(state)
      if (known !== undefined) return known
      machine.ids.set(state, machine.ids.size)
      return machine.ids.size - 1
    })
    .sort((one, other) => one - other)
    .join()

const walk = (machine: Machine, from: Node, meaning: Meaning): Node | null => {
  const reached = closure(
    from.states.flatMap((state) => [
      ...state.any,
      ...meaning.symbols.flatMap((symbol) => state.edges.get(symbol) ?? []),
    ]),
  )
  if (reached.size === 0) return null
  const key = keyOf(machine, reached)
  const known = machine.nodes.get(key)
  if (known) return known
  const fresh = makeNode(reached)
  machine.nodes.set(key, fresh)
  return fresh
}

/** One word on. What was worked out once is remembered, so that in the long run a word costs one look-up. */
export const stepTo = (machine: Machine, from: Node, meaning: Meaning): Node | null => {
  const known = from.next.get(meaning.number)
  if (known !== undefined) return known
  const reached = walk(machine, from, meaning)
  from.next.set(meaning.number, reached)
  machine.size++
  return reached
}

const nothing: Meaning = { number: 0, symbols: [] }

/** Finds what a word stands for: itself, any inflection, and every class that lists it. */
export const meanings = (
  symbols: ReadonlyMap<string, number>,
  classes: ReadonlyMap<string, readonly number[]>,
): ((token: Token) => Meaning) => {
  const remembered = new Map<string, Meaning>()
  /** Words that stand for the same things are one to the machine, so there are no more meanings than the lexicon makes. */
  const alike = new Map<string, Meaning>()
  return ({ form, stem, kind }) => {
    const known = remembered.get(form)
    if (known) return known
    const kindOf = kind === 'word' ? undefined : symbols.get(`@${kind}`)
    const found = [...(classes.get(form) ?? []), symbols.get(form), symbols.get(`~${stem}`), kindOf].filter(
      (symbol) => symbol !== undefined,
    )
    // Words that stand for nothing share one meaning; numbers in figures could be endless, words of the lexicon are not.
    if (found.length === 0) return nothing
    const key = found.join()
    const meaning = alike.get(key) ?? { number: alike.size + 1, symbols: found }
    alike.set(key, meaning)
    if (remembered.size < 50_000) remembered.set(form, meaning)
    return meaning
  }
}
