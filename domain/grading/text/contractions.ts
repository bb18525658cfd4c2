/** Full forms of what people shorten, with and without the apostrophe they forget. Values are words apart. */
const shortForms: Record<string, string> = {
  "i'm": 'i am', im: 'i am', "i've": 'i have', ive: 'i have', "i'll": 'i will', "i'd": 'i would', id: 'id',
  "we're": 'we are', "we've": 'we have', weve: 'we have', "we'll": 'we will', "we'd": 'we would',
  "you're": 'you are', youre: 'you are', "you've": 'you have', youve: 'you have', "you'll": 'you will', youll: 'you will', "you'd": 'you would', youd: 'you would',
  "they're": 'they are', theyre: 'they are', "they've": 'they have', theyve: 'they have', "they'll": 'they will', theyll: 'they will', "they'd": 'they would',
  "he's": 'he is', hes: 'he is', "she's": 'she is', shes: 'she is', "it's": 'it is', its: 'it is', "it'll": 'it will', itll: 'it will', "it'd": 'it would', "he'll": 'he will', "she'll": 'she will', "he'd": 'he would', "she'd": 'she would',
  "that's": 'that is', thats: 'that is', "that'll": 'that will', "there's": 'there is', theres: 'there is', "there'll": 'there will', "here's": 'here is', heres: 'here is', "what's": 'what is', whats: 'what is', "who's": 'who is', whos: 'who is', "where's": 'where is', wheres: 'where is', "how's": 'how is', "when's": 'when is', "let's": 'let us', lets: 'let us', "what'll": 'what will', "who'll": 'who will', "nobody's": 'nobody is', "everything's": 'everything is', "something's": 'something is', "someone's": 'someone is', "somebody's": 'somebody is',
  "don't": 'do not', dont: 'do not', "doesn't": 'does not', doesnt: 'does not', "didn't": 'did not', didnt: 'did not', "isn't": 'is not', isnt: 'is not', "aren't": 'are not', arent: 'are not', "wasn't": 'was not', wasnt: 'was not', "weren't": 'were not', werent: 'were not', "haven't": 'have not', havent: 'have not', "hasn't": 'has not', hasnt: 'has not', "hadn't": 'had not', hadnt: 'had not', "can't": 'can not', cant: 'can not', cannot: 'can not', "couldn't": 'could not', couldnt: 'could not', "won't": 'will not', wont: 'will not', "wouldn't": 'would not', wouldnt: 'would not', "shouldn't": 'should not', shouldnt: 'should not', "mustn't": 'must not', "needn't": 'need not', "shan't": 'shall not', "ain't": 'is not', aint: 'is not',
  "should've": 'should have', shouldve: 'should have', "could've": 'could have', couldve: 'could have', "would've": 'would have', wouldve: 'would have', shoulda: 'should have', coulda: 'could have', woulda: 'would have',
  gonna: 'going to', gotta: 'got to', wanna: 'want to', lemme: 'let me', gimme: 'give me', dunno: 'do not know', kinda: 'kind of', sorta: 'sort of', tryna: 'trying to', "d'you": 'do you', dya: 'do you', "y'all": 'you all', yall: 'you all', "ma'am": 'madam', maam: 'madam', mam: 'madam', "o'clock": 'oclock',
  u: 'you', ur: 'your', yr: 'your', ya: 'you', ye: 'you', yous: 'you', r: 'are', pls: 'please', plz: 'please', plse: 'please', sry: 'sorry', soz: 'sorry', srry: 'sorry', thx: 'thanks', thnx: 'thanks', thanx: 'thanks', ty: 'thank you', cos: 'because', cuz: 'because', coz: 'because', bc: 'because', "'cause": 'because', "'cos": 'because', thru: 'through', tho: 'though', tmrw: 'tomorrow', tmr: 'tomorrow', tmw: 'tomorrow', '2moro': 'tomorrow', tonite: 'tonight', rn: 'right now', min: 'minutes', mins: 'minutes', hrs: 'hours', hr: 'hour', wks: 'weeks', wk: 'week', secs: 'seconds', sec: 'second', n: 'and', dw: 'do not worry', idk: 'i do not know', omg: 'oh my god', tbh: 'to be honest', atm: 'at the moment', btw: 'by the way', abt: 'about', acct: 'account', acc: 'account', info: 'information', pic: 'photo', pics: 'photos', addr: 'address', til: 'until', till: 'until', yep: 'yes', yeah: 'yes', yup: 'yes', ok: 'ok', okay: 'ok', k: 'ok', nope: 'no', wat: 'what', wot: 'what', bcoz: 'because', wud: 'would', shud: 'should', cud: 'could', hav: 'have', smth: 'something', gud: 'good', dat: 'that', msg: 'message', asap: 'asap', mum: 'mum', ppl: 'people', cust: 'customer', appt: 'appointment', apptmt: 'appointment', xmas: 'christmas',
}

const table = new Map<string, readonly string[]>(Object.entries(shortForms).map(([short, full]) => [short, full.split(' ')]))

/** The full forms of a lower-case word, or the word itself. "Dana's" loses its 's: possession says nothing here. */
export const expand = (word: string): readonly string[] => {
  const known = table.get(word)
  if (known) return known
  const apostrophe = word.indexOf("'")
  if (apostrophe <= 0) return [apostrophe === 0 ? word.slice(1) : word]
  const head = word.slice(0, apostrophe)
  const tail = word.slice(apostrophe + 1)
  if (tail === 'll') return [head, 'will']
  if (tail === 've') return [head, 'have']
  if (tail === 're') return [head, 'are']
  if (tail === 'd') return [head, 'would']
  if (tail === 's' || tail === '') return [head]
  return [head + tail]
}

export const isShortForm = (word: string): boolean => table.has(word)
