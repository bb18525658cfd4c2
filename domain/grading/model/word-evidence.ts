import type { Finding, Part } from '../grade'
import { parts } from '../grade'
import type { Reading } from '../reading'
import { spanOf } from '../rules/rule'
import type { Met, Wording } from './words'

/** Weaker words are left out of the receipt: they would hide the telling ones. */
const worthShowing = 0.08
const mostShown = 3

/** The learned words that moved a part's word score most, as findings: at most three a part. */
export const findWordEvidence = (reading: Reading, wording: Wording): Finding[] => {
  const known = wording[0].filter(({ entry }) => entry.shown)
  let square = 0
  for (const { entry } of known) square += (entry.weights[0] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  const findings: Finding[] = []
  for (let number = 0; number < parts.length; number++) {
    const telling: { met: Met; effect: number }[] = []
    for (const met of known) {
      const { weights } = met.entry
      const effect = ((weights[0] ?? 0) * (weights[number + 1] ?? 0)) / length
      if (Math.abs(effect) >= worthShowing) telling.push({ met, effect })
    }
    if (telling.length > 1)
      telling.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect) || one.met.from - other.met.from)
    for (let one = 0; one < telling.length && one < mostShown; one++) {
      const { met, effect } = telling[one] as { met: Met; effect: number }
      findings.push({
        ruleId: 'learned-words',
        span: spanOf(reading, met),
        part: parts[number] as Part,
        effect: Math.round(effect * 1000) / 1000,
        reason:
          effect > 0
            ? 'Judges tended to mark replies with these words higher.'
            : 'Judges tended to mark replies with these words lower.',
      })
    }
  }
  return findings
}
