import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { auditFilterSchema, listAudit } from '@/server/audit/list-audit'
import { AdminTabs } from '../../_components/admin-tabs'
import { AuditFilters } from './_components/audit-filters'
import { AuditTable } from './_components/audit-table'

export const metadata: Metadata = { title: 'Audit log' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const filter = auditFilterSchema.parse(await searchParams)
  const { rows, next } = await answerPage(async () => listAudit(await requireActor(), filter))
  const said = Object.entries({ ...filter, before: next }).filter(([, value]) => value !== null && value !== '')
  const older = new URLSearchParams(said.map(([key, value]) => [key, String(value)]))
  return (
    <>
      <PageHead title="Audit log">
        Every change to a grade, an assignment, a role or a person. Nobody can change it, not even you.
      </PageHead>
      <AdminTabs here="audit" />
      <AuditFilters filter={filter} />
      {rows.length > 0 ? (
        <AuditTable rows={rows} />
      ) : (
        <div className="mt-6">
          <EmptyState title="Nothing of that kind">
            <p>Take one of your wishes back.</p>
          </EmptyState>
        </div>
      )}
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/admin/audit?${older}`}>Older entries</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
