import type { Path, ScenarioProblem } from '@/domain/scenario/problem'

/** The field where something can be done: a thing as a whole is not mended at its short name, above the button that deletes it. */
const fields: Readonly<Record<string, string>> = {
  facts: 'known',
  nodes: 'title',
  endings: 'title',
  remedies: 'phrasings',
}

export const fieldOf = ({ path, code }: Pick<ScenarioProblem, 'path' | 'code'>): Path => {
  if (path.at(-1) !== 'id' || code === 'duplicate-id' || code === 'node-is-ending') return path
  const field = fields[String(path.at(-3))]
  return field === undefined ? path : [...path.slice(0, -1), field]
}

/** What only playing mends: an example conversation that is missing, or goes another way than it was kept. */
export const isPlayed = ({ code, file }: Pick<ScenarioProblem, 'code' | 'file'>): boolean =>
  file !== undefined || code === 'golden-missing' || code === 'not-covered' || code === 'expert-fails'
