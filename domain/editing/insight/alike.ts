export type Unmatched = { readonly node: string; readonly text: string; readonly ref: string }

export type Group = {
  readonly node: string
  readonly count: number
  /** Words most of its replies share, to make a phrasing of. */
  readonly words: readonly string[]
  /** A few of the replies, the most usual first. */
  readonly samples: readonly string[]
  readonly refs: readonly string[]
}

const empty = new Set(
  'the and you your for that this with have has had are was were not but can could will would our out its it is to of in on at be we i a an my me so do did as or if am im ive ill id just get got let from what there here they them she he her his been being about all any more please'.split(
    ' ',
  ),
)

const endings = /(?:ing|ed|es|s|ly)$/
const stem = (word: string): string => (word.length > 5 ? word.replace(endings, '') : word)

/** The words that carry a reply, each once, in its order. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[’']/g, '')
      .split(/[^\p{L}\p{N}£$€]+/u)
      .filter((word) => word.length > 1 && !empty.has(word))
      .map(stem),
  ),
]

const overlapOf = (a: ReadonlySet<string>, b: readonly string[]): number => {
  const shared = b.filter((word) => a.has(word)).length
  const all = a.size + b.length - shared
  return all === 0 ? 1 : shared / all
}

const near = 0.4
type Open = {
  readonly leader: ReadonlySet<string>
  readonly node: string
  readonly members: { readonly reply: Unmatched; readonly words: readonly string[] }[]
}

const closed = ({ node, members }: Open): Group => {
  const counts = new Map<string, number>()
  for (const { words } of members) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const texts = new Map<string, number>()
  for (const { reply } of members) texts.set(reply.text, (texts.get(reply.text) ?? 0) + 1)
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)
  return {
    node,
    count: members.length,
    words: [...counts]
      .filter(([, times]) => times * 2 > members.length)
      .sort(byCount)
      .slice(0, 8)
      .map(([word]) => word),
    samples: [...texts]
      .sort(byCount)
      .slice(0, 5)
      .map(([text]) => text),
    refs: members.map(({ reply }) => reply.ref),
  }
}

/**
 * Replies at one node that say much the same, largest group first. The same replies always make the same groups, in
 * whatever order they come: longer ones lead, and each joins the first leader it is near enough to.
 */
export const groupAlike = (replies: readonly Unmatched[]): readonly Group[] => {
  const ordered = replies
    .map((reply) => ({ reply, words: wordsOf(reply.text) }))
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        (a.reply.text < b.reply.text ? -1 : a.reply.text > b.reply.text ? 1 : a.reply.ref < b.reply.ref ? -1 : 1),
    )
  const groups: Open[] = []
  /** Only groups that share a word can be near; wordless replies ("??") are one group a node. */
  const byWord = new Map<string, number[]>()
  for (const member of ordered) {
    const { node } = member.reply
    const keys = member.words.length === 0 ? [''] : member.words
    const candidates = [...new Set(keys.flatMap((word) => byWord.get(`${node} ${word}`) ?? []))].sort((a, b) => a - b)
    const home = candidates.find((index) => overlapOf(groups[index]?.leader ?? new Set(), member.words) >= near)
    if (home !== undefined) groups[home]?.members.push(member)
    else {
      for (const word of keys) byWord.set(`${node} ${word}`, [...(byWord.get(`${node} ${word}`) ?? []), groups.length])
      groups.push({ leader: new Set(member.words), node, members: [member] })
    }
  }
  return groups.map(closed).sort((a, b) => b.count - a.count || ((a.samples[0] ?? '') < (b.samples[0] ?? '') ? -1 : 1))
}
