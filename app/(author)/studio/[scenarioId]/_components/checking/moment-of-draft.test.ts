import { describe, expect, it } from 'vitest'
import { fromTemplate } from '@/domain/editing/templates'
import { readTree } from '@/domain/editing/tree'
import { gradeReply } from '@/domain/grading/grade-reply'
import { momentOfDraft } from './moment-of-draft'

const tree = readTree(fromTemplate('put-right', { id: 'lamp', title: 'The lamp', customerName: 'Pat' }))
if (!tree.ok) throw new Error('the template does not read')
const root = tree.value.value

describe('the moment of a draft', () => {
  it('lets a phrasing count that the author has written', () => {
    const grade = gradeReply('I am sorry that it arrived broken.', momentOfDraft(root, ['nodes', 0]))
    expect(grade.restated).toContain('broken')
    expect(grade.restated).not.toContain('present')
  })
  it('sees which remedy is offered', () => {
    const grade = gradeReply('I can send you a new one today.', momentOfDraft(root, ['nodes', 2]))
    expect(grade.offered).toContain('replacement')
  })
  it('is made of a draft with holes, too', () => {
    const moment = momentOfDraft({ facts: [{}], policy: null }, ['nodes', 7])
    expect(moment.facts).toHaveLength(1)
    expect(moment.remedies).toEqual([])
    expect(moment.conversation[0]?.text).not.toBe('')
  })
})
