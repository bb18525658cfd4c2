/** Numbers as keys that can be compared: "£1,140.22" and "1140.22", "14:20" and "2.20", "forty-one" and "41". */
const units: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  twice: 2,
  thrice: 3,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  dozen: 12,
}

/** Words too common as pronouns or units to count as a number by themselves. */
const weak = new Set(['one', 'second', 'zero'])

const values = new Map(Object.entries(units))

export const numberWord = (word: string): number | undefined => values.get(word)

export const isWeakNumber = (word: string): boolean => weak.has(word)

/** Keys of a written number such as "1,140.22", "14:20", "8" or "28th"; the first is the plain one. */
export const numberKeys = (written: string): readonly string[] => {
  let digits = ''
  let seen = 0
  for (const character of written) {
    if (character >= '0' && character <= '9') digits += character
    else if (character === ':' || character === '.') {
      digits += '.'
      seen++
    } else if (character !== ',') break
  }
  if (seen > 1) return [digits]
  const [whole = '', fraction = ''] = digits.split('.')
  let zeros = 0
  while (zeros + 1 < whole.length && whole[zeros] === '0') zeros++
  const amount = whole.slice(zeros)
  if (fraction === '' || fraction === '0' || fraction === '00') {
    const hour = Number(amount)
    return fraction === '00' && hour > 12 && hour < 24 ? [amount, String(hour - 12)] : [amount]
  }
  const keys = [`${amount}.${fraction}`]
  const hour = Number(amount)
  if (fraction.length === 2 && Number(fraction) < 60 && hour < 24) {
    if (hour > 12) keys.push(`${hour - 12}.${fraction}`)
    else if (written.includes(':')) keys.push(`${hour + 12}.${fraction}`)
  }
  return keys
}
