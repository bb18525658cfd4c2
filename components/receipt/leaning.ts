export type Leaning = 'credits' | 'faults' | 'either'

/** Rules whose sentence finds fault without naming one; a rule with a named fault is told by its flag. */
const faults: ReadonlySet<string> = new Set([
  ...['misplaced-cheer', 'helpless', 'blames-others', 'meta', 'emoji', 'exclaims'],
  ...['understand-stock', 'routine-question', 'foreign-number', 'pasted'],
  ...['sorry-stock', 'sorry-bare', 'sorry-sympathy', 'sorry-pardon', 'excuse'],
  ...['vague-action', 'empty-action', 'vague-time', 'instruction', 'refusal'],
  ...['blames-customer', 'argues', 'insults', 'sarcasm', 'patronises', 'orders-calm', 'threatens', 'policy-shield'],
  ...['passive', 'minimises', 'robotic', 'hesitation', 'shouts', 'placeholder', 'wall-of-text', 'asks-again'],
  ...['wrong-number', 'sorry-if', 'sorry-you-feel', 'sorry-but', 'apology-denied', 'over-promise'],
  ...['forbidden-promise', 'stuffed', 'defensive', 'process-speak', 'wrong-person', 'wrong-day'],
])

/** Rules whose sentence praises. */
const credits: ReadonlySet<string> = new Set([
  ...['courtesy', 'sets-boundary', 'thanks', 'names-feeling', 'feeling-with-cause', 'impact-cause', 'their-people'],
  ...['open-question', 'diagnostic-question', 'apt-question', 'uses-name', 'checks-understanding', 'you-statement'],
  ...['found-fact', 'retells', 'you-story', 'case-fact', 'right-number', 'sorry', 'sorry-strong', 'sorry-specific'],
  ...['sorry-about', 'takes-ownership', 'action-promised', 'action-done', 'offer-made', 'no-cost', 'options'],
  ...['asks-preference', 'hands-over', 'offers-callback', 'time-frame', 'fresh-time', 'asks-to-hold', 'dated-action'],
  ...['staffed-action', 'allowed-remedy', 'you-past', 'own-story', 'echo-question', 'honest-alternative'],
])

/** What the sentence of a rule says of the words, whatever they weighed; a law and statistics may say either. */
export const leaningOf = (ruleId: string): Leaning =>
  credits.has(ruleId) ? 'credits' : faults.has(ruleId) ? 'faults' : 'either'

/** Whether what was weighed goes against what is said: a praised move that cost something, a fault that earned something. */
export const contradicts = (ruleId: string, effect: number): boolean => {
  const leaning = leaningOf(ruleId)
  return (leaning === 'credits' && effect < 0) || (leaning === 'faults' && effect > 0)
}
