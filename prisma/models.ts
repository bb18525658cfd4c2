import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Provider = 'sqlite' | 'postgresql'

export const prismaFolder = join(process.cwd(), 'prisma')

export function providerOf(url: string): Provider {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite'
}

/**
 * The models as the given database reads them. schema.prisma is the only source and is the SQLite text; another
 * provider's text differs in the one line that names it, which is why the models keep to common ground.
 */
export function modelsFor(provider: Provider): string {
  const source = readFileSync(join(prismaFolder, 'schema.prisma'), 'utf8')
  const derived = source.replace(/(datasource \w+ \{[^}]*provider\s*=\s*)"sqlite"/, `$1"${provider}"`)
  if (provider !== 'sqlite' && derived === source)
    throw new Error('prisma/schema.prisma no longer names "sqlite" as its provider')
  return derived
}
