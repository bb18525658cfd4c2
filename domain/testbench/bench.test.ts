import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { gradeReply } from '../grading/grade-reply'
import { type GoldenFile, type Report, testScenario } from './bench'
import type { Player } from './players/player'

const fileOf = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const guide = [...fileOf('scenarios/README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block).join('')
const goldenOf = (name: string): GoldenFile => ({
  file: `${name}.yaml`,
  source: fileOf(`scenarios/late-present/conversations/${name}.yaml`),
})
const tested = (source: string, goldens: readonly GoldenFile[] = []): Report => {
  const report = testScenario(source, goldens, gradeReply)
  if (!report.ok) throw new Error(JSON.stringify(report.problem))
  return report.value
}
const source = readCustomer('late-present')
const codesOf = ({ problems }: Report) => problems.map(({ code }) => code)
const mean = ({ played }: Report, player: Player) => {
  const totals = played.filter((run) => run.player === player).map(({ total }) => total)
  return totals.reduce((sum, total) => sum + total, 0) / totals.length
}

describe('the customer of the guide', () => {
  it('passes the whole bench, but for conversations nobody recorded yet', () => {
    expect(new Set(codesOf(tested(guide)).filter((code) => code !== 'not-covered'))).toEqual(
      new Set(['golden-missing']),
    )
  })
})

describe('Dana on the bench', () => {
  const report = tested(source)
  it('lets the expert reach a best ending with every seed, and the rude one only the worst', () => {
    const endings = (player: Player) => [
      ...new Set(report.played.filter((run) => run.player === player).map(({ ending }) => ending)),
    ]
    expect(endings('expert')).toEqual(['delighted'])
    expect(endings('rude')).toEqual(['walked-out'])
    expect(endings('silent')).toEqual(['walked-out'])
  })
  it('scores expert, average, robotic and rude in this order, well apart', () => {
    expect(mean(report, 'expert')).toBeGreaterThan(mean(report, 'average') + 20)
    expect(mean(report, 'average')).toBeGreaterThan(mean(report, 'robotic') + 10)
    expect(mean(report, 'robotic')).toBeGreaterThan(mean(report, 'rude'))
  })
  it('caps the one who promises what the policy forbids, and costs the interrupter something', () => {
    expect(mean(report, 'promises-everything')).toBeLessThanOrEqual(49)
    expect(mean(report, 'interrupter')).toBeLessThan(mean(report, 'expert'))
  })
  it('plays the same way again', () => {
    const totals = ({ played }: Report) => played.map(({ total, ending }) => `${total} ${ending}`)
    expect(totals(tested(source))).toEqual(totals(report))
  })
})

describe('a model reply', () => {
  const withModel = (text: string) =>
    source.replace(/model: >-\n {6}Here is what I can do, Dana:[\s\S]*?prefer\?\n/, `model: ${text}\n`)
  it('that leaves out what its own node asks for is an error', () => {
    const changed = withModel('I understand, Dana.')
    expect(changed).not.toBe(source)
    const problem = tested(changed).problems.find(({ code }) => code === 'model-poor')
    expect(problem).toMatchObject({ weight: 'error', facts: { id: 'what-now', part: 'solve', level: 0 } })
  })
  it('that offers what the policy forbids is an error', () => {
    const report = tested(withModel('I will refund you in full, Dana, and a private courier comes tomorrow morning.'))
    expect(report.problems.find(({ code }) => code === 'model-breaks-policy')?.facts).toMatchObject({ id: 'what-now' })
  })
})

describe('a recorded conversation', () => {
  const golden = goldenOf('settled')
  const problemsWith = (change: (text: string) => string) =>
    tested(source, [{ ...golden, source: change(golden.source) }]).problems.filter(({ file }) => file === golden.file)

  it('that goes as recorded draws no complaint', () => {
    expect(problemsWith((text) => text)).toEqual([])
  })
  it('that goes elsewhere is told at which turn and line', () => {
    const [problem] = problemsWith((text) => text.replace('to: cold-offer', 'to: what-now'))
    expect(problem).toMatchObject({ code: 'golden-astray', facts: { turn: 2, wanted: 'what-now', got: 'cold-offer' } })
    expect(golden.source.split('\n')[(problem?.line ?? 0) - 1]).toContain('to: cold-offer')
  })
  it('that ends elsewhere is told so', () => {
    const [problem] = problemsWith((text) => text.replace('ending: settled', 'ending: delighted'))
    expect(problem).toMatchObject({ code: 'golden-ending', facts: { wanted: 'delighted', got: 'settled' } })
  })
  it('whose reply gets another mark than recorded is told which part', () => {
    const [problem] = problemsWith((text) =>
      text.replace('to: cold-offer', 'to: cold-offer\n    levels: { apologise: 2 }'),
    )
    expect(problem).toMatchObject({ code: 'golden-level', facts: { turn: 2, part: 'apologise', wanted: 2, got: 0 } })
  })
  it('that does two things in one turn is refused', () => {
    const [problem] = problemsWith((text) => text.replace('to: cold-offer', 'to: cold-offer\n    wait: 3'))
    expect(problem).toMatchObject({ code: 'golden-turn', weight: 'error' })
  })
  it('that does what is not possible is told why', () => {
    const [problem] = problemsWith((text) => text.replace(/turns:\n/, 'turns:\n  - resume: true\n'))
    expect(problem).toMatchObject({ code: 'golden-refused', facts: { turn: 1, reason: 'not-on-hold' } })
  })
})
