import 'server-only'
import type { OverviewRow } from './overview-row'

/** The techniques that somebody shown was called on to use: the columns of the second view. */
export function techniquesMet(
  rows: readonly OverviewRow[],
): readonly { readonly id: string; readonly label: string }[] {
  const [first] = rows
  return (first?.techniques ?? [])
    .filter(({ id }) => rows.some((row) => row.techniques.some((one) => one.id === id && one.met > 0)))
    .map(({ id, label }) => ({ id, label }))
}
