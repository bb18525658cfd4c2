/** Longer than this, and a reply in a chat is a letter. Characters. */
const longReply = 600

export const isLong = (text: string): boolean => text.length > longReply

/** Under this there was no time to speak in: what was sent had been prepared, and a pace would mean nothing. */
const shortestSpeechMs = 1000

/** Faster than this is hard to follow for somebody who is upset. */
const hurriedWordsPerMinute = 170

export const isHurried = (wordsPerMinute: number): boolean => wordsPerMinute > hurriedWordsPerMinute

/** How fast words were spoken on the phone, given the time since the customer stopped; null when it cannot be told. */
export const speakingPace = (text: string, spokenMs: number): number | null =>
  spokenMs >= shortestSpeechMs ? Math.round((text.trim().split(/\s+/).length * 60_000) / spokenMs) : null
