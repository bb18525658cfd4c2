import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/shell/skip-link'
import { themeCookie, themeOf } from '@/components/shell/theme'
import { Toaster } from '@/components/toaster'
import { fonts } from './fonts'

export const metadata: Metadata = {
  title: { default: 'Keepcool', template: '%s - Keepcool' },
  description: 'Practise on angry customers before you meet a real one.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f4ee' },
    { media: '(prefers-color-scheme: dark)', color: '#181512' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the request keeps every page dynamic: a page built ahead would carry no nonce, and its scripts would not run.
  await headers()
  const theme = themeOf((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" data-theme={theme} className={fonts}>
      <body>
        <SkipLink />
        {children}
        <Toaster />
      </body>
    </html>
  )
}
