import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooMany } from '../refusal'

const quarterHourSeconds = 15 * 60

// Per address and email: a person who mistypes. Per email alone: one who guesses from many addresses, or invents them in a
// header; generous, so that nobody can lock a colleague out by mistyping for them.
const perPair = new RateLimiterMemory({ keyPrefix: 'pair', points: 10, duration: quarterHourSeconds })
const perEmail = new RateLimiterMemory({ keyPrefix: 'email', points: 100, duration: quarterHourSeconds })

/** Counts a try to sign in. Throws TooMany when there were too many failed ones before. */
export async function countSignInTry(address: string, email: string): Promise<void> {
  try {
    await perPair.consume(`${address} ${email}`)
    await perEmail.consume(email)
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) throw new TooMany(rejected.msBeforeNext / 1000)
    throw rejected
  }
}

/** A success wipes the slate, so that only failures add up. */
export async function forgetSignInTries(address: string, email: string): Promise<void> {
  await perPair.delete(`${address} ${email}`)
  await perEmail.reward(email)
}
