import { valuesOf } from './features'
import type { Act, Finding, Flag, Grade, Level, Part, PartGrade } from './grade'
import { acts, flags } from './grade'
import { type Law, laws } from './laws'
import { missedAt } from './missed'
import { confidenceAt, levelAt } from './model/decode'
import { type Inputs, inputsOf } from './model/inputs'
import { unpackWeights } from './model/packing'
import { leavesOf, plant, sumLeaves, worthOf } from './model/trees'
import { findWordEvidence } from './model/word-evidence'
import { meetWords, openWordList, scoreMetWords } from './model/words'
import type { Moment } from './moment'
import { isReadable } from './readable'
import { rules } from './rules/index'
import { spanOf } from './rules/rule'
import { findCase } from './scenario'
import learned from './weights.json'

const weights = unpackWeights(learned)
const words = openWordList(weights.words)
const forEachPart = <T>(make: (part: Part) => T): Record<Part, T> => ({
  calm: make('calm'),
  listen: make('listen'),
  restate: make('restate'),
  apologise: make('apologise'),
  solve: make('solve'),
})

const forests = forEachPart((part) => plant(weights.parts[part].forest))

/** Names rules, lexicon and weights together: two grades with the same version are comparable. */
export const graderVersion: string = weights.grader

const place = new Map(weights.features.map((name, index) => [name, index]))

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The rules with where each stands among the features, and what all its findings say alike. */
const ruled = rules.map((rule) => ({
  rule,
  feature: place.get(rule.id) ?? -1,
  named: { ...(rule.flag ? { flag: rule.flag } : {}), ...(rule.act ? { act: rule.act } : {}) },
}))

/** What each rule's findings are worth, shared evenly among them. */
const ruleFindings = (inputs: Inputs, values: Float64Array, leaves: Readonly<Record<Part, Int32Array>>): Finding[] => {
  const findings: Finding[] = []
  for (const { rule, feature, named } of ruled) {
    const ranges = inputs.found.get(rule.id)
    if (ranges === undefined || ranges.length === 0) continue
    const effect = round(worthOf(forests[rule.part], values, leaves[rule.part], feature) / ranges.length)
    for (const range of ranges) {
      const span = spanOf(inputs.reading, range)
      findings.push({ ruleId: rule.id, span, part: rule.part, ...named, effect, reason: rule.explain })
    }
  }
  return findings
}

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

const unreadable = (moment: Moment): Grade => ({
  grader: graderVersion,
  parts: forEachPart((part) => ({
    level: 1,
    confidence: 0,
    unsure: true,
    findings: [],
    missed: missedAt(part, moment),
  })),
  flags: [],
  acts: [],
  findings: [],
  restated: [],
  contradicted: [],
  offered: [],
})

/**
 * Marks one reply on the five parts, with the words behind each mark. Same reply, same moment, same grade: no clock, no
 * chance, no network.
 */
export const gradeReply = (reply: string, moment: Moment): Grade => {
  const inputs = inputsOf(reply, moment)
  // A person should look at what the grader cannot read; the middle level claims nothing either way.
  if (!isReadable(inputs.reading)) return unreadable(moment)
  const wording = meetWords(words, inputs.views)
  const values = new Float64Array(valuesOf(inputs.features).concat(scoreMetWords(words, wording)))
  const leaves = forEachPart((part) => leavesOf(forests[part], values))
  const scores = forEachPart((part) => sumLeaves(forests[part], leaves[part]))
  const broken = laws.filter(
    (law) => levelAt(weights.parts[law.part].decoding, scores[law.part]) > law.most && law.holds(inputs),
  )
  const levels = forEachPart((part) =>
    broken.reduce<Level>(
      (level, law) => (law.part === part && law.most < level ? law.most : level),
      levelAt(weights.parts[part].decoding, scores[part]),
    ),
  )
  const findings: Finding[] = [
    ...ruleFindings(inputs, values, leaves),
    ...findWordEvidence(inputs.reading, wording),
    ...broken.map((law) => lawFinding(law, reply)),
  ].map((finding) => {
    if (standing(finding, levels)) return finding
    const { flag: _, ...rest } = finding
    return rest
  })
  const seenFlags = new Set(findings.flatMap((finding: Finding) => finding.flag ?? []))
  const seenActs = new Set(findings.flatMap((finding: Finding) => finding.act ?? []))
  return {
    grader: graderVersion,
    parts: forEachPart((part): PartGrade => {
      const { decoding } = weights.parts[part]
      const confidence = confidenceAt(decoding, scores[part], levels[part])
      return {
        level: levels[part],
        confidence,
        unsure: confidence < decoding.unsureBelow,
        findings: findings.filter((finding) => finding.part === part),
        ...(levels[part] < 2 ? { missed: missedAt(part, moment) } : {}),
      }
    }),
    flags: flags.filter((flag) => seenFlags.has(flag)),
    acts: acts.filter((act: Act) => seenActs.has(act)),
    findings,
    ...findCase(inputs.reading, moment),
  }
}
