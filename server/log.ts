import 'server-only'
import { pino } from 'pino'

// Not from environment(): a log must also work while the settings are wrong.
const wanted = process.env.LOG_LEVEL ?? ''
const level = wanted === 'silent' || wanted in pino.levels.values ? wanted : 'info'

export const log = pino({
  level,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  // What people write to a customer, and what they sign in with, has no place in a log.
  redact: ['password', 'text', '*.password', '*.text', 'headers.cookie', 'headers.authorization'],
})
