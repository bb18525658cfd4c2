import { readPattern, type Term } from './pattern'
import { type Meaning, makeState, meanings, type Node, type State, startMachine, stepTo } from './phrase-machine'
import { stem } from './stem'
import type { Text } from './token'

/** One phrase found: tokens `from` to `to` (half open) say what family `family` lists. */
export type Hit = { readonly family: string; readonly from: number; readonly to: number }

export type PhraseBook = {
  readonly families: readonly string[]
  /** Every plain word the patterns mention: what typos are repaired to. */
  readonly words: readonly string[]
  readonly find: (text: Text) => readonly Hit[]
}

/** Notes how far each family reaches from where a walk began; the longest phrase of a family stands. */
const accept = (families: readonly number[], to: number, reached: Int32Array, touched: number[]): void => {
  for (const family of families) {
    if (reached[family] === 0) touched.push(family)
    reached[family] = to
  }
}

/** Steps remembered before starting afresh: some tens of megabytes. */
const mostRemembered = 200_000

/**
 * All phrases of the lexicon in one automaton. From each word it is walked as far as a phrase may still follow, so the
 * cost grows with the text and not with the number of phrases.
 */
export const buildPhraseBook = (
  families: Readonly<Record<string, readonly string[]>>,
  classes: Readonly<Record<string, readonly string[]>>,
): PhraseBook => {
  const symbols = new Map<string, number>()
  const words = new Set<string>()
  const symbolOf = (name: string): number => {
    const known = symbols.get(name)
    if (known !== undefined) return known
    symbols.set(name, symbols.size)
    return symbols.size - 1
  }
  const wordClasses = new Map<string, number[]>()
  const longClasses = new Map<string, string[]>()
  for (const [name, members] of Object.entries(classes))
    for (const member of members) {
      for (const word of member.split(' ')) if (word !== '' && !'@~(^.'.includes(word[0] ?? '')) words.add(word)
      if (member.includes(' ') || member.includes('@'))
        longClasses.set(name, [...(longClasses.get(name) ?? []), member])
      else wordClasses.set(member, [...(wordClasses.get(member) ?? []), symbolOf(`@${name}`)])
    }
  const start = makeState()
  const anchored = makeState()
  const step = (from: readonly State[], symbol: number): State[] => {
    const reached = new Set<State>()
    for (const state of from) {
      let next = state.edges.get(symbol)
      if (!next) {
        next = [makeState()]
        state.edges.set(symbol, next)
      }
      for (const one of next) reached.add(one)
    }
    return join([...reached])
  }
  /** Several ways in, one state out: keeps alternatives from multiplying. */
  const join = (from: readonly State[]): State[] => {
    if (from.length <= 1) return [...from]
    const meeting = makeState()
    for (const state of from) state.onward.push(meeting)
    return [meeting]
  }
  const walk = (from: readonly State[], terms: readonly Term[]): State[] => {
    let at = [...from]
    for (const term of terms) at = follow(at, term)
    return at
  }
  const follow = (from: readonly State[], term: Term): State[] => {
    switch (term.kind) {
      case 'word':
        words.add(term.value)
        return step(from, symbolOf(term.value))
      case 'stem':
        words.add(term.value)
        return step(from, symbolOf(`~${stem(term.value)}`))
      case 'class': {
        const long = (longClasses.get(term.value) ?? []).map((member) => walk(from, readPattern(member)))
        return join([...step(from, symbolOf(`@${term.value}`)), ...long.flat()])
      }
      case 'gap': {
        const passed: State[] = [...from]
        let edge = [...from]
        for (let count = 0; count < term.upTo; count++) {
          const next = makeState()
          for (const state of edge) state.any.push(next)
          edge = [next]
          passed.push(next)
        }
        return join(passed)
      }
      case 'choice':
        return join(term.options.flatMap((option) => walk(from, option)))
      case 'maybe':
        return join([...from, ...follow(from, term.term)])
      case 'end': {
        const last = makeState()
        for (const state of from) state.end.push(last)
        return [last]
      }
      case 'start':
        return [...from]
    }
  }
  const names = Object.keys(families)
  names.forEach((name, family) => {
    for (const phrase of families[name] ?? []) {
      const terms = readPattern(phrase)
      const root = terms[0]?.kind === 'start' ? anchored : start
      for (const state of walk([root], terms)) if (!state.families.includes(family)) state.families.push(family)
    }
  })

  // Named before the first text is read, so that numbers and emoji have their symbols.
  symbolOf('@number')
  symbolOf('@emoji')
  const meaningOf = meanings(symbols, wordClasses)
  const book = { start: [start], first: [start, anchored] }
  let machine = startMachine(book)
  const find = (text: Text): readonly Hit[] => {
    // Sets of states are remembered as they are met; a flood of odd texts must not fill the memory with them.
    if (machine.size > mostRemembered) machine = startMachine(book)
    const hits: Hit[] = []
    const reached = new Int32Array(names.length)
    const touched: number[] = []
    const meant: Meaning[] = []
    for (const token of text.tokens) meant.push(meaningOf(token))
    for (const sentence of text.sentences)
      for (let from = sentence.from; from < sentence.to; from++) {
        let at: Node | null = from === sentence.from ? machine.first : machine.start
        for (let index = from; index < sentence.to; index++) {
          at = stepTo(machine, at, meant[index] as Meaning)
          if (at === null) break
          if (at.families.length > 0) accept(at.families, index + 1, reached, touched)
          if (index + 1 === sentence.to && at.atEnd.length > 0) accept(at.atEnd, index + 1, reached, touched)
        }
        for (let one = 0; one < touched.length; one++) {
          const family = touched[one] as number
          hits.push({ family: names[family] as string, from, to: reached[family] as number })
          reached[family] = 0
        }
        touched.length = 0
      }
    return hits
  }
  return { families: names, words: [...words], find }
}
