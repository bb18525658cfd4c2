import type { Grade, Level, Part } from '../grading/grade'

/**
 * The rules that spoke for what a person overturned: those that pulled the level down when it should have been higher,
 * up when lower. Empty when no rule spoke: then something was missed, and the fix is a new wording rather than a repair.
 */
export function erringRules(grade: Grade, part: Part, level: Level): string[] {
  const wrongWay = Math.sign(grade.parts[part].level - level)
  if (wrongWay === 0) return []
  const spoke = grade.parts[part].findings.filter(({ effect }) => Math.sign(effect) === wrongWay)
  return [...new Set(spoke.map(({ ruleId }) => ruleId))].sort()
}
