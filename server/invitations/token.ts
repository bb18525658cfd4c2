import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** The secret part of an invitation's link: 256 random bits, so that it can be neither guessed nor tried out. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of it. A plain hash is enough for a random secret; whoever reads the database cannot use it as a link. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export const invitationPath = (token: string): string => `/join/${token}`
