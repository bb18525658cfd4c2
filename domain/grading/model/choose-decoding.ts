import { quadraticKappa } from '../agreement'
import { round4 } from './grow-trees'
import type { Decoding } from './weights'

/** Cut points between the levels that agree best with the labels, tried at even shares of the scores. */
export const chooseCuts = (scores: readonly number[], levels: readonly number[]): [number, number] => {
  const sorted = [...scores].sort((one, other) => one - other)
  const tried = Array.from({ length: 79 }, (_, step) =>
    round4(sorted[Math.floor(((step + 1) * sorted.length) / 80)] ?? 0),
  )
  // Neighbouring cut points are averaged in, so that one lucky gap between two replies does not decide.
  const kappas = tried.map((low, first) =>
    tried.map((high, second) =>
      second < first
        ? -1
        : quadraticKappa(
            levels,
            scores.map((score) => (score >= high ? 2 : score >= low ? 1 : 0)),
          ),
    ),
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
