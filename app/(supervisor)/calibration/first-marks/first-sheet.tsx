'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { levelWord, partName } from '@/components/part-name'
import type { Level, Part } from '@/domain/grading/grade'
import type { FirstReply } from '@/server/calibration/first-marks'
import { MarkSheet, type SheetMarks } from '../_components/mark-sheet'
import { checkFirst } from '../actions'
import { keepMarks, keptMarks } from './kept-marks'

type Props = { readonly replies: readonly FirstReply[]; readonly userId: string }

/** The set with known answers, marked in this browser and compared when all marks are there. */
export function FirstSheet({ replies, userId }: Props) {
  const router = useRouter()
  const [marks, setMarks] = useState<Record<string, SheetMarks>>({})
  const [said, setSaid] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isChecking, check] = useTransition()

  // A hundred marks are too many to lose to a reload.
  useEffect(() => setMarks((all) => ({ ...keptMarks(userId), ...all })), [userId])
  useEffect(() => {
    if (Object.keys(marks).length > 0) keepMarks(userId, marks)
  }, [userId, marks])

  function mark(id: string, part: Part, level: Level) {
    setMarks((all) => ({ ...all, [id]: { ...all[id], [part]: level } }))
    setSaid(`${partName[part]}: ${levelWord(part, level).toLowerCase()}.`)
  }
  const missing = replies.length * 5 - Object.values(marks).reduce((sum, one) => sum + Object.keys(one).length, 0)

  return (
    <MarkSheet
      replies={replies.map(({ id, reply, context, facts, policy }) => ({
        id,
        reply,
        moment: { context, facts, policy },
      }))}
      marks={marks}
      onMark={mark}
      said={said}
    >
      <div className="border-t pt-5">
        <Button
          look="primary"
          disabled={isChecking || missing > 0}
          onClick={() =>
            check(async () => {
              const answer = await answered(
                checkFirst(marks),
                'The server did not answer. Your marks are kept; please try again.',
              )
              setError(answer.ok ? null : answer.error.message)
              if (!answer.ok) return
              keepMarks(userId, null)
              router.replace('/calibration/first-marks')
            })
          }
        >
          Compare my marks
        </Button>
        <p className="mt-2 text-ink-soft text-sm">{missing > 0 ? `${missing} marks to go.` : 'All marks are there.'}</p>
        <p role="alert" className="text-lost-ink text-sm empty:hidden">
          {error}
        </p>
      </div>
    </MarkSheet>
  )
}
