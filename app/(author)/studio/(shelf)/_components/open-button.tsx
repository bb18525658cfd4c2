'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button, ButtonLink } from '@/components/button'
import { ask, troubleOf } from '../../_components/ask'

type Props = { readonly scenarioId: string; readonly title: string; readonly hasDraft: boolean }

/** Opens the draft; a customer that is only published gets one first, and trainees notice nothing. */
export function OpenButton({ scenarioId, title, hasDraft }: Props) {
  const router = useRouter()
  const [busy, start] = useTransition()
  if (hasDraft)
    return (
      <ButtonLink href={`/studio/${scenarioId}`} size="small">
        Open<span className="sr-only"> {title}</span>
      </ButtonLink>
    )
  const begin = () =>
    start(async () => {
      const asked = await ask('scenarios', 'POST', { from: 'current', scenarioId })
      const trouble = troubleOf(asked)
      if (trouble === null) router.push(`/studio/${scenarioId}`)
      else toast(trouble)
    })
  return (
    <Button size="small" onClick={begin} aria-disabled={busy}>
      {busy ? 'Opening' : 'Change'}
      <span className="sr-only"> {title}</span>
    </Button>
  )
}
