import { TriangleAlert } from 'lucide-react'
import type { ToldProblem } from '../problems/screen-words'

export const errorOf = (own: readonly ToldProblem[]): string | null => {
  const error = own.find(({ weight }) => weight === 'error')
  return error ? `${error.says} ${error.todo}` : null
}

/** Warnings and advice about one field, under it. Errors stand in the field itself. */
export function SaidOf({ own }: { readonly own: readonly ToldProblem[] }) {
  const mild = own.filter(({ weight }) => weight !== 'error')
  if (mild.length === 0) return null
  return (
    <ul className="mt-1.5 grid gap-1 text-doubt-ink text-sm">
      {mild.map((problem) => (
        <li key={`${problem.code} ${JSON.stringify(problem.facts)}`} className="flex gap-1.5">
          <TriangleAlert size={15} aria-hidden className="mt-1 shrink-0" />
          <span>
            {problem.says} {problem.todo}
          </span>
        </li>
      ))}
    </ul>
  )
}
