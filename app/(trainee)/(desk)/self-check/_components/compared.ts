const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const close = 10

/** What a figure says before there is practice to set beside it. */
function expectation(said: number): string {
  if (said < 40) return 'You expect this to be hard.'
  return said < 70 ? 'You expect to manage it more often than not.' : 'You expect this to come easily.'
}

/** What was said and what practice shows, 0 to 100 each, in one sentence. */
export function comparedInWords(said: number | null, measured: number | null): string {
  if (said === null && measured === null) return 'Left out, and not practised yet.'
  if (said === null) return `Practice shows ${figure.format(measured ?? 0)}.`
  const sum = `Your answers come to ${figure.format(said)} of 100`
  if (measured === null) return `${sum}. ${expectation(said)}`
  const both = `${sum}, practice shows ${figure.format(measured)}`
  if (Math.abs(said - measured) <= close) return `${both}: you know yourself.`
  return said > measured ? `${both}: harder than it looks.` : `${both}: better than you think.`
}
