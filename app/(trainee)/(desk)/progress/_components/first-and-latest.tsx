import { partName } from '@/components/part-name'
import type { PartProfile } from '@/domain/coaching/profile'
import type { SelfCheckResult } from '@/server/self-check/self-check-result'
import { changeInWords, figureInWords } from '../../_components/trend-words'

const leastRuns = 10

type Props = { readonly profile: readonly PartProfile[]; readonly selfCheck: SelfCheckResult | null }

/** The same pictures in figures. */
export function FirstAndLatest({ profile, selfCheck }: Props) {
  // With fewer than ten the first five and the latest five are partly the same conversations.
  if (profile.every(({ runs }) => runs < leastRuns)) return null
  const cell = 'py-2.5 pl-3 text-right sm:pl-6'
  return (
    <div className="mt-10 max-w-2xl overflow-x-auto">
      <table className="w-full text-left">
        <caption className="sr-only">
          First five conversations against the latest five, and what you said of yourself
        </caption>
        <thead className="border-b text-ink-faint text-sm">
          <tr>
            <th scope="col" className="py-2 font-semibold">
              Part
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              First five
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              Latest five
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              Change
            </th>
            {selfCheck ? (
              <th scope="col" className={`${cell} font-semibold`}>
                You said
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {profile.map((row) => (
            <tr key={row.part} className="border-b">
              <th scope="row" className="py-2.5 font-semibold">
                {partName[row.part]}
              </th>
              <td className={`${cell} text-ink-soft`}>{figureInWords(row.first) || 'none yet'}</td>
              <td className={`${cell} font-bold`}>{figureInWords(row.now) || 'none yet'}</td>
              <td className={cell}>{row.runs < leastRuns ? '' : changeInWords(row.change)}</td>
              {selfCheck ? (
                <td className={`${cell} text-ink-soft`}>{figureInWords(selfCheck.scores[row.part]) || 'left out'}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
