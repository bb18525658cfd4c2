import type { ReactNode } from 'react'
import { mix } from './colour'
import type { Features } from './features'
import { longHair } from './long-hair'
import { shortHair } from './short-hair'

/** Hair behind the head and hair in front of it. */
export type Hair = { readonly back: ReactNode; readonly front: ReactNode }

/** What every style is drawn with. Heads differ in width, so each hangs on the temples `left` and `right`. */
export type Comb = {
  readonly left: number
  readonly right: number
  /** From temple over the crown to temple; a style closes it with its own hairline. */
  readonly cap: string
  readonly fill: string
  readonly shade: string
  readonly light: string
}

export function hairOf(face: Features): Hair {
  const left = 120 - face.cheek
  const right = 120 + face.cheek
  const comb: Comb = {
    left,
    right,
    cap: `M${left - 3} 116C${left - 12} 58 ${left + 22} 36 120 36S${right + 12} 58 ${right + 3} 116`,
    fill: face.hairColour,
    shade: mix(face.hairColour, '#120b0a', 0.28),
    light: mix(face.hairColour, '#ffffff', 0.12),
  }
  return shortHair(face.hair, comb) ?? longHair(face, comb) ?? { back: null, front: null }
}
