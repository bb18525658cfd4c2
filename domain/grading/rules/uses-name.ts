import type { Rule } from './rule'

const titles = new Set(['mr', 'mrs', 'ms', 'miss'])

export const usesNameRule: Rule = {
  id: 'uses-name', part: 'listen', act: 'uses-name', label: 'Uses the name', explain: 'Speaks to the customer by name.',
  find: ({ reply, moment }) =>
    reply.tokens.flatMap((token, index) => {
      const raw = reply.original.slice(token.start, token.end)
      const proper = raw !== raw.toLowerCase() && raw !== raw.toUpperCase()
      const known = moment.names.has(token.form) && token.form.length > 2 && !titles.has(token.form)
      const titled = proper && index > 0 && titles.has(reply.tokens[index - 1]?.form ?? '')
      return known || titled ? [{ from: index, to: index + 1 }] : []
    }),
}
