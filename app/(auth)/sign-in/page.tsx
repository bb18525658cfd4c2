import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { findActor } from '@/server/actor'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams
  const target = pathWithin(callbackUrl)
  if (await findActor()) redirect(target)
  return (
    <main id="content" tabIndex={-1}>
      <h1>Sign in to Keepcool</h1>
      <p>Practise on angry customers before you meet a real one.</p>
      <SignInForm target={target} />
    </main>
  )
}

/** A path of this site, whatever the link said: never somebody else's address, not even as `//host` or `/\host`. */
function pathWithin(callbackUrl: string | string[] | undefined): string {
  if (typeof callbackUrl !== 'string') return '/'
  const here = 'http://here.invalid'
  const url = URL.canParse(callbackUrl, here) ? new URL(callbackUrl, here) : new URL(here)
  return url.origin === here && callbackUrl.startsWith('/') ? url.pathname + url.search : '/'
}
