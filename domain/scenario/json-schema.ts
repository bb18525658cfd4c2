import { z } from 'zod'
import { scenarioSchema } from './schema'

/** The language as JSON Schema, for completion in any editor; what `npm run scenarios:schema` publishes. */
export const scenarioJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7' }),
  title: 'A Keepcool customer',
})

const collect = (schema: unknown, into: Set<string>): Set<string> => {
  if (Array.isArray(schema)) for (const item of schema) collect(item, into)
  else if (schema !== null && typeof schema === 'object')
    for (const [key, inner] of Object.entries(schema)) {
      if (key === 'properties') for (const word of Object.keys(inner as object)) into.add(word)
      if (key === 'propertyNames') for (const word of (inner as { enum?: string[] }).enum ?? []) into.add(word)
      collect(inner, into)
    }
  return into
}

let known: readonly string[] | null = null
/** Every key the language has, to guess what a misspelt one meant. */
export const languageWords = (): readonly string[] => {
  known ??= [...collect(scenarioJsonSchema(), new Set())]
  return known
}
