/** npm run grade:adversarial [-- KIND]: attacks on the grader, and how many it withstood; with a KIND also those it did not. */

import { kinds } from '../domain/grading/adversarial/kinds'
import { runKinds } from '../domain/grading/adversarial/run'
import { parts } from '../domain/grading/grade'
import { gradeReply } from '../domain/grading/grade-reply'
import { readMaterial } from './grade-material'

const wanted = process.argv[2]
const outcomes = runKinds(readMaterial(), wanted === undefined ? kinds : kinds.filter(({ id }) => id === wanted))
let failed = false
for (const { kind, cases, held, broken } of outcomes) {
  const ok = held >= kind.least * cases - 1e-9
  failed ||= !ok
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${kind.id.padEnd(15)} ${held.toFixed(1).padStart(5)} of ${String(cases).padStart(3)}, must be ${Math.round(kind.least * 100)} %  ${kind.claim}`,
  )
  if (wanted === undefined) continue
  const marks = (reply: string, moment: (typeof broken)[number]['moment']) =>
    parts.map((part) => gradeReply(reply, moment).parts[part].level).join('')
  for (const { reply, moment, honest } of broken)
    console.log(
      `  ${marks(reply, moment)}${honest === undefined ? '' : ` was ${marks(honest, moment)}`}  ${gradeReply(reply, moment).flags.join()}  ${reply.slice(0, 200)}`,
    )
}
process.exit(failed ? 1 : 0)
