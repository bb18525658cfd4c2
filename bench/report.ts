/** One measured figure; `ratio` is taken against the baseline of the same run, null where there is none. */
export type Row = {
  readonly bench: string
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly ratio: number | null
  /** What the ratio, or without one the value, must keep to. */
  readonly limit: number
  readonly ok: boolean
}

/** Prints the figures, one JSON line each with --json, a table otherwise; the exit code is 1 when one is not ok. */
export function report(rows: readonly Row[]): never {
  if (process.argv.includes('--json')) for (const row of rows) console.log(JSON.stringify(row))
  else for (const row of rows) console.log(lineOf(row))
  process.exit(rows.every(({ ok }) => ok) ? 0 : 1)
}

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function lineOf({ figure: name, value, unit, ratio, limit, ok }: Row): string {
  const against = ratio === null ? `limit ${figure.format(limit)}` : `${figure.format(ratio)}x, limit ${limit}x`
  return `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(44)} ${figure.format(value).padStart(9)} ${unit.padEnd(8)} ${against}`
}
