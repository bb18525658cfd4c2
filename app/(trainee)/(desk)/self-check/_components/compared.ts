const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const close = 10

/** What was said and what practice shows, 0 to 100 each, in one sentence. */
export function comparedInWords(said: number | null, measured: number | null): string {
  if (said === null && measured === null) return 'Left out, and not practised yet.'
  if (said === null) return `Practice shows ${figure.format(measured ?? 0)}.`
  if (measured === null) return `You say ${figure.format(said)}.`
  const both = `You say ${figure.format(said)}, practice shows ${figure.format(measured)}`
  if (Math.abs(said - measured) <= close) return `${both}: you know yourself.`
  return said > measured ? `${both}: harder than it looks.` : `${both}: better than you think.`
}
