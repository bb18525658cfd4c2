import { readPattern, type Term } from './pattern'
import { stem } from './stem'
import type { Text } from './token'

/** One phrase found: tokens `from` to `to` (half open) say what family `family` lists. */
export type Hit = { readonly family: string; readonly from: number; readonly to: number }

type State = {
  edges: Map<number, State[]>
  any: State[]
  onward: State[]
  end: State[]
  families: number[]
  seen: number
}

const makeState = (): State => ({ edges: new Map(), any: [], onward: [], end: [], families: [], seen: -1 })

export type PhraseBook = {
  readonly families: readonly string[]
  /** Every plain word the patterns mention: what typos are repaired to. */
  readonly words: readonly string[]
  readonly find: (text: Text) => readonly Hit[]
}

/**
 * All phrases of the lexicon in one automaton, walked once per sentence. Every state is entered at most once per word, so
 * the cost grows with the text and not with what it says.
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

  const symbolsOf = new Map<string, readonly number[]>()
  const lookUp = (form: string, root: string): readonly number[] => {
    const known = symbolsOf.get(form)
    if (known) return known
    const found: number[] = [...(wordClasses.get(form) ?? [])]
    const word = symbols.get(form)
    if (word !== undefined) found.push(word)
    const inflected = symbols.get(`~${root}`)
    if (inflected !== undefined) found.push(inflected)
    if (symbolsOf.size < 20_000) symbolsOf.set(form, found)
    return found
  }
  const number = symbolOf('@number')
  const emoji = symbolOf('@emoji')

  let stamp = 0
  const find = (text: Text): readonly Hit[] => {
    const hits: Hit[] = []
    const meanings = text.tokens.map((token) =>
      token.kind === 'number'
        ? [number, ...lookUp(token.form, token.stem)]
        : token.kind === 'emoji'
          ? [emoji, ...lookUp(token.form, token.stem)]
          : lookUp(token.form, token.stem),
    )
    for (const sentence of text.sentences)
      for (let from = sentence.from; from < sentence.to; from++) {
        let active: State[] = []
        const longest = new Map<number, number>()
        const enter = (state: State, at: number, into: State[]) => {
          if (state.seen === stamp) return
          state.seen = stamp
          into.push(state)
          for (const family of state.families) longest.set(family, at)
          for (const next of state.onward) enter(next, at, into)
          if (at === sentence.to) for (const next of state.end) enter(next, at, into)
        }
        stamp++
        enter(start, from, active)
        if (from === sentence.from) enter(anchored, from, active)
        for (let at = from; at < sentence.to && active.length > 0; at++) {
          const reached: State[] = []
          stamp++
          const meaning = meanings[at] ?? []
          for (const state of active) {
            for (const next of state.any) enter(next, at + 1, reached)
            for (const symbol of meaning) {
              const edge = state.edges.get(symbol)
              if (edge) for (const next of edge) enter(next, at + 1, reached)
            }
          }
          active = reached
        }
        for (const [family, to] of longest) if (to > from) hits.push({ family: names[family] ?? '', from, to })
      }
    return hits
  }
  return { families: names, words: [...words], find }
}
