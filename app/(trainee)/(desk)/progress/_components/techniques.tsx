import type { TechniqueCount } from '@/domain/coaching/technique-counts'

type Props = { readonly techniques: readonly TechniqueCount[] }

/** How often each technique was called for, and how often practised well: what to work on first, then what sits. */
export function Techniques({ techniques }: Props) {
  const share = (one: TechniqueCount) => one.shown / one.met
  const met = techniques.filter((one) => one.met > 0).sort((a, b) => share(a) - share(b) || b.met - a.met)
  const waiting = techniques.filter((one) => one.met === 0)
  if (met.length === 0) return null
  return (
    <section aria-labelledby="techniques" className="mt-16">
      <h2 id="techniques" className="font-extrabold text-2xl tracking-[-0.025em]">
        Techniques
      </h2>
      <p className="mt-2 max-w-2xl text-ink-soft">
        In how many of the conversations that called for it you practised each one well. The rarest stand first.
      </p>
      <ul className="mt-6 gap-x-14 border-t sm:columns-2">
        {met.map((one) => (
          <li key={one.id} className="break-inside-avoid border-b py-2.5 text-sm">
            <p className="flex items-baseline gap-4">
              <span className="flex-1 font-medium">{one.label}</span>
              <span className="shrink-0 text-ink-soft">
                <span className="font-bold text-ink">{one.shown}</span> of {one.met}
              </span>
            </p>
            <svg viewBox="0 0 100 3" preserveAspectRatio="none" className="mt-1.5 h-[3px] w-full" aria-hidden="true">
              <rect width="100" height="3" className="fill-rule" />
              <rect width={share(one) * 100} height="3" className="fill-ink" />
            </svg>
          </li>
        ))}
      </ul>
      {waiting.length > 0 ? (
        <details className="mt-5">
          <summary className="w-fit text-sm underline underline-offset-4">
            {waiting.length} that no customer has called for yet
          </summary>
          <p className="mt-2 max-w-3xl text-ink-soft text-sm">{waiting.map((one) => one.label).join('; ')}.</p>
        </details>
      ) : null}
    </section>
  )
}
