import 'server-only'
import type { Scenario } from '@/domain/scenario/schema'

/** What a trainee may know of a customer before meeting them. */
export function libraryCard(scenario: Scenario) {
  const { id, title, summary, difficulty, minutes, channel, customer, parts, techniques, industries } = scenario
  return {
    id,
    title,
    summary,
    difficulty,
    minutes,
    channel,
    parts,
    techniques,
    industries,
    manner: customer.manner,
    guided: scenario.nodes.some((node) => node.choices !== undefined),
    customer: { name: customer.name, face: customer.face, age: customer.age, temper: customer.temper },
  }
}

export type LibraryCard = ReturnType<typeof libraryCard>
