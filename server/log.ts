import 'server-only'
import { pino } from 'pino'

// Not from environment(): a log must also work while the settings are wrong.
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  // What people write to a customer, and what they sign in with, has no place in a log.
  redact: ['password', 'text', '*.password', '*.text', 'headers.cookie', 'headers.authorization'],
})
