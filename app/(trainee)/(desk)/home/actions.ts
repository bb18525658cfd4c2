'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { markNoticesRead } from '@/server/notices/mark-read'

const inputSchema = z.string().min(1).max(100)

/** Marks one of the actor's notices as read by its id, or `all` of them. */
export async function markRead(which: string): Promise<ActionAnswer<{ read: number }>> {
  return answerAction('mark notices as read', async () => {
    const noticeId = inputSchema.parse(which)
    const answered = await markNoticesRead(await requireActor(), noticeId === 'all' ? 'all' : { noticeId })
    revalidatePath('/home')
    return answered
  })
}
