'use client'

import { type Theme, themeCookie, themes } from '@/components/shell/theme'

const year = 60 * 60 * 24 * 365
const titles: Record<Theme | 'system', string> = { light: 'Light', dark: 'Dark', system: 'As this device' }

/** Light, dark, or whatever the device says; the same cookie as the switch in the masthead. */
export function ThemeChoice({ theme }: { readonly theme: Theme | 'system' }) {
  function change(next: Theme | 'system') {
    const root = document.documentElement
    if (next === 'system') delete root.dataset.theme
    else root.dataset.theme = next
    const kept = next === 'system' ? `${themeCookie}=; max-age=0` : `${themeCookie}=${next}; max-age=${year}`
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
    document.cookie = `${kept}; path=/; samesite=lax`
  }
  return (
    <fieldset className="flex flex-wrap gap-2 self-start">
      <legend className="sr-only">Light or dark</legend>
      {([...themes, 'system'] as const).map((one) => (
        <label
          key={one}
          className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-edge px-4 hover:border-ink has-checked:border-ink has-checked:bg-sheet has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="theme"
            defaultChecked={one === theme}
            onChange={() => change(one)}
            className="size-4 outline-none"
          />
          {titles[one]}
        </label>
      ))}
    </fieldset>
  )
}
