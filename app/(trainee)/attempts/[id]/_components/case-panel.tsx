import { CustomerRecord } from '@/components/case/customer-record'
import { PolicyCard } from '@/components/case/policy-card'
import type { PracticeView } from '@/domain/attempt/view'

/** Who they are, their record, and the policy card. */
export function CasePanel({ scenario }: { readonly scenario: PracticeView['scenario'] }) {
  return (
    <div className="grid gap-7">
      <section>
        <h2 className="font-extrabold text-xl">{scenario.customer.name}</h2>
        <p className="mt-1 text-ink-soft text-sm">
          You work for {scenario.company}. {scenario.role}
        </p>
        <p className="mt-3 text-sm">{scenario.situation}</p>
      </section>
      <section>
        <h2 className="label-type mb-2 tracking-normal">Record</h2>
        <CustomerRecord record={scenario.record} />
      </section>
      <section>
        <h2 className="mb-3 border-t-2 border-ink pt-2 font-bold">Policy card</h2>
        <PolicyCard remedies={scenario.remedies} notes={scenario.policyNotes} />
      </section>
    </div>
  )
}
