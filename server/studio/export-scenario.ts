import 'server-only'
import type { Actor } from '../actor'
import { NotFound } from '../refusal'
import { requireWriter } from './require-author'
import { requireStoredDraft } from './require-draft'
import { requireVersion } from './versions'

export type ExportFile = { readonly fileName: string; readonly text: string }

/** Which file: the customer, all golden conversations in one, or one of them. */
export type ExportPart = 'scenario' | 'conversations' | { readonly conversation: string }

const asOneFile = (texts: readonly string[]): string =>
  texts.map((text) => `---\n${text.endsWith('\n') ? text : `${text}\n`}`).join('')

/** A stored text as a file, byte for byte as it was saved. `of` is a version's id, or `draft`. */
export async function exportScenario(
  actor: Actor,
  scenarioId: string,
  of: string | 'draft',
  part: ExportPart,
): Promise<ExportFile> {
  requireWriter(actor)
  const { source, conversations } =
    of === 'draft' ? await requireStoredDraft(scenarioId) : await requireVersion(actor, scenarioId, of)
  if (part === 'scenario') return { fileName: `${scenarioId}.yaml`, text: source }
  if (part === 'conversations') {
    if (conversations.length === 0) throw new NotFound('This customer has no golden conversations yet.')
    return {
      fileName: `${scenarioId}-conversations.yaml`,
      text: asOneFile(conversations.map((golden) => golden.source)),
    }
  }
  const golden = conversations.find(({ name }) => name === part.conversation)
  if (!golden) throw new NotFound('There is no such golden conversation.')
  return { fileName: `${golden.name}.yaml`, text: golden.source }
}
