import 'server-only'

export type Cell = string | number | null

// A spreadsheet runs a cell that begins like this as a formula, whoever wrote it: OWASP, "CSV Injection".
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell as the file has it. Numbers stay numbers, a negative one too; words never become a formula. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = dangerous.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows as a file a spreadsheet opens: with the mark that tells it the letters are UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
