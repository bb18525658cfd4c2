import { Button } from '@/components/button'
import { Field, Select, TextInput } from '@/components/field'
import { auditActions, auditSubjects } from '@/server/audit/action'
import type { AuditFilter } from '@/server/audit/list-audit'

export function AuditFilters({ filter }: { readonly filter: AuditFilter }) {
  return (
    <search aria-label="Narrow the log">
      <form
        action="/admin/audit"
        className="mt-5 grid items-end gap-3 sm:grid-cols-3 lg:grid-cols-[1fr_1fr_1fr_auto_auto_auto]"
      >
        <Field label="What">
          {(wired) => (
            <Select {...wired} name="action" defaultValue={filter.action ?? ''}>
              <option value="">Anything</option>
              {Object.entries(auditActions).map(([action, words]) => (
                <option key={action} value={action}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="About">
          {(wired) => (
            <Select {...wired} name="subject" defaultValue={filter.subject ?? ''}>
              <option value="">Anything</option>
              {auditSubjects.map((subject) => (
                <option key={subject} value={subject}>
                  {subject}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Who">
          {(wired) => (
            <TextInput {...wired} name="who" defaultValue={filter.who} placeholder="By or about" maxLength={100} />
          )}
        </Field>
        <Field label="From">
          {(wired) => <TextInput {...wired} name="from" type="date" defaultValue={filter.from ?? ''} />}
        </Field>
        <Field label="To">
          {(wired) => <TextInput {...wired} name="to" type="date" defaultValue={filter.to ?? ''} />}
        </Field>
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
