import type { Text } from '../text/token'

/** Single words and neighbouring pairs, as the learned word list knows them, with where they stand in the reply. */
export type Term = { readonly name: string; readonly from: number; readonly to: number }

export const termsOf = (text: Text): Term[] => {
  const terms: Term[] = []
  text.sentences.forEach((sentence) => {
    let previous = ''
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = text.tokens[index]
      if (!token) continue
      const name = token.kind === 'number' ? '#' : token.kind === 'emoji' ? ':)' : token.form
      terms.push({ name, from: index, to: index + 1 })
      if (previous !== '') terms.push({ name: `${previous} ${name}`, from: index - 1, to: index + 1 })
      previous = name
    }
    if (sentence.close === '?' || sentence.close === '!') terms.push({ name: sentence.close, from: sentence.to - 1, to: sentence.to })
  })
  return terms
}
