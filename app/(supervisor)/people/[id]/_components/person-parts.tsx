import { partName } from '@/components/part-name'
import type { PersonProgress } from '@/server/people/person-progress'
import { HeatCell } from '../../../team/_components/heat-cell'
import { Totals } from './totals'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' })

/** The five parts then and now, beside the totals over time. */
export function PersonParts({ page: { profile, weakest, totals } }: { readonly page: PersonProgress }) {
  if (totals.length === 0) return null
  return (
    <section aria-labelledby="parts" className="mt-8 grid items-start gap-8 lg:grid-cols-2">
      <div>
        <h2 id="parts" className="font-bold text-xl">
          Parts
        </h2>
        <table className="mt-3 w-full text-sm">
          <caption className="sr-only">Mean of the first and of the latest five conversations, 0 to 100</caption>
          <thead className="text-ink-faint">
            <tr>
              {['Part', 'First 5', 'Latest 5', 'Change'].map((title, index) => (
                <th
                  key={title}
                  scope="col"
                  className={`py-1.5 font-semibold ${index === 0 ? 'text-left' : 'text-center'}`}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.map((row) => (
              <tr key={row.part}>
                <th scope="row" className="border-t text-left font-semibold">
                  {partName[row.part]}
                </th>
                <td className="border-t text-center">{row.first ?? '-'}</td>
                <HeatCell value={row.now} isWeakest={row.part === weakest} />
                <td className="border-t text-center">{row.change === null ? '-' : signed.format(row.change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Totals totals={totals} />
    </section>
  )
}
