import { Users } from 'lucide-react'
import type { Colleague } from '@/server/studio/answers'

const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

/** Who else has this customer open. Both may write; who saves second is told. */
export function Others({ others }: { readonly others: readonly Colleague[] }) {
  const names = list.format(others.map(({ name }) => name))
  return (
    <p role="status" className="text-sm">
      {others.length === 0 ? null : (
        <span className="inline-flex items-center gap-1.5 rounded-full bg-doubt px-2.5 py-0.5 font-semibold text-doubt-ink">
          <Users size={15} aria-hidden />
          {names} {others.length === 1 ? 'has' : 'have'} this open
        </span>
      )}
    </p>
  )
}
