import 'server-only'
import { z } from 'zod'
import { databaseUrl, dataFolder } from '../prisma/database-url'

// One table for everything the environment can change. docs/operations.md repeats it for people, kept in step by a test.
const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .max(65535, 'must be 65535 or less')

export const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1, 'must name an address to listen on').default('127.0.0.1'),
  KEEPCOOL_DATA: z.string().min(1, 'must name a folder').default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, 'must start with file: followed by the path of the SQLite file')
    .optional(),
  NEXTAUTH_SECRET: z
    .string('is missing; `npm start` makes one, otherwise set 32 or more random characters')
    .min(32, 'must have 32 or more random characters'),
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address people open, such as https://keepcool.example' })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
    .default('info'),
  // next-auth would build links from whatever Host header a caller sends.
  AUTH_TRUST_HOST: z
    .undefined('must not be set: links would follow a forged Host header; set NEXTAUTH_URL instead')
    .optional(),
})

export type Environment = {
  mode: 'development' | 'production' | 'test'
  dataFolder: string
  databaseUrl: string
  secret: string
  address: string
  logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL']
}

/** Reads and checks the environment. Throws one error that lists every bad key, each with what to do about it. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  // `KEY=` in an .env file means "not set", not "set to nothing".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new Error(
      `Keepcool cannot start with these settings:\n${lines.join('\n')}\nSee docs/operations.md for all of them.`,
    )
  }
  const env = parsed.data
  return {
    mode: env.NODE_ENV,
    dataFolder: dataFolder(given),
    databaseUrl: databaseUrl(given),
    secret: env.NEXTAUTH_SECRET,
    address: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
    logLevel: env.LOG_LEVEL,
  }
}

let current: Environment | undefined

/** The checked environment of this process. Read on first use, so that building needs none of it. */
export function environment(): Environment {
  current ??= readEnvironment(process.env)
  return current
}
