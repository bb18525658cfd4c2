import type { BriefedAssignment } from '@/server/assignments/find-own-assignment'

const how: Readonly<Record<string, string>> = {
  coached: 'Your own words, with a note after each reply.',
  solo: 'Your own words, notes at the end.',
  assessment: 'An assessment: your own words, and your supervisor reads them.',
}

const plural = new Intl.PluralRules('en')
const tries = (count: number) => `${count} ${plural.select(count) === 'one' ? 'try' : 'tries'} left.`

/** What somebody asked for, in place of the choice one otherwise has. */
export function AssignedTerms({ assigned }: { readonly assigned: BriefedAssignment }) {
  const { title, mode, leastTotal, triesLeft, isUnderWay } = assigned
  return (
    <div>
      <p className="font-bold">Assigned: {title}</p>
      <p className="mt-1 text-ink-soft text-sm">
        {how[mode]} {leastTotal > 0 ? `${leastTotal} points or more pass.` : 'Finishing is enough.'}{' '}
        {isUnderWay ? 'You are in the middle of it.' : triesLeft === null ? '' : tries(triesLeft)}
      </p>
    </div>
  )
}
