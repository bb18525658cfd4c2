import { Download } from 'lucide-react'
import { buttonClass } from '@/components/button'

const files = [
  ['format=json', 'Everything (JSON)'],
  ['format=csv&table=attempts', 'Conversations (CSV)'],
  ['format=csv&table=turns', 'Every turn and mark (CSV)'],
  ['format=csv&table=lessons', 'Lessons (CSV)'],
  ['format=csv&table=self-checks', 'Self-checks (CSV)'],
] as const

/** One's own data to take along. */
export function Export() {
  return (
    <section aria-labelledby="export" className="mt-16 border-t pt-8">
      <h2 id="export" className="font-bold text-xl">
        Take your data with you
      </h2>
      <p className="mt-1.5 max-w-2xl text-ink-soft">
        All you have written and all the marks it was given. Nobody else’s words are in it.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {files.map(([query, title]) => (
          <li key={query}>
            {/* A plain link: a download must not be fetched ahead. */}
            <a href={`/progress/export?${query}`} download className={buttonClass('plain', 'small', 'min-h-11')}>
              <Download size={16} aria-hidden />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
