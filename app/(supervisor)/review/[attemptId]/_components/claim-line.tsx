'use client'

import { useEffect, useState } from 'react'
import { Notice } from '@/components/notice'
import { claim } from '../../actions'

const renewMs = 5 * 60_000

/** Takes the conversation while this page is open, and says when a colleague has it. */
export function ClaimLine({ attemptId, claimedBy }: { readonly attemptId: string; readonly claimedBy: string | null }) {
  const [other, setOther] = useState(claimedBy)
  useEffect(() => {
    let isHere = true
    const take = async () => {
      const answer = await claim(attemptId)
      if (isHere) setOther(answer.ok ? null : (claimedBy ?? 'A colleague'))
    }
    void take()
    const timer = setInterval(() => void take(), renewMs)
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [attemptId, claimedBy])
  if (other === null) return null
  return (
    <Notice tone="doubt" live="polite">
      {other} is reviewing this one right now. You can read along; better leave the marks to them.
    </Notice>
  )
}
