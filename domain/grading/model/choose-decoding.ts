import { kappaOfTable } from '../agreement'
import { round4 } from './grow-trees'
import type { Decoding } from './weights'

/**
 * What each label weighs when cut points are chosen: less the commoner its level is (by the root of its share), so that a
 * level judges rarely give is not given up for one they often give.
 */
const weightsOf = (levels: readonly number[]): number[] => {
  const counts = [0, 1, 2].map((level) => levels.filter((own) => own === level).length)
  return counts.map((count) => (count === 0 ? 0 : 1 / Math.sqrt(count)))
}

/** Cut points between the levels that agree best with the labels, tried at even shares of the scores. */
export const chooseCuts = (scores: readonly number[], levels: readonly number[]): [number, number] => {
  const order = scores
    .map((score, index) => ({ score, level: levels[index] ?? 0 }))
    .sort((one, other) => one.score - other.score)
  const weights = weightsOf(levels)
  const tried = Array.from({ length: 79 }, (_, step) =>
    round4(order[Math.floor(((step + 1) * order.length) / 80)]?.score ?? 0),
  )
  // How much of each level lies below each cut: two such rows give the table of any pair of cuts.
  const below: number[][] = []
  const sums = [0, 0, 0]
  let row = 0
  for (const cut of tried) {
    for (; row < order.length && (order[row]?.score ?? 0) < cut; row++) {
      const level = order[row]?.level ?? 0
      sums[level] = (sums[level] ?? 0) + (weights[level] ?? 0)
    }
    below.push([...sums])
  }
  const all = [0, 1, 2].map((level) => levels.filter((own) => own === level).length * (weights[level] ?? 0))
  const tableOf = (first: number, second: number) =>
    all.map((total, level) => {
      const [low, high] = [below[first]?.[level] ?? 0, below[second]?.[level] ?? 0]
      return [low, high - low, total - high]
    })
  // Neighbouring cut points are averaged in, so that one lucky gap between two replies does not decide.
  const kappas = tried.map((_, first) =>
    tried.map((_, second) => (second < first ? -1 : kappaOfTable(tableOf(first, second)))),
  )
  let best: [number, number] = [0.5, 1.5]
  let most = -2
  for (let first = 1; first < 78; first++)
    for (let second = first; second < 78; second++) {
      let sum = 0
      let count = 0
      for (let left = first - 1; left <= first + 1; left++)
        for (let right = second - 1; right <= second + 1; right++) {
          const kappa = kappas[left]?.[right] ?? -1
          if (kappa < 0) continue
          sum += kappa
          count++
        }
      if (count > 0 && sum / count > most) {
        most = sum / count
        best = [tried[first] ?? 0.5, tried[second] ?? 1.5]
      }
    }
  return best
}

/** Pool adjacent violators: the closest sequence to `values` that never falls. */
const rising = (values: readonly number[]): number[] => {
  const pools: { sum: number; size: number }[] = []
  for (const value of values) {
    pools.push({ sum: value, size: 1 })
    for (;;) {
      const last = pools[pools.length - 1]
      const before = pools[pools.length - 2]
      if (!last || !before || before.sum / before.size <= last.sum / last.size) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size })
    }
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
}

/** Isotonic calibration: how often labels were at least 1, and 2, at each height of the score. */
export const chooseSteps = (
  scores: readonly number[],
  levels: readonly number[],
  cuts: readonly [number, number],
): Pick<Decoding, 'steps' | 'unsureBelow'> => {
  const order = scores
    .map((score, index) => ({ score, level: levels[index] ?? 0 }))
    .sort((one, other) => one.score - other.score)
  const atLeastOne = rising(order.map(({ level }) => (level >= 1 ? 1 : 0)))
  const atLeastTwo = rising(order.map(({ level }) => (level >= 2 ? 1 : 0)))
  const bins = 24
  const steps = Array.from({ length: bins }, (_, bin) => {
    const from = Math.floor((bin * order.length) / bins)
    const to = Math.floor(((bin + 1) * order.length) / bins)
    const mean = (values: readonly number[]) =>
      values.slice(from, to).reduce((sum, value) => sum + value, 0) / Math.max(1, to - from)
    const [one, two] = [mean(atLeastOne), Math.min(mean(atLeastOne), mean(atLeastTwo))]
    const shares: [number, number, number] = [round4(1 - one), round4(one - two), round4(two)]
    return { upTo: bin === bins - 1 ? 99 : round4(order[to]?.score ?? 99), shares }
  })
  const confidences = order.map(({ score }) => {
    const level = score >= cuts[1] ? 2 : score >= cuts[0] ? 1 : 0
    return (steps.find((step) => score < step.upTo) ?? steps[bins - 1])?.shares[level] ?? 0
  })
  // The least sure twelfth goes to a person: few enough that the queue stays readable.
  const sorted = [...confidences].sort((one, other) => one - other)
  return { steps, unsureBelow: round4(sorted[Math.floor(sorted.length / 12)] ?? 0) }
}
