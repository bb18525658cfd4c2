import { type Level, type Part, parts } from '../grading/grade'
import { type Confusion, confusionOf, exactAgreement, kappaOf, type Pair } from './agreement'
import { type Consensus, consensusOf } from './consensus'
import { type Interval, intervalOf } from './interval'
import { type Random, randomFrom } from './random'
import { type Severity, severityOf } from './severity'

export type Marks = Readonly<Record<Part, Level>>
/** `marks`: by rater, those who marked it in full. */
export type RatedItem = {
  readonly id: string
  readonly machine: Marks
  readonly marks: Readonly<Record<string, Marks>>
}

export type Agreement = {
  /** Things both marked. */
  readonly count: number
  readonly kappa: number | null
  readonly interval: Interval | null
  readonly exact: number | null
  readonly confusion: Confusion
}

export type PartResults = {
  readonly part: Part
  readonly between: readonly (Agreement & { readonly first: string; readonly second: string })[]
  /** Rows are the person, columns the machine. */
  readonly withMachine: readonly (Agreement & { readonly rater: string })[]
  readonly consensusWithMachine: Agreement
  readonly severity: readonly (Severity & { readonly rater: string })[]
  readonly machineSeverity: Severity
}

export type Disagreement = {
  readonly itemId: string
  readonly part: Part
  readonly levels: Readonly<Record<string, Level>>
  readonly machine: Level
  readonly consensus: Consensus
}

export type RoundResults = {
  readonly parts: readonly PartResults[]
  /** Where people differed, widest apart first. */
  readonly disagreements: readonly Disagreement[]
}

const levels = 3
const kappaOfPairs = (pairs: readonly Pair[]) => kappaOf(confusionOf(pairs, levels))

export function agreementOf(pairs: readonly Pair[], random: Random): Agreement {
  const confusion = confusionOf(pairs, levels)
  return {
    count: pairs.length,
    kappa: kappaOf(confusion),
    interval: intervalOf(pairs, kappaOfPairs, random),
    exact: exactAgreement(confusion),
    confusion,
  }
}

const pairUp = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const))

const levelsOf = (item: RatedItem, raters: readonly string[], part: Part): Level[] =>
  raters.flatMap((rater) => item.marks[rater]?.[part] ?? [])

function partResults(part: Part, items: readonly RatedItem[], raters: readonly string[], random: Random): PartResults {
  const pairsOf = (first: (item: RatedItem) => Level | undefined, second: (item: RatedItem) => Level | undefined) =>
    items.flatMap((item): Pair[] => {
      const [one, other] = [first(item), second(item)]
      return one === undefined || other === undefined ? [] : [[one, other]]
    })
  const by = (rater: string) => (item: RatedItem) => item.marks[rater]?.[part]
  const byMachine = (item: RatedItem) => item.machine[part]
  const byAll = (item: RatedItem) => consensusOf(levelsOf(item, raters, part))?.level
  const differences = (pairs: readonly Pair[]) => pairs.map(([one, other]) => one - other)
  return {
    part,
    between: pairUp(raters).map(([first, second]) => ({
      first,
      second,
      ...agreementOf(pairsOf(by(first), by(second)), random),
    })),
    withMachine: raters.map((rater) => ({ rater, ...agreementOf(pairsOf(by(rater), byMachine), random) })),
    consensusWithMachine: agreementOf(pairsOf(byAll, byMachine), random),
    severity: raters.map((rater) => ({ rater, ...severityOf(differences(pairsOf(by(rater), byAll)), random) })),
    machineSeverity: severityOf(differences(pairsOf(byMachine, byAll)), random),
  }
}

function disagreementsOf(items: readonly RatedItem[], raters: readonly string[]): Disagreement[] {
  const found = items.flatMap((item) =>
    parts.flatMap((part): Disagreement[] => {
      const consensus = consensusOf(levelsOf(item, raters, part))
      if (!consensus || consensus.how === 'unanimous') return []
      const levels = Object.fromEntries(
        raters.flatMap((rater) => {
          const level = item.marks[rater]?.[part]
          return level === undefined ? [] : [[rater, level]]
        }),
      )
      return [{ itemId: item.id, part, levels, machine: item.machine[part], consensus }]
    }),
  )
  const spread = ({ levels }: Disagreement) => Math.max(...Object.values(levels)) - Math.min(...Object.values(levels))
  return found.sort((a, b) => spread(b) - spread(a))
}

/** Everything a calibration round comes to. The same seed always gives the same intervals. */
export function roundResults(items: readonly RatedItem[], raters: readonly string[], seed: number): RoundResults {
  const random = randomFrom(seed)
  return {
    parts: parts.map((part) => partResults(part, items, raters, random)),
    disagreements: disagreementsOf(items, raters),
  }
}

/** The mean of what can be told; null when nothing can. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0) / told.length
}

/** A round in one line a part, for the history: kappa between people, averaged over pairs, and of their consensus with the machine. */
export function roundSummary(items: readonly RatedItem[], raters: readonly string[]) {
  return parts.map((part) => {
    const of = (first: (item: RatedItem) => Level | undefined, second: (item: RatedItem) => Level | undefined) =>
      kappaOfPairs(
        items.flatMap((item): Pair[] => {
          const [one, other] = [first(item), second(item)]
          return one === undefined || other === undefined ? [] : [[one, other]]
        }),
      )
    const by = (rater: string) => (item: RatedItem) => item.marks[rater]?.[part]
    return {
      part,
      people: meanOf(pairUp(raters).map(([first, second]) => of(by(first), by(second)))),
      machine: of(
        (item) => consensusOf(levelsOf(item, raters, part))?.level,
        (item) => item.machine[part],
      ),
    }
  })
}
