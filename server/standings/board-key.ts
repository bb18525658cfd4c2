import 'server-only'
import { monthOf, type Period, weekOf } from '@/domain/scoring/period'
import { BadInput } from '../refusal'
import type { Span } from './board'

export const periodOf = (span: Span, now: number): Period =>
  span === 'all' ? 'all' : span === 'month' ? monthOf(now) : weekOf(now)

/** A place on a board: rows are ordered by value, and equal ones by user id, both downwards as the index is read. */
export type Place = { readonly value: number; readonly userId: string }

export const cursorOf = ({ value, userId }: Place) => `${value}.${userId}`

/** The place a cursor names. Throws BadInput when somebody made it up. */
export function placeOf(cursor: string): Place {
  const [, value, userId] = /^(-?\d{1,9})\.([a-z0-9]{1,40})$/.exec(cursor) ?? []
  if (value === undefined || userId === undefined) throw new BadInput('This page of the board is not known.')
  return { value: Number(value), userId }
}

/** Negative when `a` stands before `b`. */
export const byPlace = (a: Place, b: Place) =>
  b.value - a.value || (a.userId < b.userId ? 1 : a.userId > b.userId ? -1 : 0)
