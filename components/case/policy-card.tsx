import { Check, Scale, X } from 'lucide-react'
import type { PracticeView } from '@/domain/attempt/view'

type Remedy = PracticeView['scenario']['remedies'][number]

const standings = {
  allowed: { title: 'You may', Icon: Check },
  discretion: { title: 'At your discretion', Icon: Scale },
  forbidden: { title: 'Not possible', Icon: X },
} as const

type Props = { readonly remedies: readonly Remedy[]; readonly notes: readonly string[] }

/** What the trainee may offer, what needs judgement, and what the house does not do. */
export function PolicyCard({ remedies, notes }: Props) {
  return (
    <div className="grid gap-4 text-sm">
      {(['allowed', 'discretion', 'forbidden'] as const).map((standing) => {
        const here = remedies.filter((remedy) => remedy.standing === standing)
        if (here.length === 0) return null
        const { title, Icon } = standings[standing]
        return (
          <section key={standing}>
            <h3 className="label-type flex items-center gap-1.5 tracking-normal">
              <Icon size={15} aria-hidden />
              {title}
            </h3>
            <ul className="mt-1 divide-y divide-rule border-t">
              {here.map((remedy) => (
                <li key={remedy.id} className="py-2">
                  <p className={standing === 'forbidden' ? 'text-ink-soft' : 'font-semibold'}>{remedy.label}</p>
                  {remedy.limit ? <p>{remedy.limit}</p> : null}
                  <p className="text-ink-faint">{remedy.why}</p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {notes.length > 0 ? (
        <ul className="grid gap-1.5 border-t pt-3 text-ink-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
