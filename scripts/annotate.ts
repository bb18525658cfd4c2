/**
 * npm run annotate -- "reply" [--scenario ID --node N | --context FILE]
 * Prints a reply with ^^^^ under every finding, and its five marks. FILE is a moment as YAML or JSON: context, facts, policy.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { momentOf } from '../domain/attempt/moment-of'
import { startAttempt } from '../domain/attempt/start'
import type { Finding } from '../domain/grading/grade'
import { parts } from '../domain/grading/grade'
import { gradeReply } from '../domain/grading/grade-reply'
import type { Moment } from '../domain/grading/moment'
import { parseScenario } from '../domain/scenario/parse'
import { problemInWords } from '../domain/scenario/words'
import { plainMoment, turnsOf } from './grade-corpus'
import { requireScenarioFiles } from './scenario-files'

const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? undefined : words[at + 1]
}

const scenarioMoment = (id: string, node: string | undefined): Moment => {
  const parsed = parseScenario(requireScenarioFiles(id).source)
  if (!parsed.ok) {
    console.error(parsed.problem.map(problemInWords).join('\n'))
    process.exit(1)
  }
  const scenario = parsed.value
  const moment = momentOf(scenario, startAttempt(scenario, { seed: 1, pace: 0, now: 0 }))
  if (node === undefined) return moment
  const own = scenario.nodes.find((one) => one.id === node)
  if (!own) {
    console.error(`No node "${node}". There are: ${scenario.nodes.map((one) => one.id).join(', ')}`)
    process.exit(1)
  }
  const said = JSON.stringify(own.says).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []
  const text = said.map((part) => (JSON.parse(`{${part}}`) as { text: string }).text).join('\n')
  return { ...moment, conversation: [...moment.conversation, { role: 'customer', text: text === '' ? node : text }] }
}

const fileMoment = (file: string): Moment => {
  const source = parse(readFileSync(file, 'utf8')) as {
    context: Record<string, string>[]
    facts?: string[]
    policy?: string[]
  }
  return plainMoment(turnsOf(source.context), source.facts ?? [], source.policy ?? [])
}

const reply = words.find((word, at) => !word.startsWith('--') && !(words[at - 1] ?? '').startsWith('--'))
if (reply === undefined) {
  console.error('Which reply? npm run annotate -- "reply" [--scenario ID --node N | --context FILE]')
  process.exit(2)
}
const scenario = option('scenario')
const context = option('context')
const moment = scenario
  ? scenarioMoment(scenario, option('node'))
  : context
    ? fileMoment(context)
    : plainMoment([], [], [])
const grade = gradeReply(reply, moment)

const shown = (finding: Finding) => Math.abs(finding.effect) >= 0.02 || finding.flag !== undefined
for (const part of parts) {
  const { level, confidence, unsure, findings, missed } = grade.parts[part]
  console.log(`\n${part} ${level}  (${Math.round(confidence * 100)} % sure${unsure ? ', a person should look' : ''})`)
  for (const finding of findings.filter(shown)) {
    const { start, end } = finding.span
    const from = Math.max(0, start - 40)
    const line = reply.slice(from, end + 30).replaceAll('\n', ' ')
    console.log(`  ${line}`)
    console.log(
      `  ${' '.repeat(start - from)}${'^'.repeat(Math.max(1, end - start))} ${finding.ruleId} ${finding.effect > 0 ? '+' : ''}${finding.effect.toFixed(2)}  ${finding.reason}`,
    )
  }
  if (missed) console.log(`  Looked for: ${missed.lookedFor}\n  For example: ${missed.example}`)
}
console.log(`\nflags: ${grade.flags.join(', ') || 'none'}\nacts: ${grade.acts.join(', ') || 'none'}`)
if (moment.facts.length > 0)
  console.log(`restated: ${grade.restated.join(', ') || 'none'}   offered: ${grade.offered.join(', ') || 'none'}`)
