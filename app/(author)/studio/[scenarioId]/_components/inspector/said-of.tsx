import { TriangleAlert } from 'lucide-react'
import { messageOf, type ScenarioProblem } from '@/domain/scenario/problem'

export const errorOf = (own: readonly ScenarioProblem[]): string | null => {
  const error = own.find(({ weight }) => weight === 'error')
  return error ? `${messageOf(error)} ${error.remedy}` : null
}

/** Warnings and advice about one field, under it. Errors stand in the field itself. */
export function SaidOf({ own }: { readonly own: readonly ScenarioProblem[] }) {
  const mild = own.filter(({ weight }) => weight !== 'error')
  if (mild.length === 0) return null
  return (
    <ul className="mt-1.5 grid gap-1 text-doubt-ink text-sm">
      {mild.map((problem) => (
        <li key={`${problem.code} ${JSON.stringify(problem.facts)}`} className="flex gap-1.5">
          <TriangleAlert size={15} aria-hidden className="mt-1 shrink-0" />
          <span>
            {messageOf(problem)} {problem.remedy}
          </span>
        </li>
      ))}
    </ul>
  )
}
