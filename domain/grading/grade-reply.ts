import { valuesOf } from './features'
import type { Act, Finding, Flag, Grade, Level, Part, PartGrade } from './grade'
import { acts, flags, parts } from './grade'
import { type Law, laws } from './laws'
import { missedAt } from './missed'
import { confidenceAt, levelAt } from './model/decode'
import { type Inputs, inputsOf } from './model/inputs'
import { unpackWeights } from './model/packing'
import { plant, scoreForest, worthOf } from './model/trees'
import { findWordEvidence } from './model/word-evidence'
import { openWordList, scoreWords } from './model/words'
import type { Moment } from './moment'
import { isReadable } from './readable'
import { rules } from './rules/index'
import { spanOf } from './rules/rule'
import { findCase } from './scenario'
import learned from './weights.json'

const weights = unpackWeights(learned)
const words = openWordList(weights.words)
const forests = {
  calm: plant(weights.parts.calm.forest),
  listen: plant(weights.parts.listen.forest),
  restate: plant(weights.parts.restate.forest),
  apologise: plant(weights.parts.apologise.forest),
  solve: plant(weights.parts.solve.forest),
}

/** Names rules, lexicon and weights together: two grades with the same version are comparable. */
export const graderVersion: string = weights.grader

const place = new Map(weights.features.map((name, index) => [name, index]))

const round = (value: number): number => Math.round(value * 1000) / 1000

/** What each rule's findings are worth, shared evenly among them. */
const ruleFindings = (inputs: Inputs, values: Float64Array): Finding[] =>
  rules.flatMap((rule) => {
    const ranges = inputs.found.get(rule.id) ?? []
    if (ranges.length === 0) return []
    const effect = round(worthOf(forests[rule.part], values, place.get(rule.id) ?? -1) / ranges.length)
    return ranges.map((range) => ({
      ruleId: rule.id,
      span: spanOf(inputs.reading, range),
      part: rule.part,
      ...(rule.flag ? { flag: rule.flag } : {}),
      ...(rule.act ? { act: rule.act } : {}),
      effect,
      reason: rule.explain,
    }))
  })

/** A law speaks of the whole reply, and takes a level: nothing learned weighs as much. */
const lawFinding = (law: Law, reply: string): Finding => ({
  ruleId: law.id,
  span: { start: 0, end: reply.length },
  part: law.part,
  effect: -1,
  reason: law.reason,
})

/** Faults that cap a whole attempt need more than a phrase: the part must have been lost with it. */
const grave: ReadonlySet<Flag> = new Set(['insults', 'threatens', 'sarcasm', 'orders-calm'])

/** Faults anybody can see stand whatever they cost. */
const visible: ReadonlySet<Flag> = new Set(['wall-of-text', 'shouts', 'asks-again'])

const standing = (finding: Finding, levels: Readonly<Record<Part, Level>>): boolean => {
  if (!finding.part) return true
  const level = levels[finding.part]
  if (finding.flag && grave.has(finding.flag)) return level === 0
  if (finding.flag && visible.has(finding.flag)) return true
  if (finding.flag) return level < 2 && finding.effect <= 0
  return true
}

const unreadable = (moment: Moment): Grade => {
  const part = (name: Part): PartGrade => ({
    level: 1,
    confidence: 0,
    unsure: true,
    findings: [],
    missed: missedAt(name, moment),
  })
  return {
    grader: graderVersion,
    parts: {
      calm: part('calm'),
      listen: part('listen'),
      restate: part('restate'),
      apologise: part('apologise'),
      solve: part('solve'),
    },
    flags: [],
    acts: [],
    findings: [],
    restated: [],
    contradicted: [],
    offered: [],
  }
}

/**
 * Marks one reply on the five parts, with the words behind each mark. Same reply, same moment, same grade: no clock, no
 * chance, no network.
 */
export const gradeReply = (reply: string, moment: Moment): Grade => {
  const inputs = inputsOf(reply, moment)
  // A person should look at what the grader cannot read; the middle level claims nothing either way.
  if (!isReadable(inputs.reading)) return unreadable(moment)
  const values = Float64Array.from([...valuesOf(inputs.features), ...scoreWords(words, inputs.views)])
  const scores = Object.fromEntries(parts.map((part) => [part, scoreForest(forests[part], values)])) as Record<
    Part,
    number
  >
  const broken = laws.filter(
    (law) => levelAt(weights.parts[law.part].decoding, scores[law.part]) > law.most && law.holds(inputs),
  )
  const levelOf = (part: Part): Level =>
    broken.reduce<Level>(
      (level, law) => (law.part === part && law.most < level ? law.most : level),
      levelAt(weights.parts[part].decoding, scores[part]),
    )
  const levels = Object.fromEntries(parts.map((part) => [part, levelOf(part)])) as Record<Part, Level>
  const findings: Finding[] = [
    ...ruleFindings(inputs, values),
    ...findWordEvidence(words, inputs),
    ...broken.map((law) => lawFinding(law, reply)),
  ].map((finding) => {
    if (standing(finding, levels)) return finding
    const { flag: _, ...rest } = finding
    return rest
  })
  const grade = (part: Part): PartGrade => {
    const { decoding } = weights.parts[part]
    const confidence = confidenceAt(decoding, scores[part], levels[part])
    return {
      level: levels[part],
      confidence,
      unsure: confidence < decoding.unsureBelow,
      findings: findings.filter((finding) => finding.part === part),
      ...(levels[part] < 2 ? { missed: missedAt(part, moment) } : {}),
    }
  }
  const seenFlags = new Set(findings.flatMap((finding: Finding) => finding.flag ?? []))
  const seenActs = new Set(findings.flatMap((finding: Finding) => finding.act ?? []))
  return {
    grader: graderVersion,
    parts: {
      calm: grade('calm'),
      listen: grade('listen'),
      restate: grade('restate'),
      apologise: grade('apologise'),
      solve: grade('solve'),
    },
    flags: flags.filter((flag) => seenFlags.has(flag)),
    acts: acts.filter((act: Act) => seenActs.has(act)),
    findings,
    ...findCase(inputs.reading, moment),
  }
}
