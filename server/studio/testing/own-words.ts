import { applyEdit } from '@/domain/editing/apply-edit'
import type { Edit } from '@/domain/editing/edit'
import type { Actor } from '../../actor'
import { requireDraft } from '../require-draft'
import { saveDraft } from '../save-draft'

const field = (path: readonly string[], value: string): Edit => ({ kind: 'set-field', path, value })

/** What every template leaves to its author: nobody can publish it before. */
export const ownWords: readonly Edit[] = [
  field(['summary'], 'A lamp that arrived in pieces.'),
  field(['brief', 'company'], 'Lumen & Daughters'),
  field(['brief', 'situation'], 'A customer writes about a lamp that came today.'),
]

export const withOwnWords = async (author: Actor, id: string): Promise<{ readonly revision: number }> => {
  const draft = await requireDraft(author, id)
  const applied = applyEdit(draft, { kind: 'several', edits: ownWords })
  if (!applied.ok) throw new Error(applied.problem.code)
  const saved = await saveDraft(author, id, { ...draft, ...applied.value.document })
  if (!saved.saved) throw new Error('refused')
  return saved
}
