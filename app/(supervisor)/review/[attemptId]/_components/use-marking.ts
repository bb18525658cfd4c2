'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { levelWord, partName } from '@/components/part-name'
import type { Level, Part } from '@/domain/grading/grade'
import type { ActionAnswer } from '@/server/answer'
import { finish, keep, markTurn, undoMark } from '../../actions'
import { type MarkedTurn, standingOf } from './marked-turns'

export type Pending = { readonly seq: number; readonly part: Part; readonly level: Level }
export type Said = { readonly tone: 'plain' | 'good' | 'bad'; readonly text: string }

/** What the reviewer is at: the mark that still wants its reason, and what the last thing they did came to. */
export function useMarking(attemptId: string) {
  const router = useRouter()
  const [isSaving, startSaving] = useTransition()
  const [pending, setPending] = useState<Pending | null>(null)
  const [said, setSaid] = useState<Said | null>(null)

  /** Runs one action and says how it went; true when it went well. */
  function run<Value>(doing: () => Promise<ActionAnswer<Value>>, done: (value: Value) => string | null) {
    setSaid({ tone: 'plain', text: 'Saving…' })
    startSaving(async () => {
      const answer = await doing()
      if (!answer.ok) return setSaid({ tone: 'bad', text: answer.error.message })
      setPending(null)
      const text = done(answer.value)
      setSaid(text === null ? null : { tone: 'good', text })
    })
  }

  function save(mark: Pending, reason: string) {
    const { seq, part, level } = mark
    run(
      () => markTurn({ attemptId, seq, part, level, reason }),
      ({ total }) => `Saved. ${partName[part]}: ${levelWord(part, level).toLowerCase()}. Total ${total}.`,
    )
  }

  return {
    isSaving,
    pending,
    said,
    run,
    save,
    drop: () => setPending(null),
    tell: setSaid,
    /** A mark that changes something waits for its reason; one that agrees with the machine is saved at once. */
    pick(marked: MarkedTurn, part: Part, level: Level) {
      const { turn, receipt } = marked
      const standing = standingOf(marked, part)
      if (standing.level === level && (standing.mark || !receipt.parts[part].unsure))
        return setSaid({ tone: 'plain', text: `${partName[part]} is ${levelWord(part, level).toLowerCase()} already.` })
      const mark = { seq: turn.seq, part, level }
      if (level === receipt.parts[part].level) return save(mark, '')
      setSaid(null)
      setPending(mark)
    },
    undo(marked: MarkedTurn | undefined, part: Part | null) {
      const mark = marked?.marks.findLast((one) => part === null || one.part === part)
      if (!mark) return setSaid({ tone: 'plain', text: 'There is no mark of a person to take back here.' })
      run(
        () => undoMark(mark.id),
        ({ total }) => `Taken back. ${partName[mark.part]} counts as before. Total ${total}.`,
      )
    },
    keep(marked: MarkedTurn | undefined) {
      if (!marked) return
      run(
        () => keep({ attemptId, seq: marked.turn.seq, note: '' }),
        () => 'Kept as an example.',
      )
    },
    done() {
      run(
        () => finish(attemptId),
        ({ next }) => {
          router.push(next === null ? '/queue' : `/review/${next}`)
          return null
        },
      )
    },
  }
}
export type Marking = ReturnType<typeof useMarking>
