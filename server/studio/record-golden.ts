import 'server-only'
import { z } from 'zod'
import { goldenOf } from '@/domain/editing/golden-of'
import { gradeReply } from '@/domain/grading/grade-reply'
import { parseScenario } from '@/domain/scenario/parse'
import type { Actor } from '../actor'
import { Conflict, Unprocessable } from '../refusal'
import type { SaveAnswer } from './answers'
import { requireWriter } from './require-author'
import { requireStoredDraft } from './require-draft'
import { saveDraft } from './save-draft'

const text = z.string().max(4000)
const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), text, over: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('hold'), text }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('wait'), seconds: z.number().min(0).max(3600) }),
  z.strictObject({ kind: z.literal('notes'), text }),
  ...(['manager', 'callback', 'writing', 'end'] as const).map((kind) =>
    z.strictObject({ kind: z.literal(kind), text }),
  ),
])

export const recordGoldenSchema = z.strictObject({
  revision: z.number().int().min(0),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Name it in lower-case words joined by hyphens.'),
  title: z.string().trim().min(1).max(200),
  seed: z.number().int().min(0).default(1),
  steps: z.array(stepSchema).min(1, 'Say something to the customer first.').max(60),
  /** Records over a conversation of the same name. */
  replace: z.boolean().default(false),
})
export type RecordGolden = z.infer<typeof recordGoldenSchema>

/** Keeps a play-through of the draft as a golden conversation: from now on the checks hold the customer to it. */
export async function recordGolden(
  actor: Actor,
  scenarioId: string,
  input: RecordGolden,
): Promise<SaveAnswer & { readonly source: string }> {
  requireWriter(actor)
  const draft = await requireStoredDraft(scenarioId)
  if (draft.revision !== input.revision)
    throw new Conflict(
      'draft-changed',
      'The draft was saved meanwhile, so the conversation may go another way. Play it again.',
    )
  if (!input.replace && draft.conversations.some(({ name }) => name === input.name))
    throw new Conflict('name-taken', `There is a golden conversation called ${input.name} already.`, 'name')
  const parsed = parseScenario(draft.source)
  if (!parsed.ok) throw new Unprocessable('has-errors', 'The draft has errors. Mend them first, then record.')
  const golden = goldenOf(parsed.value, input, gradeReply)
  if (!golden.ok)
    throw new Unprocessable(
      golden.problem.code,
      'One of these turns cannot happen in this draft. Play it again.',
      golden.problem.where,
    )
  const others = draft.conversations.filter(({ name }) => name !== input.name)
  const saved = await saveDraft(actor, scenarioId, {
    revision: draft.revision,
    source: draft.source,
    layout: draft.layout,
    conversations: [...others, { name: input.name, source: golden.value.source }].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  })
  return { ...saved, source: golden.value.source }
}
