import { describe, expect, it } from 'vitest'
import { kinds } from '../domain/grading/adversarial/kinds'
import { runKinds } from '../domain/grading/adversarial/run'
import { readMaterial } from './grade-material'

const material = readMaterial()

describe('attacks on the grader', () => {
  it.each(kinds)('$id: $claim', (kind) => {
    const [outcome] = runKinds(material, [kind])
    expect(outcome?.cases).toBeGreaterThanOrEqual(30)
    expect(outcome?.held).toBeGreaterThanOrEqual(kind.least * (outcome?.cases ?? 0) - 1e-9)
  })
})
