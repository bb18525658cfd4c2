import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import { messageOf, type ScenarioProblem } from '@/domain/scenario/problem'

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const

/** The same problems as in the list, under the words they are about: from where one begins to the end of its line. */
export const diagnosticsOf = (doc: Text, problems: readonly ScenarioProblem[]): Diagnostic[] =>
  problems.flatMap((problem): Diagnostic[] => {
    if (problem.file !== undefined || problem.line > doc.lines) return []
    const line = doc.line(problem.line)
    const from = Math.min(line.from + problem.column - 1, line.to)
    return [
      {
        from,
        to: Math.max(from, line.to),
        severity: severities[problem.weight],
        message: `${messageOf(problem)} ${problem.remedy}`,
      },
    ]
  })
