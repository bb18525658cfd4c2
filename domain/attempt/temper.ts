import { type Grade, type Level, type Part, parts } from '../grading/grade'
import type { Scenario } from '../scenario/schema'
import { type Draft, shiftTemper } from './draft'
import type { ScenarioIndex } from './scenario-index'
import type { TemperShift } from './state'
import { provokedBy, soothedBy } from './temper-words'

type Provocation = keyof typeof provokedBy

/** People cool down step by step, however good one answer is, and do not explode at one clumsy word. */
export const coolestStep = 18
/** The most that one answer heats: when its tone broke, and when it only fell short. */
export const hottestStep = 24
export const weariestStep = 12
/** These count in full: nobody is expected to sit through them. */
const uncapped: readonly string[] = ['insults', 'threatens']

export const provoke = (scenario: Scenario, draft: Draft, shifts: TemperShift[], cause: Provocation): void => {
  const amount = scenario.customer.provokes[cause] ?? 0
  shiftTemper(draft, shifts, { cause, amount, because: provokedBy[cause] })
}

const want = (wanted: TemperShift[], cause: string, amount: number | undefined, because: string): void => {
  if (amount) wanted.push({ cause, amount, because })
}

/** Takes what weighs most first, until one reply has cooled or heated as much as one reply can; the rest is cut. */
const takeStepwise = (draft: Draft, shifts: TemperShift[], wanted: TemperShift[], hottest: number): void => {
  let cooling = coolestStep
  let heating = hottest
  if (wanted.length > 1) wanted.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  for (const shift of wanted) {
    if (uncapped.includes(shift.cause)) shiftTemper(draft, shifts, shift)
    else if (shift.amount < 0 && cooling > 0) {
      const amount = -Math.min(-shift.amount, cooling)
      cooling += amount
      shiftTemper(draft, shifts, { ...shift, amount })
    } else if (shift.amount > 0 && heating > 0) {
      const amount = Math.min(shift.amount, heating)
      heating -= amount
      shiftTemper(draft, shifts, { ...shift, amount })
    }
  }
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
  const { soothes, provokes } = scenario.customer
  const wanted: TemperShift[] = []
  // A broken tone drowns out everything else that was missing, so one slip is not paid for five times.
  const broke = grade.parts.calm.level === 0
  for (const part of parts) {
    const { level } = grade.parts[part]
    const weight = expects[part] ?? 0
    if (level === 0 && (part === 'calm' || (weight === 2 && !broke)))
      want(wanted, part, provokes[part], provokedBy[part])
    const amount = -Math.round(((soothes[part] ?? 0) * level * weight) / 4)
    if (amount === 0) continue
    want(wanted, part, amount, part === 'restate' ? restatedWords(grade, draft, index) : soothedBy[part])
  }
  for (const act of grade.acts) {
    const full = soothes[act] ?? 0
    const amount = -(wasCreditedBefore(draft, act) ? Math.round(full / 2) : full)
    want(wanted, act, amount, soothedBy[act])
  }
  for (const id of grade.offered) {
    const standing = index.remedies.get(id)?.standing
    if (standing === 'forbidden')
      want(wanted, 'remedy-forbidden', provokes['remedy-forbidden'], provokedBy['remedy-forbidden'])
    else if (standing && !draft.offered.includes(id)) {
      const cause = `remedy-${standing}` as const
      want(wanted, cause, -(soothes[cause] ?? 0), soothedBy[cause])
    }
  }
  for (const flag of grade.flags) want(wanted, flag, provokes[flag], provokedBy[flag])
  takeStepwise(draft, shifts, wanted, broke ? hottestStep : weariestStep)
}
