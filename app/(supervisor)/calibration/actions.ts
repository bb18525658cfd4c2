'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Level } from '@/domain/grading/grade'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { firstMarksSchema, saveFirstMarks } from '@/server/calibration/first-marks'
import { closeRound } from '@/server/calibration/list-rounds'
import { handInMarks, markReply } from '@/server/calibration/mark-reply'
import { openRound } from '@/server/calibration/open-round'
import { roundIdSchema, roundSchema, sheetMarkSchema } from './round-input'

/** Opens a round and goes to it. */
export async function open(input: unknown): Promise<ActionAnswer<never>> {
  return answerAction('open a calibration round', async () => {
    const { roundId } = await openRound(await requireActor(), roundSchema.parse(input))
    redirect(`/calibration/${roundId}`)
  })
}

/** Keeps one mark of the actor's own sheet. */
export async function markOnSheet(input: unknown): Promise<ActionAnswer<{ level: Level }>> {
  return answerAction('mark in a round', async () => markReply(await requireActor(), sheetMarkSchema.parse(input)))
}

/** Hands in the actor's marks. */
export async function handIn(roundId: unknown): Promise<ActionAnswer<{ finished: true }>> {
  return answerAction('hand in marks', async () => {
    const done = await handInMarks(await requireActor(), roundIdSchema.parse(roundId))
    revalidatePath('/calibration/[roundId]', 'page')
    return done
  })
}

/** Closes a round. */
export async function close(roundId: unknown): Promise<ActionAnswer<{ closed: true }>> {
  return answerAction('close a round', async () => {
    const done = await closeRound(await requireActor(), roundIdSchema.parse(roundId))
    revalidatePath('/calibration/[roundId]', 'page')
    return done
  })
}

/** Compares the actor's marks of the set with the known ones. */
export async function checkFirst(input: unknown): Promise<ActionAnswer<{ exact: number; passed: boolean }>> {
  return answerAction('check first marks', async () => {
    const checked = await saveFirstMarks(await requireActor(), firstMarksSchema.parse(input))
    revalidatePath('/calibration/first-marks')
    return checked
  })
}
