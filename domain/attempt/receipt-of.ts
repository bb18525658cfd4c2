import { type Flag, type Grade, type Part, parts } from '../grading/grade'
import { nearlyApology } from './nearly'
import type { TurnRecord } from './state'
import type { PartReceipt, Receipt } from './view'

/** Faults from the worst to the least: the first one present is the one worth saying. */
const worst: readonly (readonly [Flag, string])[] = [
  ['insults', 'That insulted them; whatever they call you, it is never yours to return.'],
  ['threatens', 'That was a threat; say what you can do, and leave the ultimatum out.'],
  ['shouts', 'Capitals read as shouting; lower your voice and they will follow.'],
  ['orders-calm', 'Nobody ever calmed down because they were told to.'],
  ['blames-customer', 'That put the blame on them, and they will defend themselves instead of listening.'],
  ['sarcasm', 'Sarcasm tells them you are not on their side.'],
  ['argues', 'You argued the point; first show that you see theirs.'],
  ['patronises', 'That talked down to them; speak as you would to an equal.'],
  ['over-promises', 'You promised something you may not be able to keep.'],
  ['wrong-restatement', 'You put back something that is not what happened.'],
  ['asks-again', 'they had told you that already, and being asked twice feels like not being heard.'],
  ['minimises', 'That made it small, and it is not small to them.'],
  ['non-apology', 'That sounds like an apology and is not one; say what you are sorry for.'],
  ['policy-shield', 'Policy is no answer; say what you can do.'],
  ['assumes', 'You assumed where you could have asked.'],
  ['passive', 'That sounded helpless; tell them what you will do.'],
  ['template', 'That could have been sent to anyone; use what they told you.'],
  ['wall-of-text', 'Too much at once; two or three sentences get read.'],
  ['filler', 'There was little in that for them.'],
]

const missing: Readonly<Record<Part, string>> = {
  calm: 'Your tone slipped; slow down before the next one.',
  listen: 'Nothing here shows that you heard what they said.',
  restate: 'Say back what went wrong, in your own words, and they will tell you why it matters.',
  apologise: 'No apology yet; own it, without an excuse attached.',
  solve: 'Tell them what happens next: what, who and by when.',
}

const halfway: Readonly<Record<Part, string>> = {
  calm: 'Civil, but a little short; one warm word would do.',
  listen: 'You heard them in general; name what this is like for them in particular.',
  restate: 'Half of the problem is put back; say the rest, so they know you have it.',
  apologise: 'A stock apology; say what you are sorry for.',
  solve: 'A start; say exactly what you will do, and by when.',
}

/** For a part that is missing although something was said for it. */
const tooLittle: Readonly<Record<Part, string>> = {
  calm: missing.calm,
  listen: 'Too little to go on yet; name what this is like for them in particular.',
  restate: 'Too little of the problem is put back; say what went wrong, in your own words.',
  apologise: 'Too little of an apology; say what it is for, and own it.',
  solve: 'Too little to hold on to; say exactly what you will do, and by when.',
}

const praise: Readonly<Record<Part, string>> = {
  calm: 'Composed and courteous.',
  listen: 'You showed that you heard them.',
  restate: 'You put the problem back exactly.',
  apologise: 'An apology that owns it.',
  solve: 'A clear step towards an end.',
}

/** The usual sentence for a part below full marks, unless what was found says that it would be wrong. */
const wanting = (part: Part, grade: Grade): string => {
  const { level, findings } = grade.parts[part]
  const nearly = part === 'apologise' ? nearlyApology(findings) : null
  if (nearly !== null) return nearly
  if (level > 0) return halfway[part]
  return findings.some(({ effect, act, ruleId }) => effect > 0 && (act || ruleId === 'sorry'))
    ? tooLittle[part]
    : missing[part]
}

const longestQuote = 80

/** The words that asked again, as the beginning of a sentence; null when nothing shows them, or they were heard all the same. */
const askedAgain = (text: string, { findings, parts: { listen } }: Grade): string | null => {
  const found = findings.find(({ flag }) => flag === 'asks-again')
  const words = found ? text.slice(found.span.start, found.span.end).trim() : ''
  if (words === '' || listen.level === 2) return null
  return `“${words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words}”: `
}

/** The one sentence under a reply: its worst fault, else what is most missing where it matters, else what went well. */
export const headlineOf = ({ text, grade, expects, interrupted }: TurnRecord): string => {
  if (!grade) return ''
  const again = askedAgain(text, grade)
  const fault = worst.find(([flag]) => grade.flags.includes(flag) && (flag !== 'asks-again' || again !== null))
  if (fault) return fault[0] === 'asks-again' ? `${again}${fault[1]}` : fault[1]
  if (interrupted) return 'You answered while they were still typing; let them finish.'
  const asked = parts.map((part) => ({ part, weight: expects[part] ?? 0, level: grade.parts[part].level }))
  const lost = asked
    .filter(({ weight, level }) => weight > 0 && level < 2)
    .sort((a, b) => b.weight * (2 - b.level) - a.weight * (2 - a.level))[0]
  if (lost && (lost.level === 0 || lost.weight === 2)) return wanting(lost.part, grade)
  const best = asked.filter(({ weight, level }) => weight > 0 && level === 2).sort((a, b) => b.weight - a.weight)[0]
  return best ? praise[best.part] : lost ? wanting(lost.part, grade) : praise.calm
}

/** The slim receipt of one turn; null when there was nothing to grade. It carries no weights, routes or facts. */
export const receiptOf = (turn: TurnRecord): Receipt | null => {
  const { grade } = turn
  if (!grade) return null
  const receiptOfPart = (part: Part): PartReceipt => {
    const { level, unsure, confidence, findings, missed } = grade.parts[part]
    return {
      level,
      unsure,
      confidence,
      evidence: findings.map(({ ruleId, span, effect, reason }) => ({ ruleId, span, effect, reason })),
      ...(missed ? { missed } : {}),
    }
  }
  return {
    seq: turn.seq,
    headline: headlineOf(turn),
    parts: {
      calm: receiptOfPart('calm'),
      listen: receiptOfPart('listen'),
      restate: receiptOfPart('restate'),
      apologise: receiptOfPart('apologise'),
      solve: receiptOfPart('solve'),
    },
    flags: grade.findings.flatMap(({ flag, span, reason }) => (flag ? [{ flag, span, reason }] : [])),
    acts: grade.findings.flatMap(({ act, span, reason }) => (act ? [{ act, span, reason }] : [])),
    temperBefore: turn.temperBefore,
    temperAfter: turn.temperAfter,
    shifts: turn.shifts,
    interrupted: turn.interrupted,
  }
}
