/** Text as a reader sees it: look-alike letters made plain, invisible ones dropped, every character still traceable. */
export type Folded = {
  readonly text: string
  /**
   * For each folded character the offset of the original code unit it came from; one extra entry for the end. Null when
   * the text is plain already and every character is its own origin.
   */
  readonly origin: readonly number[] | null
}

/** Letters of other alphabets that look like Latin ones; used to slip words past a reader that compares letters. */
const lookAlikes = new Map<string, string>(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ɡ: 'g',
    ո: 'n',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    '‘': "'",
    '’': "'",
    '‛': "'",
    '′': "'",
    '`': "'",
    '´': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‑': '-',
    '−': '-',
    '…': '.',
    '\u00a0': ' ',
    '\t': ' ',
    '\r': ' ',
    '？': '?',
    '！': '!',
    '，': ',',
    '。': '.',
  }),
)

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  code === 0x034f ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x0300 && code <= 0x036f)

const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code < 0x20 && code !== 10) || code > 0x7e) return false
  }
  return true
}

export const fold = (original: string): Folded => {
  if (isPlain(original)) return { text: original, origin: null }
  let text = ''
  const origin: number[] = []
  let at = 0
  for (const character of original) {
    const code = character.codePointAt(0) ?? 0
    let plain = character
    if (code > 0x7e || code < 0x20) {
      if (isInvisible(code)) {
        at += character.length
        continue
      }
      plain = lookAlikes.get(character) ?? character
      if (plain === character && code > 0xbf && code < 0x1f000) {
        let bare = ''
        for (const part of character.normalize('NFKD')) if (!isInvisible(part.codePointAt(0) ?? 0)) bare += part
        plain = bare
      }
    }
    for (let index = 0; index < plain.length; index++) origin.push(at)
    text += plain
    at += character.length
  }
  origin.push(original.length)
  return { text, origin }
}
