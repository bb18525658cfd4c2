import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quadraticKappa } from '../domain/grading/agreement'
import agreement from '../domain/grading/agreement.json'
import heldOut from '../domain/grading/corpus/held-out.json'
import { parts } from '../domain/grading/grade'
import { gradeReply, graderVersion } from '../domain/grading/grade-reply'
import { levelOf, readCorpus } from './grade-corpus'
import { documentOf } from './grade-document'

const rows = readCorpus()
  .filter(({ id }) => heldOut.includes(id))
  .flatMap(({ moment, replies }) =>
    replies.filter(({ labels }) => labels.length > 0).map((one) => ({ ...one, grade: gradeReply(one.reply, moment) })),
  )

const kappas = parts.map((part) =>
  quadraticKappa(
    rows.map(({ labels }) => levelOf(labels, part)),
    rows.map(({ grade }) => grade.parts[part].level),
  ),
)

describe('the grader and its judges', () => {
  it('agree on held-out moments as well as the published figure says, within 0.01', () => {
    expect(rows.length).toBeGreaterThan(400)
    expect(kappas.reduce((sum, kappa) => sum + kappa, 0) / parts.length).toBeGreaterThan(agreement.mean.heldOut - 0.01)
  })
  it('are described by figures of this very grader', () => {
    expect(agreement.grader).toBe(graderVersion)
  })
  it('are documented by a page made from these rules and figures (npm run grade:rules)', () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/grading.md'), 'utf8')
    expect(documentOf(page)).toBe(page)
  })
})
