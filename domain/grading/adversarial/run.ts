import { gradeReply } from '../grade-reply'
import type { Case, Kind, Material } from './kind'
import { kinds } from './kinds'

export type Outcome = { readonly kind: Kind; readonly cases: number; readonly held: number; readonly broken: readonly Case[] }

/** Grades every case of every kind; an outcome is right when at least `kind.least` of its cases hold. */
export const runKinds = (material: Material, wanted: readonly Kind[] = kinds): Outcome[] =>
  wanted.map((kind) => {
    const cases = kind.make(material)
    const broken = cases.filter(({ reply, moment, honest }) => !kind.holds(gradeReply(reply, moment), honest === undefined ? null : gradeReply(honest, moment)))
    return { kind, cases: cases.length, held: cases.length - broken.length, broken }
  })
