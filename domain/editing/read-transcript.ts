import { fail, ok, type Problem, type Result } from '../result'

export type TranscriptTurn = {
  readonly from: 'customer' | 'agent'
  readonly lines: readonly string[] /** Line in the paste, counted from 1. */
  readonly line: number
}
export type Transcript = {
  readonly turns: readonly TranscriptTurn[]
  readonly customer: string
  readonly agent: string
}

export const longestTranscript = 64 * 1024

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`
const day = String.raw`\d{1,4}[-./]\d{1,2}[-./]\d{1,4}`
const stamp = String.raw`(?:${day}[,T]?\s*)?${clock}`
const who = String.raw`[\p{L}][\p{L}\p{M}'’.\-]*(?:\s[\p{L}\d][\p{L}\p{M}\d'’.\-]*){0,3}`

/** The usual shapes: "Dana: hi", "[10:31] Dana: hi", "10:31 - Dana: hi", "Dana (10:31): hi", "**Dana**: hi", "Dana 10:31" above the words. */
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`^[\[(]?${stamp}[\])]?\s*[-–—|]?\s*(${who})\s*[:>|]\s*(.*)$`, 'u'),
  new RegExp(String.raw`^(${who})\s*[\[(]\s*${stamp}\s*[\])]\s*:?\s*(.*)$`, 'u'),
  new RegExp(String.raw`^(${who})\s*[:>|]\s+(.*)$`, 'u'),
  new RegExp(String.raw`^(${who})\s*:()$`, 'u'),
  new RegExp(String.raw`^(${who})\s+${stamp}()$`, 'u'),
]

const agentWords =
  /^(?:agent|support|advis[eo]r|rep(?:resentative)?|operator|csr|staff|team|me|assistant|help ?desk|associate|a|you)\b/iu
const customerWords = /^(?:customer|client|caller|user|visitor|guest|member|patient|c|them)\b/iu
const systemWords =
  /^(?:system|bot|chatbot|auto(?:mated)?|notice|info|transcript|date|time|subject|duration|from|to|note)\b/iu

type Said = { readonly speaker: string; readonly lines: string[]; readonly line: number }

const bare = (text: string): string =>
  text
    .replace(/^[\s>*_#-]+/u, '')
    .replace(/\*\*|__/gu, '')
    .trim()

const spoken = (text: string): Said[] => {
  const said: Said[] = []
  const known = new Map<string, number>()
  const lines = text.split(/\r\n?|\n/u)
  const found = lines.map((line) => {
    const plain = bare(line).slice(0, 4000)
    const match = shapes.map((shape) => shape.exec(plain)).find((hit) => hit !== null)
    const speaker = match?.[1]?.trim()
    if (speaker) known.set(speaker.toLowerCase(), (known.get(speaker.toLowerCase()) ?? 0) + 1)
    return { plain, speaker, words: match?.[2]?.trim() ?? '' }
  })
  /** "One thing: ..." inside a message looks like a speaker who speaks once; real ones come back, or have a role. */
  const isSpeaker = (name: string) =>
    (known.get(name.toLowerCase()) ?? 0) > 1 ||
    agentWords.test(name) ||
    customerWords.test(name) ||
    systemWords.test(name) ||
    found.filter(({ speaker }) => speaker).length <= 2
  found.forEach(({ plain, speaker, words }, index) => {
    if (speaker && isSpeaker(speaker)) said.push({ speaker, lines: words === '' ? [] : [words], line: index + 1 })
    else if (plain !== '') said.at(-1)?.lines.push(plain)
  })
  return said.filter(({ speaker, lines: own }) => own.length > 0 && !systemWords.test(speaker))
}

const agentAmong = (speakers: readonly string[]): string | undefined => {
  const named = speakers.find((name) => agentWords.test(name) && !customerWords.test(name))
  if (named) return named
  const customer = speakers.find((name) => customerWords.test(name))
  // Without roles, the one who writes first has the complaint.
  return speakers.find((name) => name !== (customer ?? speakers[0]))
}

/** Reads a pasted conversation into turns; what one of them sends in a row is one turn. Fails with `no-turns` or `too-large`. */
export const readTranscript = (text: string): Result<Transcript, Problem> => {
  if (text.length > longestTranscript)
    return fail({ code: 'too-large', facts: { size: text.length, limit: longestTranscript } })
  const said = spoken(text)
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
  const agent = agentAmong(speakers)
  const turns: { from: 'customer' | 'agent'; lines: string[]; line: number }[] = []
  for (const { speaker, lines, line } of said) {
    const from = speaker === agent || (agentWords.test(speaker) && !customerWords.test(speaker)) ? 'agent' : 'customer'
    const last = turns.at(-1)
    if (last?.from === from) last.lines.push(...lines)
    else turns.push({ from, lines: [...lines], line })
  }
  if (!turns.some(({ from }) => from === 'customer')) return fail({ code: 'no-turns' })
  const customer = speakers.find((name) => name !== agent && !agentWords.test(name)) ?? ''
  return ok({ turns, customer: customerWords.test(customer) ? '' : customer, agent: agent ?? '' })
}
