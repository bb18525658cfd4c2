import { describe, expect, it } from 'vitest'
import { selfCheck } from '@/domain/coaching/self-check'
import { makePerson } from '../testing/people'
import { findSelfCheck } from './find-self-check'
import { saveSelfCheck, selfCheckAnswersSchema } from './save-self-check'

const allBest = Object.fromEntries(
  selfCheck.map((asked) => [asked.id, asked.options.find((option) => option.level === 2)?.id ?? '']),
)

describe('the self-check', () => {
  it('is kept with its scores, and the latest one is shown', async () => {
    const person = await makePerson()
    expect(await findSelfCheck(person)).toBeNull()
    await saveSelfCheck(person, { 'what-happened': 'c' })
    const result = await saveSelfCheck(person, allBest)
    expect(result.scores).toEqual({ calm: 100, listen: 100, restate: 100, apologise: 100, solve: 100 })
    expect(await findSelfCheck(person)).toEqual(result)
  })
  it('leaves the parts open whose questions were skipped', async () => {
    const { scores } = await saveSelfCheck(await makePerson(), { 'what-happened': 'c' })
    expect(scores).toEqual({ calm: null, listen: null, restate: 0, apologise: null, solve: null })
  })
  it('is not seen by anybody else', async () => {
    await saveSelfCheck(await makePerson(), allBest)
    expect(await findSelfCheck(await makePerson())).toBeNull()
  })
  it('with nothing answered is not kept', async () => {
    const person = await makePerson()
    await expect(saveSelfCheck(person, {})).rejects.toMatchObject({ code: 'nothing-answered' })
    expect(await findSelfCheck(person)).toBeNull()
  })
  it('takes only its own questions and options', () => {
    expect(selfCheckAnswersSchema.safeParse(allBest).success).toBe(true)
    expect(selfCheckAnswersSchema.safeParse({ 'what-happened': 'z' }).success).toBe(false)
    expect(selfCheckAnswersSchema.safeParse({ 'made-up': 'a' }).success).toBe(false)
  })
})
