import { join } from 'node:path'

/** Where test databases live: one migrated template, and a copy of it for every test file. */
export const testFolder = join(
  process.cwd(),
  'node_modules',
  '.cache',
  'keepcool-tests',
  String(process.env.KEEPCOOL_TEST_RUN),
)

export const templateFile = join(testFolder, 'template.db')
