import type { Formula, Literal } from './formula'

export type Interval = readonly [low: number, high: number]
/** What each variable may be before anything is asked: from the state the customer is in. */
export type Domain = (name: string) => Interval

/** Far more than any hand-written condition needs; past it the answer is "possible", so that no alarm is false. */
const mostSteps = 20_000

/** Restating now makes it restated, offering now makes it offered: the one-step and the so-far variable go together. */
const implied = ({ name, low, high }: Literal): Literal | null => {
  const [kind = '', id = ''] = name.split(':')
  if (low >= 1 && kind === 'restates') return { name: `restated:${id}`, low: 1, high: 1 }
  if (low >= 1 && kind === 'offers') return { name: `offered:${id}`, low: 1, high: 1 }
  if (high <= 0 && kind === 'restated') return { name: `restates:${id}`, low: 0, high: 0 }
  if (high <= 0 && kind === 'offered') return { name: `offers:${id}`, low: 0, high: 0 }
  return null
}

type Store = ReadonlyMap<string, Interval>

const constrain = (store: Store, domain: Domain, literal: Literal): Store | null => {
  const [low, high] = store.get(literal.name) ?? domain(literal.name)
  const next: Interval = [Math.max(low, literal.low), Math.min(high, literal.high)]
  if (next[0] > next[1]) return null
  if (next[0] === low && next[1] === high) return store
  const narrowed = new Map(store).set(literal.name, next)
  const more = implied({ name: literal.name, low: next[0], high: next[1] })
  return more ? constrain(narrowed, domain, more) : narrowed
}

/** Whether some reply, in a state with this domain, makes all of the formulas true. */
export const isPossible = (formulas: readonly Formula[], domain: Domain): boolean => {
  let steps = 0
  const search = (goals: readonly Formula[], store: Store): boolean => {
    steps += 1
    if (steps > mostSteps) return true
    let held = store
    const choices: (readonly Formula[])[] = []
    const queue = [...goals]
    for (let goal = queue.pop(); goal; goal = queue.pop()) {
      if ('and' in goal) queue.push(...goal.and)
      else if ('or' in goal) {
        if (goal.or.length === 1 && goal.or[0]) queue.push(goal.or[0])
        else choices.push(goal.or)
      } else {
        const next = constrain(held, domain, goal.literal)
        if (!next) return false
        held = next
      }
    }
    choices.sort((a, b) => a.length - b.length)
    const [first, ...rest] = choices
    if (!first) return true
    const others = rest.map((or): Formula => ({ or }))
    return first.some((option) => search([option, ...others], held))
  }
  return search(formulas, new Map())
}
