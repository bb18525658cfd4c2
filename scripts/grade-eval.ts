/** npm run grade:eval -- FILE.jsonl [--json]: agreement of the grader with labelled replies it has not seen. */
import { readFileSync } from 'node:fs'
import { confusion, quadraticKappa, spearman } from '../domain/grading/agreement'
import { bootstrapInterval } from '../domain/grading/bootstrap'
import type { Grade, Part } from '../domain/grading/grade'
import { parts } from '../domain/grading/grade'
import { gradeReply } from '../domain/grading/grade-reply'
import type { Moment, Turn } from '../domain/grading/moment'
import { plainMoment } from './grade-corpus'

type Line = {
  id: string
  context: Turn[]
  facts?: string[]
  policy?: string[]
  reply: string
  labels: Record<Part, number> & { overall?: number }
}

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (file === undefined) {
  console.error('Which file? npm run grade:eval -- FILE.jsonl [--json]')
  process.exit(2)
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line)

const moments = new Map<string, Moment>()
const momentOf = (line: Line): Moment => {
  const key = JSON.stringify([line.context, line.facts, line.policy])
  const known = moments.get(key)
  if (known) return known
  const fresh = plainMoment(line.context, line.facts ?? [], line.policy ?? [])
  moments.set(key, fresh)
  return fresh
}

const graded = lines.map((line) => ({ line, grade: gradeReply(line.reply, momentOf(line)) }))

/** Replies are drawn one by one here: a file need not say which of them share a moment. */
const interval = (labels: readonly number[], levels: readonly number[]): readonly [number, number] =>
  bootstrapInterval(
    labels.map((_, index) => String(index)),
    (rows) =>
      quadraticKappa(
        rows.map((row) => labels[row] ?? 0),
        rows.map((row) => levels[row] ?? 0),
      ),
  )

const round = (value: number) => Math.round(value * 1000) / 1000
const share = (rows: readonly boolean[]) => round(rows.filter(Boolean).length / Math.max(1, rows.length))

const rowOf = (part: Part) => {
  const labels = graded.map(({ line }) => line.labels[part])
  const levels = graded.map(({ grade }) => grade.parts[part].level)
  const sure = graded.filter(({ grade }) => !grade.parts[part].unsure)
  const [low, high] = interval(labels, levels)
  return {
    qwk: round(quadraticKappa(labels, levels)),
    ci: [round(low), round(high)],
    exact: share(labels.map((label, index) => label === levels[index])),
    middle: share(
      graded.filter(({ line }) => line.labels[part] === 1).map(({ grade }) => grade.parts[part].level === 1),
    ),
    unsure: share(graded.map(({ grade }) => grade.parts[part].unsure)),
    qwkWhenSure: round(
      quadraticKappa(
        sure.map(({ line }) => line.labels[part]),
        sure.map(({ grade }) => grade.parts[part].level),
      ),
    ),
    confusion: confusion(labels, levels),
  }
}

const sumOf = (grade: Grade) => parts.reduce((sum, part) => sum + grade.parts[part].level, 0)
const rows = {
  calm: rowOf('calm'),
  listen: rowOf('listen'),
  restate: rowOf('restate'),
  apologise: rowOf('apologise'),
  solve: rowOf('solve'),
}
const judged = graded.filter(({ line }) => line.labels.overall !== undefined)
const result = {
  n: graded.length,
  parts: rows,
  meanQwk: round(parts.reduce((sum, part) => sum + rows[part].qwk, 0) / parts.length),
  overallSpearman: round(
    spearman(
      judged.map(({ line }) => line.labels.overall ?? 0),
      judged.map(({ grade }) => sumOf(grade)),
    ),
  ),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(result))
else {
  console.log(`${result.n} replies`)
  for (const part of parts) {
    const row = rows[part]
    console.log(
      `${part.padEnd(10)} QWK ${row.qwk.toFixed(3)} [${row.ci.map((value) => value.toFixed(3)).join(', ')}]  exact ${row.exact.toFixed(2)}  middle ${row.middle.toFixed(2)}  unsure ${row.unsure.toFixed(2)}  QWK when sure ${row.qwkWhenSure.toFixed(3)}`,
    )
    for (const [label, counts] of row.confusion.entries())
      console.log(
        `  judged ${label}: graded ${counts.map((count, level) => `${level}: ${String(count).padStart(4)}`).join('  ')}`,
      )
  }
  console.log(
    `mean       QWK ${result.meanQwk.toFixed(3)}   Spearman with overall ${result.overallSpearman.toFixed(3)}`,
  )
}
