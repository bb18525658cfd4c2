import { type Grade, type Level, type Part, parts } from '../grading/grade'
import type { Scenario } from '../scenario/schema'
import { type Draft, shiftTemper } from './draft'
import type { ScenarioIndex } from './scenario-index'
import type { TemperShift } from './state'
import { provokedBy, soothedBy } from './temper-words'

type Provocation = keyof typeof provokedBy

export const provoke = (scenario: Scenario, draft: Draft, shifts: TemperShift[], cause: Provocation): void => {
  const amount = scenario.customer.provokes[cause] ?? 0
  shiftTemper(draft, shifts, { cause, amount, because: provokedBy[cause] })
}

const wasCreditedBefore = (draft: Draft, act: string): boolean =>
  draft.turns.some(({ grade }) => grade?.acts.some((done) => done === act))

const restatedWords = (grade: Grade, draft: Draft, index: ScenarioIndex): string => {
  const fact = grade.restated.map((id) => index.facts.get(id)).find((found) => found && draft.known.includes(found.id))
  return fact ? `you put it back to them: ${fact.text.replace(/\.$/, '')}` : soothedBy.restate
}

/**
 * What a grade does to the temper. A part soothes in proportion to its level and to how much the node asks for it, and
 * provokes when it is missed where it matters most (calm always matters). A good move counts in full once and by half
 * after that, so that nobody can be soothed by repetition. A remedy counts when it is offered for the first time.
 */
export const shiftByGrade = (
  scenario: Scenario,
  index: ScenarioIndex,
  draft: Draft,
  shifts: TemperShift[],
  grade: Grade,
  expects: Readonly<Partial<Record<Part, Level>>>,
): void => {
  const { soothes } = scenario.customer
  // A broken tone drowns out everything else that was missing, so one slip is not paid for five times.
  const broke = grade.parts.calm.level === 0
  for (const part of parts) {
    const { level } = grade.parts[part]
    const weight = expects[part] ?? 0
    if (level === 0 && (part === 'calm' || (weight === 2 && !broke))) provoke(scenario, draft, shifts, part)
    const amount = -Math.round(((soothes[part] ?? 0) * level * weight) / 4)
    const because = part === 'restate' ? restatedWords(grade, draft, index) : soothedBy[part]
    if (amount !== 0) shiftTemper(draft, shifts, { cause: part, amount, because })
  }
  for (const act of grade.acts) {
    const full = soothes[act] ?? 0
    const amount = -(wasCreditedBefore(draft, act) ? Math.round(full / 2) : full)
    if (amount !== 0) shiftTemper(draft, shifts, { cause: act, amount, because: soothedBy[act] })
  }
  for (const id of grade.offered) {
    const standing = index.remedies.get(id)?.standing
    if (standing === 'forbidden') provoke(scenario, draft, shifts, 'remedy-forbidden')
    else if (standing && !draft.offered.includes(id)) {
      const cause = `remedy-${standing}` as const
      shiftTemper(draft, shifts, { cause, amount: -(soothes[cause] ?? 0), because: soothedBy[cause] })
    }
  }
  for (const flag of grade.flags) provoke(scenario, draft, shifts, flag)
}
