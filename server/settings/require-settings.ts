import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound } from '../refusal'
import { practiceSettingsSchema } from './settings-input'

/** The actor's own settings. */
export async function requireSettings(actor: Actor) {
  const person = await database.user.findUnique({
    where: { id: actor.userId },
    select: {
      name: true,
      email: true,
      alias: true,
      onBoard: true,
      feedback: true,
      timers: true,
      speech: true,
      reframe: true,
      passwordHash: true,
    },
  })
  if (!person) throw new NotFound()
  const { name, email, alias, onBoard, reframe, passwordHash } = person
  return {
    name,
    email,
    board: { alias, onBoard },
    practice: practiceSettingsSchema.parse(person),
    reframe,
    /** False for people who sign in elsewhere: they have no password here to change. */
    hasPassword: passwordHash !== null,
  }
}

export type Settings = Awaited<ReturnType<typeof requireSettings>>
