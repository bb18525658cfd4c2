import { z } from 'zod'
import { parts } from '../grading/grade'
import { fail, ok, type Result } from '../result'
import { complaintsOf } from '../scenario/complaint-of-issue'
import { level, line, name } from '../scenario/measure'
import { type Complaint, type Locate, placed, type ScenarioProblem } from '../scenario/problem'
import type { Scenario } from '../scenario/schema'
import { readSource } from '../scenario/source'
import { type Grader, playStep, startRun } from './run'
import type { Step } from './script'

const words = z.string().max(4000)
const turnSchema = z
  .strictObject({
    reply: words.optional().describe('What the trainee writes.'),
    over: z.boolean().optional().describe('Sent while the customer is still typing.'),
    hold: words.optional().describe('Puts the customer on hold, with these words.'),
    resume: z.literal(true).optional(),
    wait: z.number().min(0).max(3600).optional().describe('Seconds that pass.'),
    notes: words.optional(),
    manager: words.optional(),
    callback: words.optional(),
    writing: words.optional(),
    end: words.optional(),
    to: name.optional().describe('The node the customer is at afterwards, or the ending.'),
    levels: z.partialRecord(z.enum(parts), level).optional().describe('Marks this reply must get.'),
  })
  .refine(
    (turn) => kinds.filter((kind) => turn[kind] !== undefined).length === 1,
    'exactly one of reply, hold, resume, wait, notes, manager, callback, writing, end',
  )
const kinds = ['reply', 'hold', 'resume', 'wait', 'notes', 'manager', 'callback', 'writing', 'end'] as const

export const goldenSchema = z.strictObject({
  title: line,
  seed: z.number().int().min(0).default(1),
  turns: z.array(turnSchema).min(1).max(60),
  ending: name.optional().describe('Left out when the conversation is recorded only up to some point.'),
})
export type Golden = z.infer<typeof goldenSchema>
export type ReadGolden = { readonly golden: Golden; readonly locate: Locate; readonly file: string }
type GoldenTurn = Golden['turns'][number]

const goldenWords = [...kinds, 'over', 'to', 'levels', 'title', 'seed', 'turns', 'ending', ...parts]

export const readGolden = (text: string, file: string): Result<ReadGolden, ScenarioProblem[]> => {
  const source = readSource(text)
  if (!source.ok) return fail(source.problem.map((problem) => ({ ...problem, file })))
  const { value, locate } = source.value
  const parsed = goldenSchema.safeParse(value)
  if (parsed.success) return ok({ golden: parsed.data, locate, file })
  const complaints = parsed.error.issues.flatMap((issue): Complaint[] =>
    issue.code === 'custom'
      ? [{ code: 'golden-turn', path: issue.path.map((step) => (typeof step === 'symbol' ? '' : step)) }]
      : complaintsOf(issue, value, () => goldenWords),
  )
  return fail(complaints.map((complaint) => placed(complaint, locate(complaint.path), file)))
}

export const stepOf = (turn: GoldenTurn): Step => {
  if (turn.reply !== undefined) return { kind: 'reply', text: turn.reply, ...(turn.over ? { over: true } : {}) }
  if (turn.hold !== undefined) return { kind: 'hold', text: turn.hold }
  if (turn.wait !== undefined) return { kind: 'wait', seconds: turn.wait }
  if (turn.notes !== undefined) return { kind: 'notes', text: turn.notes }
  for (const kind of ['manager', 'callback', 'writing', 'end'] as const) {
    const text = turn[kind]
    if (text !== undefined) return { kind, text }
  }
  return { kind: 'resume' }
}

/** What a golden conversation visits, and where it no longer goes as recorded. */
export type GoldenRun = {
  readonly complaints: readonly Complaint[]
  readonly visited: readonly string[]
  readonly routes: readonly string[]
  readonly ending: string | null
}

/** Plays a golden conversation. Stops at the first turn that goes astray: what comes after it means nothing. */
export const playGolden = (scenario: Scenario, { golden }: ReadGolden, grade: Grader): GoldenRun => {
  let run = startRun(scenario, golden.seed)
  const complaints: Complaint[] = []
  const finish = (): GoldenRun => ({
    complaints,
    visited: run.state.visited,
    routes: run.state.turns.flatMap(({ node, route, kind }) => (kind === 'reply' && route ? [`${node}/${route}`] : [])),
    ending: run.state.ending,
  })
  for (const [t, turn] of golden.turns.entries()) {
    const next = playStep(scenario, grade, run, stepOf(turn))
    if (!next.ok) {
      complaints.push({ code: 'golden-refused', path: ['turns', t], facts: { turn: t + 1, reason: next.problem.code } })
      return finish()
    }
    run = next.value
    const last = run.state.turns.at(-1)
    for (const part of parts) {
      const wanted = turn.levels?.[part]
      const got = last?.grade?.parts[part].level
      if (wanted === undefined || got === wanted) continue
      const facts = { turn: t + 1, part, wanted, got: got ?? 'not graded' }
      complaints.push({ code: 'golden-level', path: ['turns', t, 'levels', part], facts })
    }
    const at = run.state.ending ?? run.state.node
    if (turn.to !== undefined && turn.to !== at) {
      complaints.push({
        code: 'golden-astray',
        path: ['turns', t, 'to'],
        facts: { turn: t + 1, wanted: turn.to, got: at },
      })
      return finish()
    }
  }
  if (golden.ending !== undefined && golden.ending !== run.state.ending) {
    const got = run.state.ending ?? `still at ${run.state.node}`
    complaints.push({ code: 'golden-ending', path: ['ending'], facts: { wanted: golden.ending, got } })
  }
  return finish()
}
