'use client'

import { Button, ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import type { Imported } from '@/server/people/import/import-people'

const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** What was done, and the links of those who were added: shown this once, as a list and as a file. */
export function Outcome({ imported: { added, moved, left } }: { readonly imported: Imported }) {
  const linkOf = (path: string) => new URL(path, window.location.origin).toString()
  function save() {
    const lines = added.map(({ name, email, path }) => [name, email, linkOf(path)].map(quoted).join(','))
    const url = URL.createObjectURL(
      new Blob([`\uFEFFname,email,link\r\n${lines.join('\r\n')}\r\n`], { type: 'text/csv' }),
    )
    Object.assign(document.createElement('a'), { href: url, download: 'keepcool-links.csv' }).click()
    URL.revokeObjectURL(url)
  }
  return (
    <div className="mt-6 grid gap-5">
      <Notice tone="good" live="polite">
        {added.length} added, {moved} moved, {left} left alone.
      </Notice>
      {added.length > 0 ? (
        <>
          <p>
            Everybody added has a link of their own to choose a password. The links work for a week and are not kept
            here: save them before you leave this page.
          </p>
          <ul className="max-h-96 divide-y divide-rule overflow-y-auto border-y text-sm">
            {added.map(({ name, email, path }) => (
              <li key={email} className="grid gap-x-5 py-1.5 sm:grid-cols-[16rem_1fr]">
                <span>
                  <span className="font-semibold">{name}</span> {email}
                </span>
                <code className="break-all">{linkOf(path)}</code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {added.length > 0 ? (
          <Button look="primary" onClick={save}>
            Save the links as a file
          </Button>
        ) : null}
        <ButtonLink href="/admin/people">To the people</ButtonLink>
      </div>
    </div>
  )
}
