'use client'

import { Moon, Sun } from 'lucide-react'
import { buttonClass } from '../button'
import { type Theme, themeCookie, themeOf } from './theme'

const year = 60 * 60 * 24 * 365

/** Light or dark. Until it is pressed the system decides. */
export function ThemeToggle() {
  function change() {
    const root = document.documentElement
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
    const now = themeOf(root.dataset.theme) ?? (dark ? 'dark' : 'light')
    const next: Theme = now === 'dark' ? 'light' : 'dark'
    root.dataset.theme = next
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${year}; samesite=lax`
  }
  return (
    <button type="button" onClick={change} className={buttonClass('quiet', 'small', 'min-h-11 w-11 px-0')}>
      <Sun size={19} aria-hidden className="hidden dark:block" />
      <Moon size={19} aria-hidden className="dark:hidden" />
      <span className="sr-only">Change between light and dark</span>
    </button>
  )
}
