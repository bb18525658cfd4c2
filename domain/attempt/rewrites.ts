/**
 * Negative wordings and what says the same with a door left open (T31). Words live here as data; plain phrases, so that
 * looking for them is linear. Source: the positive-language lists customer service handbooks share.
 */
const rewrites: readonly { readonly words: readonly string[]; readonly better: string }[] = [
  {
    words: [
      "i can't",
      'i cannot',
      'i cant',
      'we are unable to',
      "we're unable to",
      'i am unable to',
      "i'm unable to",
      "we can't",
      'we cannot',
    ],
    better: 'What I can do is …',
  },
  {
    words: ['policy says', 'our policy', 'company policy', 'per policy', 'the rules say'],
    better: 'Here is what I can offer you …',
  },
  {
    words: ["you'll have to", 'you will have to', 'you have to', 'you must', 'you need to'],
    better: 'The quickest way is to …',
  },
  { words: ["i don't know", 'i do not know', 'no idea'], better: 'Good question; I will find out and tell you by …' },
  {
    words: ["that's not my", 'that is not my', 'not my department', 'not my job'],
    better: 'Let me bring in the person who can do that, and stay with you until they have it.',
  },
  { words: ['unfortunately'], better: 'Start with what is possible: “The earliest we can do is …”' },
  { words: ['you should have', 'you should of'], better: 'Next time it helps if … For today, let us …' },
  {
    words: ['as i said', 'as i already said', 'like i said', 'as previously stated'],
    better: 'Let me put it differently: …',
  },
  { words: ['but you', ', but '], better: 'End the sentence, then start a new one: “… And here is what we can do.”' },
  { words: ["there's nothing", 'there is nothing'], better: 'That door is closed; these two are open: …' },
  { words: ["i'll try", 'i will try', "we'll try"], better: 'I will … by …' },
]

export type Rewrite = { readonly words: string; readonly better: string }

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[a-z0-9’']/.test(sign)

/** Whether the phrase begins or ends in the middle of a word. */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  (isWordSign(text[start - 1]) && isWordSign(text[start])) || (isWordSign(text[end - 1]) && isWordSign(text[end]))

/** The negative wordings in a reply, as written there, each with a better one; at most one of a kind. */
export const findRewrites = (text: string): Rewrite[] => {
  const plain = text.toLowerCase().replaceAll('’', "'")
  return rewrites.flatMap(({ words, better }) => {
    for (const phrase of words) {
      const start = plain.indexOf(phrase)
      if (start < 0 || isInsideWord(plain, start, start + phrase.length)) continue
      return [
        {
          words: text
            .slice(start, start + phrase.length)
            .replace(/^, /, '')
            .trim(),
          better,
        },
      ]
    }
    return []
  })
}
