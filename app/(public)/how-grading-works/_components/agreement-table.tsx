import { partName } from '@/components/part-name'
import agreement from '@/domain/grading/agreement.json'
import { parts } from '@/domain/grading/grade'

const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Agreement with trained judges on moments the grader never saw, beside that of two judges with each other. */
export function AgreementTable() {
  const rows = [
    ...parts.map((part) => ({ name: partName[part], ...agreement.parts[part] })),
    { name: 'All five, on average', ...agreement.mean, interval: agreement.meanInterval },
  ]
  return (
    <table className="mt-5 w-full max-w-2xl text-left">
      <caption className="sr-only">Agreement per part: 1 is perfect, 0 is chance</caption>
      <thead>
        <tr className="label-type border-b">
          <th scope="col" className="py-2 pr-4">
            Part
          </th>
          <th scope="col" className="py-2 pr-4">
            Keepcool and the judges
          </th>
          <th scope="col" className="py-2">
            Two judges with each other
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, heldOut, interval, labellers }) => (
          <tr key={name} className="border-b border-rule last:font-bold">
            <th scope="row" className="py-2.5 pr-4 font-semibold">
              {name}
            </th>
            <td className="py-2.5 pr-4">
              <span className="inline-block w-11">{two.format(heldOut)}</span>
              <meter
                className="h-2 w-28 max-sm:hidden"
                min={0}
                max={1}
                value={heldOut}
                aria-label={`${name}: ${two.format(heldOut)} of 1`}
              />
              <span className="block text-ink-soft text-sm">
                {two.format(interval.low)} to {two.format(interval.high)}
              </span>
            </td>
            <td className="py-2.5 text-ink-soft">{two.format(labellers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
