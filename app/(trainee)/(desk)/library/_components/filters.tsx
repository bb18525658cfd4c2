'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/components/button'
import { difficultyWord } from '@/components/case/difficulty'
import { partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import { Filter } from './filter'
import type { choicesIn, Narrowing } from './narrowing'

type Props = {
  readonly chosen: Narrowing
  readonly choices: ReturnType<typeof choicesIn>
  readonly shown: number
  readonly all: number
}

/** What to narrow the library by. It is kept in the address, so that Back and a sent link bring it back. */
export function Filters({ chosen, choices, shown, all }: Props) {
  const router = useRouter()
  const [busy, start] = useTransition()
  function go(query: string) {
    start(() => router.replace(query === '' ? '/library' : `/library?${query}`, { scroll: false }))
  }
  function change(key: keyof Narrowing, value: string) {
    const kept = Object.entries({ ...chosen, [key]: value }).filter(([, one]) => one !== null && one !== '')
    go(new URLSearchParams(kept.map(([name, one]) => [name, String(one)])).toString())
  }
  const narrowed = Object.values(chosen).some((one) => one !== null)
  return (
    <search
      className="mt-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-5"
      aria-label="Narrow the customers"
    >
      <Filter
        label="How hard"
        value={String(chosen.difficulty ?? '')}
        onChange={(value) => change('difficulty', value)}
        options={choices.difficulties.map((level) => [String(level), difficultyWord(level)])}
      />
      <Filter
        label="Part"
        value={chosen.part ?? ''}
        onChange={(value) => change('part', value)}
        options={parts.map((part) => [part, partName[part]])}
      />
      <Filter
        label="Technique"
        value={chosen.technique ?? ''}
        onChange={(value) => change('technique', value)}
        options={choices.techniques.map(({ id, label }) => [id, label])}
      />
      <Filter
        label="Industry"
        value={chosen.industry ?? ''}
        onChange={(value) => change('industry', value)}
        options={choices.industries.map((industry) => [industry, industryWord(industry)])}
      />
      <Filter
        label="Met"
        value={chosen.done ?? ''}
        onChange={(value) => change('done', value)}
        options={[
          ['no', 'Not met yet'],
          ['yes', 'Met before'],
        ]}
      />
      <div className="col-span-full flex min-h-11 items-center gap-4">
        <p role="status" className="text-ink-soft text-sm">
          {busy ? 'Looking' : narrowed ? `${shown} of ${all} customers` : `${all} customers`}
        </p>
        {narrowed ? (
          <Button look="quiet" size="small" className="min-h-11" onClick={() => go('')}>
            Show everybody
          </Button>
        ) : null}
      </div>
    </search>
  )
}

/** Tags are written as in the scenarios, `home-repair`; people read "Home repair". */
const industryWord = (tag: string) => tag.charAt(0).toUpperCase() + tag.slice(1).replaceAll('-', ' ')
