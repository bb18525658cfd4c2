'use client'

import { conditionInWords } from '@/domain/editing/condition-in-words'
import type { Plain } from '@/domain/editing/document'
import { titlesIn } from '@/domain/editing/titles-in'
import type { Path } from '@/domain/scenario/problem'
import { isInside } from '../desk/selection'
import { useDesk, useField } from '../desk/use-desk'
import { blockOf } from './clauses'
import { ConditionBox } from './condition-box'
import { errorOf, SaidOf } from './said-of'

/** When a route is taken: chosen from menus and read aloud above them. */
export function ConditionField({ path }: { readonly path: Path }) {
  const { root, problems } = useDesk()
  const { value, set } = useField(path)
  const inside = problems.filter((problem) => problem.file === undefined && isInside(problem.path, path))
  const error = errorOf(inside)
  const words = conditionInWords(value ?? null, titlesIn(root))
  return (
    <fieldset data-path={path.join('.')} tabIndex={-1}>
      <legend className="font-semibold text-sm">Taken when</legend>
      <p className="mb-2 rounded-md bg-desk px-3 py-2 text-sm">{words === '' ? 'Always.' : `${words}.`}</p>
      <ConditionBox condition={blockOf(value)} onChange={(next: Plain) => set(next)} depth={0} />
      {error ? <p className="mt-1.5 font-medium text-lost-ink text-sm">{error}</p> : null}
      <SaidOf own={inside} />
    </fieldset>
  )
}
