import type { z } from 'zod'
import type { Complaint, Path } from './problem'
import { suggestionFor } from './suggestion'

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (lines that start with `-`)',
  object: 'a block of `key: value` lines',
  record: 'a block of `key: value` lines',
}

const inside = (path: Path): string => {
  const key = [...path].reverse().find((step) => typeof step === 'string')
  return key === undefined ? 'the scenario' : `\`${key}\``
}
const keyOf = (path: Path): string => String([...path].reverse().find((step) => typeof step === 'string') ?? 'scenario')

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  )
const shown = (value: unknown): string => (typeof value === 'object' ? 'this' : String(value).slice(0, 60))

/** Turns one of zod's issues into complaints in the author's language; a list, because one issue may name several keys. */
export const complaintsOf = (issue: Issue, value: unknown, keysAt: (path: Path) => readonly string[]): Complaint[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const key = keyOf(path)
  const missing = valueAt(value, path) === undefined
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((extra) => ({
        code: 'unknown-key',
        path: [...path, extra],
        facts: {
          key: extra,
          inside: inside(path),
          suggestion: suggestionFor(extra, keysAt(path), 'Delete it, or look the word up in scenarios/README.md.'),
        },
      }))
    case 'invalid_key':
      return [
        {
          code: 'unknown-key',
          path,
          facts: { key: String(path.at(-1)), inside: inside(path.slice(0, -1)), suggestion: 'Delete it.' },
        },
      ]
    case 'invalid_value':
    case 'invalid_type':
    case 'invalid_union':
      if (missing) return [{ code: 'missing-key', path, facts: { key, inside: inside(path.slice(0, -1)) } }]
      return issue.code === 'invalid_value'
        ? [
            {
              code: 'not-one-of',
              path,
              facts: { key, value: shown(valueAt(value, path)), allowed: issue.values.map(String).join(', ') },
            },
          ]
        : [
            {
              code: 'wrong-type',
              path,
              facts: { key, expected: ('expected' in issue && kinds[String(issue.expected)]) || 'something else' },
            },
          ]
    case 'too_big':
    case 'too_small': {
      const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
      if (issue.origin === 'number' || issue.origin === 'int')
        return [{ code: 'out-of-range', path, facts: { key, bound } }]
      const unit = issue.origin === 'string' ? 'characters' : 'entries'
      return [{ code: 'wrong-length', path, facts: { key, bound: `${bound} ${unit}` } }]
    }
    case 'invalid_format':
      return [
        { code: 'wrong-format', path, facts: { key, value: shown(valueAt(value, path)), expected: issue.message } },
      ]
    default:
      return [{ code: 'wrong-type', path, facts: { key, expected: 'something else' } }]
  }
}
