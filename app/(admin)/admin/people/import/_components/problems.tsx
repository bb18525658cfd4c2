import { Notice } from '@/components/notice'
import type { LineProblem } from '@/server/people/import/read-people-file'

const most = 100

/** Lines that cannot be used, each with its number and why. */
export function Problems({ problems }: { readonly problems: readonly LineProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="mt-4">
      <Notice tone="bad">
        <p className="font-semibold">These lines are left out:</p>
        <ul className="mt-1 grid gap-0.5">
          {problems.slice(0, most).map(({ line, problem }) => (
            <li key={`${line} ${problem}`}>
              Line {line}: {problem}
            </li>
          ))}
        </ul>
        {problems.length > most ? <p>And {problems.length - most} more.</p> : null}
      </Notice>
    </div>
  )
}
