import { curriculum } from '../scenario/curriculum'
import type { Scenario } from '../scenario/schema'

/** A technique met once is met by chance; twice is practice. */
const fewest = 2

export type Exercised = { readonly id: string; readonly label: string; readonly customers: readonly string[] }

/** Which customers exercise each technique that customers can exercise. */
export const exercisedBy = (scenarios: readonly Pick<Scenario, 'id' | 'techniques'>[]): Exercised[] =>
  curriculum
    .filter(({ perCustomer }) => perCustomer)
    .map(({ id, label }) => ({
      id,
      label,
      customers: scenarios.filter(({ techniques }) => techniques.includes(id)).map((scenario) => scenario.id),
    }))

/** Techniques that fewer than two customers exercise. */
export const findUnpractised = (scenarios: readonly Pick<Scenario, 'id' | 'techniques'>[]): Exercised[] =>
  exercisedBy(scenarios).filter(({ customers }) => customers.length < fewest)
