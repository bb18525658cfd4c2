/** A chat is written and a call is spoken: the verbs that differ. */
export const channelWords = {
  chat: { now: 'is writing', still: 'is still writing', was: 'was still writing' },
  phone: { now: 'is speaking', still: 'is still speaking', was: 'was still speaking' },
} as const
