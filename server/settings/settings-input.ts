import 'server-only'
import { z } from 'zod'
import { longestReframe } from '@/domain/coaching/reframes'
import { leastPasswordLength } from '../auth/password'

const longestAlias = 40

/** Trimmed, runs of spaces made one; null when nothing is left. */
const optionalLine = (most: number, tooLong: string) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, tooLong))
    .transform((text) => (text === '' ? null : text))

export const boardSettingsSchema = z.object({
  alias: optionalLine(longestAlias, `Use ${longestAlias} characters or fewer.`),
  onBoard: z.boolean(),
})
export type BoardSettings = z.infer<typeof boardSettingsSchema>

export const practiceSettingsSchema = z.object({
  feedback: z.enum(['one', 'all']),
  timers: z.enum(['normal', 'slow', 'off']),
  speech: z.boolean(),
})
export type PracticeSettings = z.infer<typeof practiceSettingsSchema>

export const reframeSchema = z.object({
  reframe: optionalLine(longestReframe, `Use ${longestReframe} characters or fewer, so that it fits one breath.`),
})

// The upper bounds keep argon2 from being fed megabytes.
export const passwordChangeSchema = z.object({
  current: z.string().min(1, 'Type the password you use now.').max(200, 'This is too long.'),
  next: z
    .string()
    .min(leastPasswordLength, `Use at least ${leastPasswordLength} characters.`)
    .max(200, 'Use 200 characters or fewer.'),
})
export type PasswordChange = z.infer<typeof passwordChangeSchema>
