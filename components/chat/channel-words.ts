/** A chat is written and a call is spoken: the words that differ. */
export const channelWords = {
  chat: { it: 'Chat', now: 'is writing', still: 'is still writing', was: 'was still writing' },
  phone: { it: 'Call', now: 'is speaking', still: 'is still speaking', was: 'was still speaking' },
} as const
