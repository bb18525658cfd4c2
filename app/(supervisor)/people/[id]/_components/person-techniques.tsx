import type { PersonProgress } from '@/server/people/person-progress'

/** What their customers called for, and how often it was there. */
export function PersonTechniques({ techniques }: { readonly techniques: PersonProgress['techniques'] }) {
  if (techniques.length === 0) return null
  return (
    <section aria-labelledby="techniques" className="mt-10">
      <h2 id="techniques" className="border-b pb-2 font-bold text-xl">
        Techniques
      </h2>
      <dl className="mt-2 grid gap-x-10 text-sm sm:grid-cols-2">
        {techniques.map(({ id, label, met, shown }) => (
          <div key={id} className="flex items-baseline py-1.5">
            <dt>{label}</dt>
            <span className="leader" aria-hidden="true" />
            <dd className="whitespace-nowrap font-semibold">
              {shown} of {met}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
