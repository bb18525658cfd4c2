'use client'

import { Notice } from '@/components/notice'
import type { Tried } from '@/server/studio/insight/require-inbox'
import { endingsIn, nodesIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'

/** How many of the stored replies would find a route in the draft as it is now, and which. */
export function TriedView({ tried }: { readonly tried: Tried }) {
  const { root } = useDesk()
  const titles = new Map([...nodesIn(root), ...endingsIn(root)].map(({ id, title }) => [id, title]))
  const matched = tried.rows.flatMap(({ text, would }) => (would ? [{ text, would }] : []))
  return (
    <Notice tone={tried.matched > 0 ? 'good' : 'plain'} live="polite">
      <p className="font-semibold">
        {tried.matched} of {tried.tried} replies would find a route in the draft.
      </p>
      {matched.length > 0 ? (
        <ul className="mt-2 grid max-h-60 gap-1 overflow-y-auto">
          {matched.map(({ text, would }) => (
            <li key={`${text} ${would.route}`}>
              “{text}” takes <strong>{would.route}</strong> to {titles.get(would.to) ?? would.to}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
