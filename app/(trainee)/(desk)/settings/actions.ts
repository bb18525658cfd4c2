'use server'

import { revalidatePath } from 'next/cache'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { changePassword } from '@/server/settings/change-password'
import { saveBoardSettings, savePracticeSettings, saveReframe } from '@/server/settings/save-settings'
import {
  boardSettingsSchema,
  passwordChangeSchema,
  practiceSettingsSchema,
  reframeSchema,
} from '@/server/settings/settings-input'

/** Keeps the alias and whether the actor stands on the boards. */
export async function saveBoard(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('save board settings', async () => {
    const input = boardSettingsSchema.parse({ alias: form.get('alias'), onBoard: form.get('onBoard') === 'on' })
    await saveBoardSettings(await requireActor(), input)
    revalidatePath('/settings')
  })
}

/** Keeps feedback, timers and speech. */
export async function savePractice(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('save practice settings', async () => {
    const input = practiceSettingsSchema.parse({
      feedback: form.get('feedback'),
      timers: form.get('timers'),
      speech: form.get('speech') === 'on',
    })
    await savePracticeSettings(await requireActor(), input)
    revalidatePath('/settings')
  })
}

/** Keeps the line to say to oneself: one of the six, one's own, or none. */
export async function saveLine(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('save the reframe', async () => {
    const chosen = form.get('choice') === 'own' ? form.get('reframe') : form.get('choice')
    const { reframe } = reframeSchema.parse({ reframe: chosen })
    await saveReframe(await requireActor(), reframe)
    revalidatePath('/settings')
  })
}

/** Changes the actor's own password. */
export async function saveNewPassword(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('change a password', async () => {
    const input = passwordChangeSchema.parse({ current: form.get('current'), next: form.get('next') })
    await changePassword(await requireActor(), input)
  })
}
