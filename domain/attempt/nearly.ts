type Found = { readonly ruleId: string; readonly effect: number }

/** What an apology that falls short still wants, when it has said what it is for; null when it has not. */
export const nearlyApology = (found: readonly Found[]): string | null => {
  const has = (...ids: readonly string[]) => found.some(({ ruleId, effect }) => ids.includes(ruleId) && effect >= 0)
  if (!has('sorry-about', 'sorry-specific')) return null
  return has('takes-ownership')
    ? 'Nearly: sorry, for what and ours, in one plain sentence with nothing after it.'
    : 'Nearly: you said what it is for; own it too, for example “that was our mistake”.'
}
