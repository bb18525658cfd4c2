import { levelWord } from '@/components/part-name'
import type { Level, Part } from '@/domain/grading/grade'
import type { Confusion } from '@/domain/review/agreement'

type Props = { readonly who: string; readonly part: Part; readonly confusion: Confusion }

const levels: readonly Level[] = [0, 1, 2]

/** Rows are the first of the two, columns the second; equal marks lie on the diagonal. */
export function ConfusionTable({ who, part, confusion }: Props) {
  return (
    <table className="border-collapse text-sm">
      <caption className="mb-1 max-w-64 text-left font-semibold">{who}</caption>
      <thead>
        <tr>
          <td />
          {levels.map((level) => (
            <th key={level} scope="col" className="px-2 py-1 font-normal text-ink-faint">
              {levelWord(part, level)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((row) => (
          <tr key={row}>
            <th scope="row" className="py-1 pr-2 text-left font-normal text-ink-faint">
              {levelWord(part, row)}
            </th>
            {levels.map((column) => (
              <td
                key={column}
                className={`border border-rule px-3 py-1 text-center ${row === column ? 'bg-desk font-semibold' : ''}`}
              >
                {confusion[row]?.[column] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
