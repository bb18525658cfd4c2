import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { environment } from '../environment'
import { log } from '../log'
import { TooMany } from '../refusal'
import { checkSignIn } from './check-sign-in'

const weekSeconds = 7 * 24 * 60 * 60

/** next-auth's settings. A function, so that building the app needs no secret. */
export function authOptions(): NextAuthOptions {
  return {
    secret: environment().secret,
    session: { strategy: 'jwt', maxAge: weekSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { label: 'Email' }, password: { label: 'Password', type: 'password' } },
        authorize: async (credentials, request) => {
          try {
            return await checkSignIn(credentials, addressOf(request?.headers))
          } catch (error) {
            // next-auth passes on nothing but the message; the sign-in page knows this one.
            if (error instanceof TooMany) throw new Error(error.code)
            log.error({ err: error, doing: 'sign in' }, 'unexpected error')
            throw new Error('unexpected')
          }
        },
      }),
    ],
    callbacks: {
      // The token says who, nothing more: role and teams are read afresh for every request (server/actor.ts).
      jwt: ({ token, user }) => (user ? { sub: user.id } : { sub: token.sub }),
      session: ({ session, token }) => ({ ...session, user: { id: token.sub } }),
    },
    logger: {
      error: (code, metadata) => log.error({ code, metadata }, 'next-auth'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for']
  return typeof forwarded === 'string' ? (forwarded.split(',')[0]?.trim() ?? '') : ''
}
