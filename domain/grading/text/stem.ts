/**
 * A light stemmer: strips what English inflection adds and little else, so "refunded", "refunds" and "refunding" meet but
 * "policy" and "police" do not. After Krovetz's remark that heavy stemming costs more meaning than it finds.
 */
const irregular: Record<string, string> = {
  sent: 'send',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  got: 'get',
  gotten: 'get',
  came: 'come',
  went: 'go',
  gone: 'go',
  goes: 'go',
  made: 'make',
  paid: 'pay',
  said: 'say',
  told: 'tell',
  left: 'leave',
  lost: 'lose',
  broke: 'break',
  broken: 'break',
  found: 'find',
  brought: 'bring',
  bought: 'buy',
  kept: 'keep',
  sat: 'sit',
  stood: 'stand',
  rang: 'ring',
  rung: 'ring',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  saw: 'see',
  seen: 'see',
  put: 'put',
  did: 'do',
  done: 'do',
  does: 'do',
  had: 'have',
  has: 'have',
  was: 'be',
  were: 'be',
  been: 'be',
  is: 'be',
  are: 'be',
  am: 'be',
  forgot: 'forget',
  forgotten: 'forget',
  held: 'hold',
  felt: 'feel',
  heard: 'hear',
  meant: 'mean',
  met: 'meet',
  ran: 'run',
  sold: 'sell',
  spent: 'spend',
  stole: 'steal',
  stolen: 'steal',
  thought: 'think',
  knew: 'know',
  known: 'know',
  woke: 'wake',
  wore: 'wear',
  chosen: 'choose',
  chose: 'choose',
  driven: 'drive',
  drove: 'drive',
  fell: 'fall',
  fallen: 'fall',
  flew: 'fly',
  flown: 'fly',
  ate: 'eat',
  eaten: 'eat',
  burnt: 'burn',
  built: 'build',
  caught: 'catch',
  dealt: 'deal',
  hidden: 'hide',
  hid: 'hide',
  taught: 'teach',
  understood: 'understand',
  wrong: 'wrong',
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  feet: 'foot',
  teeth: 'tooth',
  wives: 'wife',
  worse: 'bad',
  worst: 'bad',
  better: 'better',
  charged: 'charge',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  missed: 'miss',
  added: 'add',
  news: 'news',
  this: 'this',
  bus: 'bus',
  gas: 'gas',
  always: 'always',
  yes: 'yes',
  lens: 'lens',
  address: 'address',
  business: 'business',
  process: 'process',
  access: 'access',
  during: 'during',
  nothing: 'nothing',
  something: 'something',
  anything: 'anything',
  everything: 'everything',
  morning: 'morning',
  evening: 'evening',
  wedding: 'wedding',
  building: 'building',
  meeting: 'meeting',
  need: 'need',
  speed: 'speed',
  feed: 'feed',
  hundred: 'hundred',
  spring: 'spring',
  bring: 'bring',
  ring: 'ring',
  string: 'string',
  thing: 'thing',
  king: 'king',
  sing: 'sing',
  red: 'red',
  bed: 'bed',
  shed: 'shed',
  seed: 'seed',
  indeed: 'indeed',
  proceed: 'proceed',
  exceed: 'exceed',
  agreed: 'agree',
  freed: 'free',
  guaranteed: 'guarantee',
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter)

const hasVowel = (word: string): boolean => {
  for (const letter of word) if (isVowel(letter)) return true
  return false
}

/** "stopp" -> "stop", "replac" -> "replace": undo what English spelling does before -ed and -ing. */
const mend = (root: string): string => {
  const last = root[root.length - 1]
  const previous = root[root.length - 2]
  if (last === previous && last !== undefined && !'lsz'.includes(last) && !isVowel(last)) return root.slice(0, -1)
  if (last === 'l' && previous === 'l' && root.length > 4) return root.slice(0, -1)
  return root.endsWith('e') ? root.slice(0, -1) : root
}

const compute = (word: string): string => {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  let root = known ?? word
  if (known === undefined && root.length > 3) {
    if (root.endsWith("'s")) root = root.slice(0, -2)
    if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`
    else if (root.endsWith('sses') || root.endsWith('shes') || root.endsWith('ches') || root.endsWith('xes'))
      root = root.slice(0, -2)
    else if (root.endsWith('s') && !root.endsWith('ss') && !root.endsWith('us') && !root.endsWith('is'))
      root = root.slice(0, -1)
    if (root.endsWith('ied') && root.length > 4) root = `${root.slice(0, -3)}y`
    else if (root.endsWith('ed') && root.length > 4 && hasVowel(root.slice(0, -2))) root = mend(root.slice(0, -2))
    else if (root.endsWith('ing') && root.length > 5 && hasVowel(root.slice(0, -3))) root = mend(root.slice(0, -3))
    else if (root.endsWith('ly') && root.length > 5) root = root.slice(0, -2)
  }
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1)
  if (root.length > 3 && root.endsWith('ll')) root = root.slice(0, -1)
  return root
}

const remembered = new Map<string, string>()

export const stem = (word: string): string => {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const root = compute(word)
  // Bounded so that a flood of nonsense words cannot grow the process.
  if (remembered.size < 50_000) remembered.set(word, root)
  return root
}
