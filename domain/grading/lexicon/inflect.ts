/** Forms of a plain verb, so that a class lists each verb once. Only what English spelling needs. */
const past: Record<string, string> = {
  send: 'sent',
  resend: 'resent',
  get: 'got',
  give: 'gave given',
  take: 'took taken',
  put: 'put',
  make: 'made',
  pay: 'paid',
  bring: 'brought',
  ring: 'rang rung',
  write: 'wrote written',
  speak: 'spoke spoken',
  find: 'found',
  hold: 'held',
  set: 'set',
  keep: 'kept',
  let: 'let',
  tell: 'told',
  do: 'did done',
  go: 'went gone',
  come: 'came',
  see: 'saw seen',
  lend: 'lent',
  leave: 'left',
  lose: 'lost',
  break: 'broke broken',
  forget: 'forgot forgotten',
  drop: 'dropped',
  stop: 'stopped',
  ship: 'shipped',
  swap: 'swapped',
  refer: 'referred',
  transfer: 'transferred',
  cancel: 'cancelled',
  run: 'ran',
  drive: 'drove driven',
  sort: 'sorted',
  reset: 'reset',
  rebuild: 'rebuilt',
  redo: 'redid redone',
  cut: 'cut',
  throw: 'threw thrown',
  buy: 'bought',
  sell: 'sold',
  sit: 'sat',
  stand: 'stood',
  have: 'had',
  say: 'said',
  hear: 'heard',
  feel: 'felt',
  log: 'logged',
  flag: 'flagged',
  tag: 'tagged',
  chat: 'chatted',
  pop: 'popped',
  nip: 'nipped',
  scrap: 'scrapped',
  knock: 'knocked',
  catch: 'caught',
  undo: 'undid undone',
  mislead: 'misled',
  overcharge: 'overcharged',
  oversell: 'oversold',
  mess: 'messed',
  slip: 'slipped',
  mix: 'mixed',
  fail: 'failed',
  miss: 'missed',
  key: 'keyed',
  submit: 'submitted',
  admit: 'admitted',
  spend: 'spent',
  build: 'built',
  meet: 'met',
  choose: 'chose chosen',
  read: 'read',
  hit: 'hit',
  wear: 'wore worn',
  pick: 'picked',
  sleep: 'slept',
  ask: 'asked',
  clear: 'cleared',
  ban: 'banned',
  plan: 'planned',
  label: 'labelled',
  double: 'doubled',
  expedite: 'expedited',
  begin: 'began begun',
  slot: 'slotted',
  fit: 'fitted',
  dig: 'dug',
}
const doubling = new Set([
  'get',
  'put',
  'set',
  'let',
  'stop',
  'ship',
  'swap',
  'drop',
  'cut',
  'run',
  'sit',
  'log',
  'flag',
  'tag',
  'chat',
  'pop',
  'nip',
  'scrap',
  'slip',
  'reset',
  'refer',
  'transfer',
  'cancel',
  'submit',
  'admit',
  'hit',
  'ban',
  'plan',
  'label',
  'begin',
  'slot',
  'fit',
  'dig',
])

const withEd = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${verb}ed`
}

const withIng = (verb: string): string => {
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ing`
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`
  return `${verb}ing`
}

const withS = (verb: string): string => {
  if (/(s|x|ch|sh|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

/** A phrasal verb bends its first word only: "set up" -> "setting up". */
const bend = (phrase: string, how: (verb: string) => string): string => {
  const [verb = '', ...rest] = phrase.split(' ')
  return how(verb)
    .split(' ')
    .map((form) => [form, ...rest].join(' '))
    .join('|')
}

const each = (verbs: readonly string[], how: (verb: string) => string): string[] => [
  ...new Set(verbs.flatMap((verb) => bend(verb, how).split('|'))),
]

export const plain = (verbs: readonly string[]): string[] => [...new Set(verbs)]
export const present = (verbs: readonly string[]): string[] => each(verbs, withS)
export const going = (verbs: readonly string[]): string[] => each(verbs, withIng)
export const done = (verbs: readonly string[]): string[] =>
  each(verbs, (verb) => (Object.hasOwn(past, verb) ? (past[verb] ?? '') : withEd(verb)))
