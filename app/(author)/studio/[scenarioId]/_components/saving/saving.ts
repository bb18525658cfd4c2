import type { SaveAnswer, SaveInput } from '@/server/studio/answers'

export type Text = Omit<SaveInput, 'revision'>
export type Conflict = Extract<SaveAnswer, { saved: false }>

/**
 * Where the draft stands with the server. `saved` is the text of `revision`; what lies on the desk is unsaved while it is
 * another one. One save is under way at a time.
 */
export type Saving = {
  readonly revision: number
  readonly saved: Text
  readonly savedAt: number | null
  readonly sending: Text | null
  /** A text whose answer never came: the server may have it or not. It is sent again as it was, before anything newer. */
  readonly unanswered: Text | null
  /** Times in a row that the server did not answer. */
  readonly lost: number
  readonly conflict: Conflict | null
  /** The server will not take this text; it says why. Typing on tries again. */
  readonly refused: { readonly message: string; readonly text: Text } | null
}

export type SavingNews =
  | { readonly is: 'sending'; readonly text: Text }
  | { readonly is: 'saved'; readonly revision: number; readonly at: number }
  | { readonly is: 'conflict'; readonly conflict: Conflict }
  | { readonly is: 'refused'; readonly message: string }
  | { readonly is: 'lost' }
  /** Another text was put on the desk, and the server has it at this revision. */
  | { readonly is: 'adopted'; readonly revision: number; readonly text: Text }
  /** Going on with one's own text, over the colleague's, which has been put aside as a copy. */
  | { readonly is: 'insisted'; readonly revision: number; readonly over: Text }

export const beginSaving = (revision: number, saved: Text): Saving => ({
  revision,
  saved,
  savedAt: null,
  sending: null,
  unanswered: null,
  lost: 0,
  conflict: null,
  refused: null,
})

export const isSameText = (a: Text, b: Text): boolean =>
  a.source === b.source && a.layout === b.layout && a.conversations === b.conversations

export const savingAfter = (saving: Saving, news: SavingNews): Saving => {
  switch (news.is) {
    case 'sending':
      return { ...saving, sending: news.text, refused: null }
    case 'saved':
      return {
        ...saving,
        revision: news.revision,
        saved: saving.sending ?? saving.saved,
        savedAt: news.at,
        sending: null,
        unanswered: null,
        lost: 0,
      }
    case 'conflict':
      return { ...saving, sending: null, unanswered: null, lost: 0, conflict: news.conflict }
    case 'refused':
      return {
        ...saving,
        sending: null,
        unanswered: null,
        lost: 0,
        refused: { message: news.message, text: saving.sending ?? saving.saved },
      }
    case 'lost':
      return { ...saving, sending: null, unanswered: saving.sending ?? saving.unanswered, lost: saving.lost + 1 }
    case 'adopted':
      return beginSaving(news.revision, news.text)
    case 'insisted':
      return { ...saving, revision: news.revision, saved: news.over, conflict: null }
  }
}

/**
 * What the next save sends. A save whose answer was lost may have arrived: sent again as it was, it is answered as the first
 * time; a newer text on the same revision would meet the author's own earlier one as if it were a colleague's.
 */
export const textToSend = (saving: Saving, text: Text): Text => saving.unanswered ?? text

/** How long to wait before the next save, in milliseconds; null when there is nothing to send, or it may not be sent. */
export const waitBeforeSaving = (saving: Saving, text: Text): number | null => {
  if (saving.sending || saving.conflict || isSameText(saving.saved, textToSend(saving, text))) return null
  if (saving.refused && isSameText(saving.refused.text, text)) return null
  return saving.lost === 0 ? 900 : Math.min(15_000, 1000 * 2 ** (saving.lost - 1))
}

export type SavingState = 'saved' | 'saving' | 'waiting' | 'lost' | 'conflict' | 'refused'

export const stateOf = (saving: Saving, text: Text): SavingState => {
  if (saving.conflict) return 'conflict'
  if (saving.refused) return 'refused'
  if (saving.lost > 0) return 'lost'
  if (saving.sending) return 'saving'
  return isSameText(saving.saved, text) ? 'saved' : 'waiting'
}
