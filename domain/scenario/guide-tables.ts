import { scenarioJsonSchema } from './json-schema'
import { wordings } from './wordings'

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '…')

const conditions = (): string => {
  const schema = scenarioJsonSchema() as {
    definitions?: Record<string, { properties?: Record<string, { description?: string }> }>
  }
  const properties = schema.definitions?.condition?.properties ?? {}
  return [
    '| word | holds when |',
    '|---|---|',
    ...Object.entries(properties).map(([word, { description = '' }]) => `| \`${word}\` | ${cell(description)} |`),
  ].join('\n')
}

const complaints = (): string =>
  [
    '| code | weight | what it says | what to do |',
    '|---|---|---|---|',
    ...Object.entries(wordings).map(
      ([code, { weight, says, remedy }]) => `| \`${code}\` | ${weight} | ${cell(says)} | ${cell(remedy)} |`,
    ),
  ].join('\n')

const tables: Readonly<Record<string, () => string>> = { conditions, complaints }

/** The guide with its tables made anew from the language, so that neither can say something the other does not. */
export const withGenerated = (guide: string): string =>
  guide.replace(/<!-- generated: (\w+) -->[\s\S]*?<!-- end -->/g, (block, name: string) => {
    const table = tables[name]
    return table ? `<!-- generated: ${name} -->\n\n${table()}\n\n<!-- end -->` : block
  })
