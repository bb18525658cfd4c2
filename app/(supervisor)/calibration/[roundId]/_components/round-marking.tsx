'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { levelWord, partName } from '@/components/part-name'
import type { Level, Part } from '@/domain/grading/grade'
import type { Sheet } from '@/server/calibration/require-sheet'
import { MarkSheet, type SheetMarks } from '../../_components/mark-sheet'
import { handIn, markOnSheet } from '../../actions'

/** The actor's sheet of a round: each mark is kept as it is made; handing in makes them final. */
export function RoundMarking({ sheet }: { readonly sheet: Sheet }) {
  const [marks, setMarks] = useState<Record<string, SheetMarks>>(() =>
    Object.fromEntries(sheet.items.map((item) => [item.itemId, item.marks])),
  )
  const [said, setSaid] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isHanding, hand] = useTransition()

  async function mark(itemId: string, part: Part, level: Level) {
    const before = marks[itemId]?.[part]
    const put = (value: Level | undefined) =>
      setMarks((all) => ({ ...all, [itemId]: { ...all[itemId], [part]: value } }))
    put(level)
    const answer = await answered(
      markOnSheet({ roundId: sheet.roundId, itemId, part, level }),
      'The server did not answer. Please try again.',
    )
    setSaid(answer.ok ? `Kept. ${partName[part]}: ${levelWord(part, level).toLowerCase()}.` : answer.error.message)
    if (!answer.ok) put(before)
  }

  return (
    <MarkSheet
      replies={sheet.items.map(({ itemId, moment, reply }) => ({ id: itemId, moment, reply }))}
      marks={marks}
      onMark={mark}
      said={said}
    >
      <div className="border-t pt-5">
        <Button
          look="primary"
          disabled={isHanding}
          onClick={() =>
            hand(async () => {
              const answer = await answered(handIn(sheet.roundId), 'The server did not answer. Please try again.')
              setError(answer.ok ? null : answer.error.message)
            })
          }
        >
          Hand in my marks
        </Button>
        <p role="alert" className="mt-2 text-lost-ink text-sm">
          {error}
        </p>
      </div>
    </MarkSheet>
  )
}
