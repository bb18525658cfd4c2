import type { Grade } from '../grading/grade'

export const actions = ['manager', 'callback', 'writing', 'end'] as const
export type Action = (typeof actions)[number]

/** What happened, in the order it happened. The list of these IS the attempt; everything else is derived. */
export type AttemptEvent = {
  /** The sender's own id for it, so that a retried send is harmless. */
  readonly id: string
  /** The server's clock, milliseconds since the epoch. */
  readonly at: number
} & (
  | {
      readonly kind: 'reply'
      readonly text: string
      readonly grade: Grade
      /** Guided mode: the written reply it was made from. */
      readonly choice?: string
    }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hold'; readonly text: string; readonly grade: Grade | null; readonly composed?: true }
  | { readonly kind: 'resume' }
  | {
      readonly kind: 'action'
      readonly action: Action
      readonly text: string
      readonly grade: Grade | null
      /** Written in a box of its own that covers the conversation: nobody is spoken over by what one could not see. */
      readonly composed?: true
    }
  | { readonly kind: 'hint' }
  | { readonly kind: 'notes'; readonly text: string }
)
