import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export type Endpoint = { readonly key: string; readonly file: string; readonly name: string }

const app = join(process.cwd(), 'app')
const methods = /^export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/gm
const reexported = /^export \{[^}]*\}/gm

/** Every page, route handler and server action there is, found in the file system: nobody has to remember to list one. */
export function findEndpoints(): readonly Endpoint[] {
  return filesIn(app)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => endpointsIn(file))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** The path as the address has it: groups in brackets are not part of it. */
const placeOf = (file: string) =>
  relative(app, file)
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/')

function endpointsIn(file: string): Endpoint[] {
  const place = placeOf(file)
  if (/(^|\/)page\.tsx$/.test(place))
    return [{ key: `page /${place.replace(/\/?page\.tsx$/, '')}`, file, name: 'default' }]
  const source = readFileSync(file, 'utf8')
  if (/(^|\/)route\.ts$/.test(place)) {
    const names = [
      ...[...source.matchAll(methods)].map((match) => match[1] ?? ''),
      ...(source.match(reexported) ?? []).flatMap((line) => line.match(/\b(GET|POST|PUT|PATCH|DELETE)\b/g) ?? []),
    ]
    return [...new Set(names)].map((name) => ({ key: `${name} /${place.replace(/\/route\.ts$/, '')}`, file, name }))
  }
  if (!/^['"]use server['"]/m.test(source)) return []
  const base = place.replace(/\.tsx?$/, '').replace(/\/actions$/, '')
  return [...source.matchAll(/^export (?:async function|const) (\w+)/gm)].map((match) => ({
    key: `action ${base}#${match[1]}`,
    file,
    name: match[1] ?? '',
  }))
}
