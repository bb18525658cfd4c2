import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Keepcool', template: '%s - Keepcool' },
  description: 'Practise on angry customers before you meet a real one.',
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the request keeps every page dynamic: a page built ahead would carry no nonce, and its scripts would not run.
  await headers()
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
