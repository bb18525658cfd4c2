import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '../actor'
import { hashPassword, isPassword } from '../auth/password'
import { database } from '../database'
import { TooMany, Unprocessable } from '../refusal'
import type { PasswordChange } from './settings-input'

// A desk left unlocked must not become a place to guess the password at leisure.
const tries = new RateLimiterMemory({ keyPrefix: 'password-change', points: 10, duration: 15 * 60 })

/** Gives the actor a new password after checking the old one. Throws TooMany after ten wrong tries. */
export async function changePassword(actor: Actor, { current, next }: PasswordChange): Promise<void> {
  await countTry(actor.userId)
  const person = await database.user.findUnique({ where: { id: actor.userId }, select: { passwordHash: true } })
  if (!(await isPassword(current, person?.passwordHash ?? null)))
    throw new Unprocessable('wrong-password', 'This is not the password you use now.', 'current')
  await tries.delete(actor.userId)
  if (current === next)
    throw new Unprocessable('same-password', 'This is the password you already have. Choose another.', 'next')
  await database.user.update({
    where: { id: actor.userId },
    data: { passwordHash: await hashPassword(next) },
    select: { id: true },
  })
}

async function countTry(userId: string): Promise<void> {
  try {
    await tries.consume(userId)
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) throw new TooMany(rejected.msBeforeNext / 1000)
    throw rejected
  }
}
