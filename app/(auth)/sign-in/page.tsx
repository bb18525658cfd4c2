import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Wordmark } from '@/components/shell/wordmark'
import { findActor } from '@/server/actor'
import { StampSheet } from './_components/stamp-sheet'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams
  const target = pathWithin(callbackUrl)
  if (await findActor()) redirect(target)
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main id="content" className="flex flex-col px-6 py-6 sm:px-12 lg:px-16">
        <Wordmark />
        <div className="my-auto w-full max-w-md py-12">
          <h1 className="font-extrabold text-4xl tracking-[-0.045em]">Keep your cool, on purpose</h1>
          <p className="mt-4 text-ink-soft text-lg">Practise on angry customers before you meet a real one.</p>
          <div className="mt-10">
            <SignInForm target={target} />
          </div>
        </div>
        <p className="text-ink-faint text-sm">
          Everything you write here stays in the house. The marks judge the words of a reply, never the person.{' '}
          <a href="/how-grading-works" className="underline underline-offset-4 hover:text-ink">
            How grading works
          </a>
        </p>
      </main>
      <StampSheet />
    </div>
  )
}

/** A path of this site, whatever the link said: never somebody else's address, not even as `//host` or `/\host`. */
function pathWithin(callbackUrl: string | string[] | undefined): string {
  if (typeof callbackUrl !== 'string') return '/'
  const here = 'http://here.invalid'
  const url = URL.canParse(callbackUrl, here) ? new URL(callbackUrl, here) : new URL(here)
  return url.origin === here && callbackUrl.startsWith('/') ? url.pathname + url.search : '/'
}
