'use client'

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { Button } from '@/components/button'
import { mendsOf } from '@/domain/editing/mend'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { useDesk } from '../desk/use-desk'
import { placeInWords } from './place-in-words'
import type { ToldProblem } from './screen-words'

const looks = {
  error: { Icon: CircleAlert, tone: 'text-lost-ink', word: 'Error' },
  warning: { Icon: TriangleAlert, tone: 'text-doubt-ink', word: 'Warning' },
  advice: { Icon: Info, tone: 'text-ink-faint', word: 'Advice' },
} as const

type Props = {
  readonly problems: readonly ToldProblem[]
  readonly isSettled: boolean
  readonly onGo: (problem: ScenarioProblem) => void
}

/** What is wrong, where, and what to do about it. Where it is safe, one click does it. */
export function ProblemList({ problems, isSettled, onGo }: Props) {
  return (
    <section aria-label="Problems">
      <p role="status" className="mb-3 text-ink-soft text-sm">
        {problems.length === 0 && !isSettled ? 'Nothing so far. Still playing it through.' : summaryOf(problems)}
        {problems.length > 0 && !isSettled ? ' Still playing it through.' : ''}
      </p>
      <ul className="grid gap-2">
        {problems.map((problem) => (
          <ProblemRow
            key={`${problem.code} ${problem.file ?? ''} ${problem.path.join('.')} ${JSON.stringify(problem.facts)}`}
            problem={problem}
            onGo={onGo}
          />
        ))}
      </ul>
    </section>
  )
}

function ProblemRow({ problem, onGo }: { readonly problem: ToldProblem; readonly onGo: Props['onGo'] }) {
  const { desk, root, edit } = useDesk()
  const { Icon, tone, word } = looks[problem.weight]
  const mends = mendsOf(desk.history.document, problem)
  return (
    <li className="rounded-md border border-rule bg-sheet">
      <button
        type="button"
        onClick={() => onGo(problem)}
        className="flex w-full gap-2.5 rounded-md px-3 py-2.5 text-left text-sm hover:bg-desk"
      >
        <Icon size={17} aria-hidden className={`mt-0.5 shrink-0 ${tone}`} />
        <span className="min-w-0">
          <span className={`font-semibold ${tone}`}>{word}</span>
          <span className="text-ink-faint"> {placeInWords(root, problem)}</span>
          <span className="block">{problem.says}</span>
          <span className="block text-ink-soft">{problem.todo}</span>
        </span>
      </button>
      {mends.length > 0 ? (
        <div className="flex flex-wrap gap-1.5 px-3 pb-3 pl-10">
          {mends.map(({ label, edit: mend }) => (
            <Button key={label} size="small" onClick={() => edit(mend)}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  )
}

export const summaryOf = (problems: readonly ScenarioProblem[]): string => {
  const count = (weight: ScenarioProblem['weight']) => problems.filter((problem) => problem.weight === weight).length
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')]
  if (errors + warnings + advice === 0) return 'Nothing is wrong with this customer.'
  const parts = [
    ...(errors ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ...(advice ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
  ]
  return `${new Intl.ListFormat('en').format(parts)}.${errors ? ' Errors must be mended before publishing.' : ''}`
}
