import 'server-only'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseScenario } from '@/domain/scenario/parse'
import { problemInWords } from '@/domain/scenario/words'
import { database } from '../database'

export type ImportRow =
  | { readonly file: string; readonly outcome: 'added' | 'updated' | 'unchanged' | 'kept'; readonly id: string }
  | { readonly file: string; readonly outcome: 'refused'; readonly problems: readonly string[] }

const goldensOf = async (folder: string): Promise<{ name: string; source: string }[]> => {
  const names = await readdir(join(folder, 'conversations')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    files.map(async (name) => ({
      name: name.replace(/\.yaml$/, ''),
      source: await readFile(join(folder, 'conversations', name), 'utf8'),
    })),
  )
}

const hashOf = (source: string) => createHash('sha256').update(source).digest('hex')

async function importOne(folder: string, file: string): Promise<ImportRow> {
  const source = await readFile(join(folder, 'scenario.yaml'), 'utf8')
  const parsed = parseScenario(source)
  if (!parsed.ok) return { file, outcome: 'refused', problems: parsed.problem.map(problemInWords) }
  const { id } = parsed.value
  const hash = hashOf(source)
  const conversations = JSON.stringify(await goldensOf(folder))
  const versions = await database.scenarioVersion.findMany({
    where: { scenarioId: id },
    select: { id: true, number: true, hash: true, publishedById: true, conversations: true },
    orderBy: { number: 'desc' },
  })
  const same = versions.find((version) => version.hash === hash)
  if (same) {
    if (same.conversations !== conversations && same.publishedById === null)
      await database.scenarioVersion.update({ where: { id: same.id }, data: { conversations } })
    return { file, outcome: 'unchanged', id }
  }
  // A person has published here: from then on the database is the original, and the file only seeded it.
  if (versions.some((version) => version.publishedById !== null)) return { file, outcome: 'kept', id }
  await database.$transaction(async (tx) => {
    await tx.scenario.upsert({ where: { id }, create: { id }, update: {} })
    await tx.scenarioVersion.updateMany({ where: { scenarioId: id, status: 'published' }, data: { status: 'retired' } })
    const version = await tx.scenarioVersion.create({
      data: {
        scenarioId: id,
        number: (versions[0]?.number ?? 0) + 1,
        source,
        conversations,
        hash,
        status: 'published',
        note: 'Shipped with the product',
      },
      select: { id: true },
    })
    await tx.scenario.update({ where: { id }, data: { currentVersionId: version.id } })
  })
  return { file, outcome: versions.length === 0 ? 'added' : 'updated', id }
}

/** Brings every `scenarios/<id>/scenario.yaml` into the library. One that cannot be read is reported; the others load. */
export async function importScenarios(
  root: string,
  onRow: (row: ImportRow, done: number, all: number) => void = () => {},
): Promise<readonly ImportRow[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const rows: ImportRow[] = []
  for (const name of folders) {
    const file = `scenarios/${name}/scenario.yaml`
    const row = await importOne(join(root, name), file).catch((error: NodeJS.ErrnoException): ImportRow => {
      if (error.code !== 'ENOENT') throw error
      return {
        file,
        outcome: 'refused',
        problems: ['There is no scenario.yaml in this folder. Add one, or delete the folder.'],
      }
    })
    rows.push(row)
    onRow(row, rows.length, folders.length)
  }
  return rows
}
