import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Actor } from '../actor'
import { importScenarios } from '../scenarios/import-scenarios'
import { makePerson } from '../testing/people'
import { listOtherEndings } from './list-other-endings'
import { recordEvent } from './record-event'
import { rewindAttempt } from './rewind-attempt'
import { startPractice } from './start-attempt'

const cold = 'There is nothing I can do about that.'
const goodbye = 'I am sorry about the parcel, Dana. Goodbye.'

async function end(actor: Actor, attemptId: string, after: number) {
  const last = { kind: 'action', action: 'end', text: goodbye } as const
  const answer = await recordEvent(actor, attemptId, { ...last, id: randomUUID(), after })
  expect(answer.ending).not.toBeNull()
  return answer.ending
}

it('both endings of a conversation that was gone back into are told, to those who may read it', async () => {
  await importScenarios('scenarios')
  const trainee = await makePerson({ name: 'Tina Trainee' })
  const { attemptId } = await startPractice(trainee, { scenarioId: 'late-present', mode: 'coached', pace: 0 })
  await recordEvent(trainee, attemptId, { id: randomUUID(), after: 0, kind: 'reply', text: cold })
  const ending = await end(trainee, attemptId, 1)

  const branch = await rewindAttempt(trainee, attemptId, 1)
  expect(await listOtherEndings(trainee, branch.attemptId)).toMatchObject({
    first: { attemptId, seq: 1, title: ending?.title },
    whatIfs: [],
  })
  expect((await listOtherEndings(trainee, attemptId)).whatIfs, 'one that is still open has no ending').toEqual([])
  await end(trainee, branch.attemptId, 0)
  const { first, whatIfs } = await listOtherEndings(trainee, attemptId)
  expect(first).toBeNull()
  expect(whatIfs).toMatchObject([{ attemptId: branch.attemptId, seq: 1 }])

  const colleague = await makePerson({ name: 'Carl Colleague' })
  await expect(listOtherEndings(colleague, attemptId)).rejects.toMatchObject({ status: 404 })
})

it('the note to a written reply is told in guided practice after it was sent, and nowhere else', async () => {
  await importScenarios('scenarios')
  const trainee = await makePerson({ name: 'Gita Guided' })
  const choice = 'Please calm down, shouting will not make the parcel come any faster.'
  const noteIn = async (mode: 'guided' | 'coached') => {
    const { attemptId } = await startPractice(trainee, { scenarioId: 'late-present', mode, pace: 0 })
    const sent = { id: randomUUID(), after: 0, kind: 'reply', text: `Dana, ${choice}`, choice } as const
    return (await recordEvent(trainee, attemptId, sent)).receipt?.remarks?.choiceNote
  }
  expect(await noteIn('guided')).toMatch(/An order heats people up/)
  expect(await noteIn('coached')).toBeNull()
})
