import 'server-only'
import Papa from 'papaparse'
import { z } from 'zod'
import { type Role, roles } from '@/domain/access/role'

export const mostLines = 5000

export type PersonLine = {
  /** As an editor counts: the heading is line 1. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Empty: no team. */
  readonly team: string
}
export type LineProblem = { readonly line: number; readonly problem: string }

export type PeopleFile = { readonly people: readonly PersonLine[]; readonly problems: readonly LineProblem[] }

const columns = ['name', 'email', 'role', 'team'] as const

const lineSchema = z.object({
  name: z.string().trim().min(1, 'The name is missing.').max(100, 'The name is longer than 100 characters.'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'The email is missing.')
    .pipe(z.email('This is not an email address.').max(254)),
  role: z
    .string()
    .trim()
    .toLowerCase()
    .transform((text) => (text === '' ? 'trainee' : text))
    .pipe(z.enum(roles, { error: `The role is one of ${roles.join(', ')}.` })),
  team: z.string().trim().max(80, 'The name of the team is longer than 80 characters.'),
})

/**
 * Reads a file of people: columns name, email, role, team in any order, separated by comma, semicolon or tab. Every
 * line that cannot be used is told of with its number; the others are returned. Writes nothing.
 */
export function readPeopleFile(text: string): PeopleFile {
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (title) => title.trim().toLowerCase(),
  })
  const missing = columns.filter((column) => !meta.fields?.includes(column))
  if (missing.length > 0) {
    const words = `The first line must name the columns ${columns.join(', ')}. Missing: ${missing.join(', ')}.`
    return { people: [], problems: [{ line: 1, problem: words }] }
  }
  const lines = data
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => columns.some((column) => cells[column]?.trim()))
  if (lines.length > mostLines)
    return { people: [], problems: [{ line: mostLines + 2, problem: `At most ${mostLines} people at a time.` }] }

  const people: PersonLine[] = []
  const problems: LineProblem[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of lines) {
    const read = lineSchema.safeParse(Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])))
    if (!read.success) {
      problems.push(...read.error.issues.map((issue) => ({ line, problem: issue.message })))
      continue
    }
    const first = seen.get(read.data.email)
    if (first !== undefined) {
      problems.push({ line, problem: `${read.data.email} is in line ${first} already.` })
      continue
    }
    seen.set(read.data.email, line)
    people.push({ line, ...read.data })
  }
  return { people, problems }
}
