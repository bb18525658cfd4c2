import type { Overview } from '@/server/overview/require-overview'

const plural = new Intl.PluralRules('en')
const customers = (count: number) => (plural.select(count) === 'one' ? 'one customer' : `${count} different customers`)

/** Who is ready, in a sentence, with what ready means here. */
export function TeamHead({ overview: { team, people, counts } }: { readonly overview: Overview }) {
  return (
    <p>
      <strong className="font-bold text-ink">
        {counts.ready} of {people} ready.
      </strong>{' '}
      Ready means {team.bar} points or more with {customers(team.barPasses)}, without help.
    </p>
  )
}
