import agreement from '../domain/grading/agreement.json'
import { parts } from '../domain/grading/grade'
import { families } from '../domain/grading/lexicon/index'
import { rules } from '../domain/grading/rules/index'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const ruleTables = (): string =>
  parts
    .map((part) => {
      const own = rules.filter((rule) => rule.part === part)
      const rows = own.map((rule) => [`\`${rule.id}\``, rule.label, rule.flag ?? rule.act ?? '', rule.explain])
      return `### ${part}\n\n${table(['rule', 'label', 'flag or act', 'what the trainee reads'], rows)}`
    })
    .join('\n\n')

const lexiconTable = (): string =>
  table(
    ['family', 'phrases', 'what belongs in it'],
    Object.entries(families).map(([name, family]) => [`\`${name}\``, String(family.phrases.length), family.note]),
  )

const figure = (value: number): string => value.toFixed(3)

const rangeOf = ({ low, high }: { low: number; high: number }): string => `${figure(low)} to ${figure(high)}`

const figures = (): string => {
  const rows = parts.map((part) => {
    const own = agreement.parts[part]
    return [part, figure(own.labellers), figure(own.crossValidated), figure(own.heldOut), rangeOf(own.interval)]
  })
  const mean = [
    '**mean**',
    figure(agreement.mean.labellers),
    figure(agreement.mean.crossValidated),
    figure(agreement.mean.heldOut),
    rangeOf(agreement.meanInterval),
  ]
  const said = parts.flatMap((part) =>
    agreement.parts[part].reliability.map((bin) => [
      part,
      `${Math.round(bin.said * 100)} %`,
      `${Math.round(bin.was * 100)} %`,
      String(bin.replies),
    ]),
  )
  return [
    `${agreement.replies} replies; weights learned on ${agreement.trainingMoments} moments, ${agreement.heldOutMoments} held out.`,
    table(['part', 'two labellers', 'cross-validated', 'held out', '95 % interval'], [...rows, mean]),
    `Rank agreement of the five levels' sum with the judges' overall mark, held out: Spearman ${figure(agreement.overallSpearman)}.`,
    'How sure the grader said it was, and how often it then agreed with the judges (held out):',
    table(['part', 'said', 'was', 'replies'], said),
  ].join('\n\n')
}

const sections: Readonly<Record<string, () => string>> = { rules: ruleTables, lexicon: lexiconTable, figures }

/** The document with everything between its generated markers made afresh. */
export const documentOf = (source: string): string =>
  Object.entries(sections).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
    const from = text.indexOf(open)
    const to = text.indexOf(close)
    if (from < 0 || to < from) throw new Error(`docs/grading.md has lost its markers for ${name}`)
    return `${text.slice(0, from + open.length)}\n${make()}\n${text.slice(to)}`
  }, source)
