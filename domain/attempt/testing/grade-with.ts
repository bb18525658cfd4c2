import type { Act, Flag, Grade, Level, Part, PartGrade } from '../../grading/grade'

type Wanted = Partial<Record<Part, Level>> & {
  readonly flags?: readonly Flag[]
  readonly acts?: readonly Act[]
  readonly restated?: readonly string[]
  readonly contradicted?: readonly string[]
  readonly offered?: readonly string[]
}

/** A grade made up for a test of the machine: what the grader would have to say for this to happen. Calm is 2 unless said. */
export const gradeWith = (wanted: Wanted = {}): Grade => {
  const level = (part: Part): Level => wanted[part] ?? (part === 'calm' ? 2 : 0)
  const span = { start: 0, end: 1 }
  const found = [
    ...(wanted.flags ?? []).map((flag) => ({
      ruleId: `test/${flag}`,
      span,
      flag,
      effect: -1,
      reason: `shows ${flag}`,
    })),
    ...(wanted.acts ?? []).map((act) => ({ ruleId: `test/${act}`, span, act, effect: 1, reason: `shows ${act}` })),
  ]
  const part = (name: Part): PartGrade => ({ level: level(name), confidence: 1, unsure: false, findings: [] })
  return {
    grader: 'test-grader',
    parts: {
      calm: part('calm'),
      listen: part('listen'),
      restate: part('restate'),
      apologise: part('apologise'),
      solve: part('solve'),
    },
    flags: wanted.flags ?? [],
    acts: wanted.acts ?? [],
    findings: found,
    restated: wanted.restated ?? [],
    contradicted: wanted.contradicted ?? [],
    offered: wanted.offered ?? [],
  }
}
