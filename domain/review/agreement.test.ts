import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Confusion,
  confusionOf,
  exactAgreement,
  kappaOf,
  linear,
  type Pair,
  quadratic,
  unweighted,
} from './agreement'

const three = (value: number | null) => Number(value?.toFixed(3))
const four = (value: number | null) => Number(value?.toFixed(4))

describe('kappa, against published worked examples', () => {
  // Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70, 213-220: 200 patients, two judges, three diagnoses.
  const diagnoses: Confusion = [
    [88, 10, 2],
    [14, 40, 6],
    [18, 10, 12],
  ]
  const cost = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ]
  it("is .492 for Cohen's two judges", () => expect(three(kappaOf(diagnoses, unweighted))).toBe(0.492))
  it("is .348 with Cohen's own weights of disagreement", () => {
    expect(three(kappaOf(diagnoses, (i, j) => cost[i]?.[j] ?? Number.NaN))).toBe(0.348)
  })

  // Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, Table 18.1: 100 subjects.
  it('is .676 for the table of Fleiss, Levin and Paik', () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]
    expect(three(kappaOf(table, unweighted))).toBe(0.676)
  })

  // SAS/STAT User's Guide, PROC FREQ, "Agreement Study": two dermatologists, four grades of a skin condition.
  const skin: Confusion = [
    [10, 4, 1, 0],
    [5, 10, 12, 2],
    [2, 4, 12, 5],
    [0, 2, 6, 13],
  ]
  it('is .3449 for the two dermatologists of the SAS handbook', () => {
    expect(four(kappaOf(skin, unweighted))).toBe(0.3449)
  })
  it('is .5082 for them with equally spaced weights', () => expect(four(kappaOf(skin, linear))).toBe(0.5082))

  // Agresti (1990), Categorical Data Analysis, Table 2.10, as data set SexualFun of the R package vcd: 91 couples.
  const couples: Confusion = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ]
  it('is .1293, and .2374 with equally spaced weights, for the couples of Agresti', () => {
    expect(four(kappaOf(couples, unweighted))).toBe(0.1293)
    expect(four(kappaOf(couples, linear))).toBe(0.2374)
  })
})

const pairs = fc.array(fc.tuple(fc.nat(2), fc.nat(2)) as fc.Arbitrary<Pair>, { minLength: 1, maxLength: 60 })
const kappa = (some: readonly Pair[], cost = quadratic) => kappaOf(confusionOf(some, 3), cost)
const swapped = (some: readonly Pair[]): Pair[] => some.map(([first, second]) => [second, first])

/** Lin (1989), Biometrics 45, 255-268: equals quadratic kappa when both use moments over n. No matrix, no categories. */
const concordanceOf = (some: readonly Pair[]): number => {
  const mean = (pick: (pair: Pair) => number) => some.reduce((sum, pair) => sum + pick(pair), 0) / some.length
  const [first, second] = [mean(([a]) => a), mean(([, b]) => b)]
  const covariance = mean(([a, b]) => (a - first) * (b - second))
  const spread = mean(([a]) => (a - first) ** 2) + mean(([, b]) => (b - second) ** 2)
  return (2 * covariance) / (spread + (first - second) ** 2)
}

/** Every thing of one rater against every thing of the other: what chance means, without marginals. */
const kappaByEveryPairing = (some: readonly Pair[], cost: (i: number, j: number) => number): number => {
  const observed = some.reduce((sum, [a, b]) => sum + cost(a, b), 0) / some.length
  let chance = 0
  for (const [a] of some) for (const [, b] of some) chance += cost(a, b)
  return 1 - observed / (chance / some.length ** 2)
}

describe('kappa, whatever the marks', () => {
  it('lies between -1 and 1', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(unweighted, linear, quadratic), (some, cost) => {
        const value = kappa(some, cost) ?? 0
        expect(value).toBeLessThanOrEqual(1)
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-9)
      }),
    )
  })
  it('does not change when the raters swap places', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(unweighted, linear, quadratic), (some, cost) => {
        expect(kappa(swapped(some), cost) ?? 9).toBeCloseTo(kappa(some, cost) ?? 9, 10)
      }),
    )
  })
  it('without weights does not change when the categories are renamed', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (some, name) => {
        const renamed = some.map(([a, b]): Pair => [name[a] as number, name[b] as number])
        expect(kappa(renamed, unweighted) ?? 9).toBeCloseTo(kappa(some, unweighted) ?? 9, 10)
      }),
    )
  })
  it('is 1 exactly when all marks agree, and not when any differs', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const value = kappa(some)
        fc.pre(value !== null)
        expect(value === 1).toBe(some.every(([a, b]) => a === b))
      }),
    )
  })
  it('with quadratic weights equals the concordance correlation of Lin', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const value = kappa(some)
        fc.pre(value !== null)
        expect(value).toBeCloseTo(concordanceOf(some), 9)
      }),
    )
  })
  it('equals one less the disagreement over that of every possible pairing', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(unweighted, linear, quadratic), (some, cost) => {
        const value = kappa(some, cost)
        fc.pre(value !== null)
        expect(value).toBeCloseTo(kappaByEveryPairing(some, cost), 9)
      }),
    )
  })
  it('says nothing when both used one and the same level throughout, or marked nothing', () => {
    expect(
      kappa([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull()
    expect(kappa([])).toBeNull()
  })
})

describe('the confusion of two raters', () => {
  it('counts every thing once, in the row of the first and the column of the second', () => {
    expect(
      confusionOf(
        [
          [0, 2],
          [0, 2],
          [1, 1],
        ],
        3,
      ),
    ).toEqual([
      [0, 0, 2],
      [0, 1, 0],
      [0, 0, 0],
    ])
  })
  it('refuses a mark that is no category', () => {
    expect(() => confusionOf([[0, 3]], 3)).toThrow(RangeError)
    expect(() => confusionOf([[0.5, 1]], 3)).toThrow(RangeError)
  })
  it('gives the share of marks that are the same', () => {
    expect(
      exactAgreement(
        confusionOf(
          [
            [0, 0],
            [1, 2],
            [2, 2],
            [1, 1],
          ],
          3,
        ),
      ),
    ).toBe(0.75)
    expect(exactAgreement(confusionOf([], 3))).toBeNull()
  })
})
