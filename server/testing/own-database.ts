import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { templateFile, testFolder } from './template'

// Before each test file: a database of its own, so that files can run side by side and none sees another's rows.
const file = join(testFolder, `${randomUUID()}.db`)
copyFileSync(templateFile, file)
process.env.DATABASE_URL = `file:${file}`
process.env.NEXTAUTH_SECRET = 'a secret for tests and nothing else'
process.env.LOG_LEVEL = 'silent'
