import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { parts } from '@/domain/grading/grade'
import type { OwnData } from './own-data'

/** The tables the data comes in as CSV, one file each. */
export const csvTables = ['attempts', 'turns', 'lessons', 'self-checks'] as const
export type CsvTable = (typeof csvTables)[number]

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

const stamp = (at: Date | null) => at?.toISOString() ?? null

const rowsOf: Record<CsvTable, (data: OwnData) => Row[]> = {
  attempts: ({ attempts }) =>
    attempts.map((one) => ({
      attempt: one.id,
      rewound_from: one.parentId,
      customer: one.customer,
      title: one.title,
      version: one.customerVersion,
      mode: one.mode,
      status: one.status,
      started: stamp(one.startedAt),
      ended: stamp(one.endedAt),
      ending: one.endingKind,
      total: one.total,
      ...Object.fromEntries(parts.map((part) => [part, one[part]])),
      grader: one.graderVersion,
    })),
  turns: ({ attempts }) =>
    attempts.flatMap((one) =>
      one.turns.map((turn) => ({
        attempt: one.id,
        customer: one.customer,
        turn: turn.seq,
        at: stamp(turn.at),
        kind: turn.kind,
        text: turn.text,
        ...Object.fromEntries(parts.map((part) => [part, turn.marks?.[part] ?? null])),
        ...Object.fromEntries(
          parts.map((part) => [
            `${part}_by_person`,
            one.marksByPeople.findLast((mark) => mark.seq === turn.seq && mark.part === part)?.level ?? null,
          ]),
        ),
        flags: turn.flags.join(' '),
        acts: turn.acts.join(' '),
      })),
    ),
  lessons: ({ attempts }) =>
    attempts.flatMap((one) =>
      one.lesson === null
        ? []
        : [{ attempt: one.id, customer: one.customer, ended: stamp(one.endedAt), lesson: one.lesson }],
    ),
  'self-checks': ({ selfChecks }) => selfChecks.map(({ at, scores }) => ({ taken: stamp(at), ...scores })),
}

const columnsOf: Record<CsvTable, readonly string[]> = {
  attempts: [
    ...['attempt', 'rewound_from', 'customer', 'title', 'version', 'mode', 'status', 'started', 'ended', 'ending'],
    ...['total', ...parts, 'grader'],
  ],
  turns: [
    ...['attempt', 'customer', 'turn', 'at', 'kind', 'text'],
    ...[...parts, ...parts.map((part) => `${part}_by_person`), 'flags', 'acts'],
  ],
  lessons: ['attempt', 'customer', 'ended', 'lesson'],
  'self-checks': ['taken', ...parts],
}

// What a spreadsheet would run when the file is opened, ASCII or full-width, even behind spaces or invisible marks
// (https://owasp.org/www-community/attacks/CSV_Injection). The quote in front makes it text.
const runsInSpreadsheets = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u

/** One table as CSV with a header, in UTF-8 with a byte order mark, so that Excel reads accents right. */
export function ownDataCsv(data: OwnData, table: CsvTable): string {
  return stringify(rowsOf[table](data), {
    header: true,
    bom: true,
    columns: [...columnsOf[table]],
    cast: { string: (text) => (runsInSpreadsheets.test(text) ? `'${text}` : text) },
  })
}
