import 'server-only'
import { z } from 'zod'
import { database } from '../database'
import { isPassword } from './password'
import { countSignInTry, forgetSignInTries } from './sign-in-limit'

// The upper bounds keep argon2 and the limiter's memory from being fed megabytes.
const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(3).max(254),
  password: z.string().min(1).max(200),
})

/**
 * The person these credentials belong to, or null. One answer for "unknown", "wrong password" and "deactivated": it must
 * not tell who has an account. Throws TooMany.
 */
export async function checkSignIn(credentials: unknown, address: string): Promise<{ id: string; name: string } | null> {
  const parsed = credentialsSchema.safeParse(credentials)
  if (!parsed.success) return null
  const { email, password } = parsed.data
  await countSignInTry(address, email)
  const person = await database.user.findUnique({
    where: { email },
    select: { id: true, name: true, active: true, passwordHash: true },
  })
  const fits = await isPassword(password, person?.passwordHash ?? null)
  if (!person?.active || !fits) return null
  await forgetSignInTries(address, email)
  return { id: person.id, name: person.name }
}
