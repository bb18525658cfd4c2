import NextAuth from 'next-auth'
import { authOptions } from '@/server/auth/options'

// Made per request, so that building needs no secret.
const handle = (request: Request, context: unknown) => NextAuth(authOptions())(request, context)

export { handle as GET, handle as POST }
