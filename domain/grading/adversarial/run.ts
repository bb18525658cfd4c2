import { gradeReply } from '../grade-reply'
import type { Case, Kind, Material } from './kind'
import { kinds } from './kinds'

export type Outcome = {
  readonly kind: Kind
  readonly cases: number
  /** How many cases held; for disguises the sum of the shares kept. */
  readonly held: number
  readonly broken: readonly Case[]
}

/** Grades every case of every kind; an outcome is right when at least `kind.least` of it holds. */
export const runKinds = (material: Material, wanted: readonly Kind[] = kinds): Outcome[] =>
  wanted.map((kind) => {
    const judged = kind.make(material).map((one) => {
      const honest = one.honest === undefined ? null : gradeReply(one.honest, one.moment)
      return { one, share: Number(kind.holds(gradeReply(one.reply, one.moment), honest)) }
    })
    return {
      kind,
      cases: judged.length,
      held: judged.reduce((sum, { share }) => sum + share, 0),
      broken: judged.filter(({ share }) => share < 1).map(({ one }) => one),
    }
  })
