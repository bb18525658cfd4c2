import fc from 'fast-check'
import { acts, flags } from '../../grading/grade'
import type { Scenario } from '../../scenario/schema'
import { type AttemptEvent, actions } from '../event'
import { gradeWith } from './grade-with'

const level = fc.constantFrom(0 as const, 1 as const, 2 as const)

/** Any grade at all, over the names of this customer. */
export const anyGrade = (scenario: Scenario) => {
  const facts = fc.subarray(
    scenario.facts.map(({ id }) => id),
    { maxLength: 3 },
  )
  const offered = fc.subarray(
    scenario.policy.remedies.map(({ id }) => id),
    { maxLength: 2 },
  )
  return fc
    .record({
      calm: level,
      listen: level,
      restate: level,
      apologise: level,
      solve: level,
      flags: fc.subarray([...flags], { maxLength: 2 }),
      acts: fc.subarray([...acts], { maxLength: 3 }),
      restated: facts,
      contradicted: facts,
      offered,
    })
    .map(gradeWith)
}

/** Any event, sensible or not: wrong moments, empty words, clocks that stand still or run backwards. */
export const anyEvent = (scenario: Scenario): fc.Arbitrary<AttemptEvent> => {
  const grade = anyGrade(scenario)
  const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('I am sorry, Dana.', '', '  '))
  const common = { id: fc.uuid(), at: fc.integer({ min: 0, max: 2_000_000 }) }
  const maybe = fc.option(grade, { nil: null })
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ ...common, kind: fc.constant('reply' as const), text, grade }) },
    { weight: 2, arbitrary: fc.record({ ...common, kind: fc.constant('silence' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('hold' as const), text, grade: maybe }) },
    { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('resume' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('action' as const),
        action: fc.constantFrom(...actions),
        text,
        grade: maybe,
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('hint' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('notes' as const), text }) },
  )
}

/** Events whose clock moves on by a few seconds to two minutes each, as in a real conversation. */
export const anyConversation = (scenario: Scenario, most = 25): fc.Arbitrary<AttemptEvent[]> =>
  fc.array(fc.tuple(anyEvent(scenario), fc.integer({ min: 0, max: 120_000 })), { maxLength: most }).map((steps) => {
    let at = 0
    return steps.map(([event, pause]) => {
      at += pause
      return { ...event, at }
    })
  })
