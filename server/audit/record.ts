import 'server-only'
import type { Asker } from '@/domain/access/role'
import type { Transaction } from '../database'
import type { AuditAction, AuditSubjectType } from './action'

type Fact = string | number | boolean | null

/**
 * What was, or is, so: levels, roles, ids, names of teams, dates. Never a person's name, email or words: the log cannot
 * be changed, so whoever asks to be erased must not be in it by more than an id.
 */
export type AuditFacts = Readonly<Record<string, Fact | readonly Fact[]>>

export type AuditChange = {
  readonly action: AuditAction
  readonly subject: { readonly type: AuditSubjectType; readonly id: string }
  readonly before?: AuditFacts | null
  readonly after?: AuditFacts | null
}

/**
 * Writes one change to the log. Call it in the transaction that makes the change, so that neither exists without the
 * other. `actor` is null only for what the product did by itself.
 */
export async function recordAudit(
  tx: Transaction,
  actor: Pick<Asker, 'userId'> | null,
  { action, subject, before = null, after = null }: AuditChange,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actorId: actor?.userId ?? null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    },
    select: { id: true },
  })
}
