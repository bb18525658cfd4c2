import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

type Tone = 'plain' | 'good' | 'bad' | 'doubt'
const tones: Record<Tone, string> = {
  plain: 'border-rule bg-desk',
  good: 'border-earned-ink/40 bg-earned',
  bad: 'border-lost-ink/40 bg-lost',
  doubt: 'border-doubt-ink/40 bg-doubt',
}

type Props = { readonly tone?: Tone; readonly children: ReactNode; readonly live?: 'polite' | 'assertive' }

/** A line that tells of something, beside what it is about. `live` when it appears while somebody is on the page. */
export function Notice({ tone = 'plain', children, live }: Props) {
  const Icon = tone === 'bad' ? CircleAlert : tone === 'good' ? CircleCheck : Info
  return (
    <div
      {...(live === undefined ? {} : { role: live === 'assertive' ? 'alert' : 'status' })}
      className={`flex items-start gap-2.5 rounded-md border px-3.5 py-2.5 text-sm ${tones[tone]}`}
    >
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
