export { conditionSchema } from './condition'

import { z } from 'zod'
import { acts, flags, parts } from '../grading/grade'
import { conditionSchema } from './condition'
import { levels, line, name, range } from './measure'

/** The scenario language. Descriptions are what an author reads in an editor's completion. */
const paragraph = (longest: number) => z.string().trim().min(1).max(longest)
const phrasings = z.array(z.string().trim().min(2).max(120))

export const sayingSchema = z.strictObject({
  temper: range.optional().describe('Only said when the temper lies in this range.'),
  lines: z.array(line).min(1).max(6).describe('The messages, sent one after another.'),
})
const says = z
  .array(sayingSchema)
  .min(1)
  .max(8)
  .describe('Variants: one that fits the temper and was not used yet is taken.')

const effects = {
  go: name.optional().describe('A node or an ending; left out, the customer stays here.'),
  says: says.optional().describe('Said before whatever the target says.'),
  reveal: z.array(name).optional().describe('Facts the customer tells now.'),
  temper: z.number().int().min(-60).max(60).optional().describe('Moves the temper, besides what the grade moves.'),
  because: line.optional().describe('Names the temper shift to the trainee, in plain words.'),
  remember: z.array(name).optional().describe('Noted for later conditions (`remembers`).'),
}
export const effectsSchema = z.strictObject(effects)
const verdict = z.enum(['right', 'too-early', 'too-late', 'wrong'])
export const routeSchema = z.strictObject({ id: name, when: conditionSchema, ...effects })
export const actionRouteSchema = z.strictObject({ id: name, when: conditionSchema, verdict, ...effects })

export const factSchema = z.strictObject({
  id: name,
  text: line.describe('One plain sentence, true in the case.'),
  known: z
    .enum(['record', 'told', 'hidden'])
    .describe('record: on the screen from the start; told: the customer says it at a node; hidden: must be earned.'),
  mentions: phrasings.default([]).describe('Wordings that count as putting it back to the customer.'),
  contradictions: phrasings.default([]).describe('Wordings that get it wrong.'),
  asks: phrasings.default([]).describe('Wordings that ask for it, to notice asking again.'),
})

export const remedySchema = z.strictObject({
  id: name,
  label: line,
  standing: z.enum(['allowed', 'discretion', 'forbidden']),
  phrasings: phrasings.min(1).describe('Wordings that count as offering it.'),
  limit: line.optional().describe('How far it goes ("up to 15 euros").'),
  why: line.describe('Shown on the policy card.'),
})

export const choiceSchema = z.strictObject({
  text: paragraph(800).describe('A written reply, offered in guided practice.'),
  note: line.describe('Why it is good or bad; never sent before it is chosen.'),
})

export const nodeSchema = z.strictObject({
  id: name,
  title: line.describe('A few words; names the moment in the debrief.'),
  says: says.optional().describe('Said on arriving, and again when a route stays here without words of its own.'),
  tells: z.array(name).default([]).describe('Facts the customer gives away by saying this.'),
  abuse: z.number().int().min(0).max(3).default(0).describe('0 none, 1 rude, 2 insulting, 3 threatening.'),
  expects: levels.describe('How much each part matters here, 0 to 2; calm counts at least 1.'),
  hint: line.describe('One coaching sentence.'),
  model: paragraph(1200).describe('One good reply. Never sent to the trainee during practice.'),
  choices: z.array(choiceSchema).min(2).max(4).optional(),
  routes: z.array(routeSchema).max(12).describe('In order; the first whose `when` holds is taken.'),
  otherwise: effectsSchema.describe('Taken when no route matches.'),
})

export const actionSchema = z.strictObject({
  label: line.optional(),
  routes: z.array(actionRouteSchema).max(8),
  otherwise: z.strictObject({ verdict, ...effects }),
})

export const holdSchema = z.strictObject({
  longest: z.number().int().min(10).max(600).describe('Seconds the customer will wait without minding.'),
  granted: says.describe('Said when asked for and explained.'),
  grudged: says.describe('Said when simply put on hold.'),
  back: says.describe('Said when resumed in time.'),
  late: says.describe('Said when resumed too late.'),
})

export const endingSchema = z.strictObject({
  id: name,
  title: line,
  kind: z.enum(['resolved', 'partly', 'handed-over', 'called-back', 'unresolved-dignified', 'lost', 'walked-out']),
  worth: z.number().int().min(0).max(100),
  says: says.optional(),
  aftermath: z.strictObject({
    kind: z.enum(['review', 'post', 'email', 'call', 'renewal', 'note', 'complaint']),
    from: line,
    stars: z.number().int().min(1).max(5).optional(),
    text: paragraph(900),
  }),
})

const weighed = z.number().int().min(0).max(40)
const between = ['silence', 'interruption', 'hold-unasked', 'hold-long', 'remedy-forbidden', 'stalling'] as const
const soothes = z.partialRecord(z.enum([...parts, ...acts, 'remedy-allowed', 'remedy-discretion']), weighed)
const provokes = z.partialRecord(z.enum([...parts, ...flags, ...between]), weighed)

export const manners = [
  'ranting',
  'icy',
  'sarcastic',
  'exhausted',
  'tearful',
  'interrupting',
  'reasonable',
  'jumbled',
  'frightened',
  'formal',
  'tactical',
  'passive-aggressive',
  'betrayed',
  'insulting',
  'never-satisfied',
] as const

export const customerSchema = z.strictObject({
  name: line,
  face: z.number().int().min(0).describe('Seed of the drawn face.'),
  age: z.enum(['young', 'middle', 'old']).default('middle'),
  manner: z.enum(manners),
  temper: z.number().int().min(0).max(100).describe('At the start.'),
  boiling: z.number().int().min(1).max(100).describe('At or above this the customer leaves.'),
  boilsOver: name.describe('The ending when they boil.'),
  patience: z.number().int().min(10).max(600).describe('Seconds of silence before a nudge.'),
  nudges: says.describe('Said, in this order, while silence lasts.'),
  leaves: name.describe('The ending when silence goes on after the last nudge.'),
  typing: z.number().int().min(15).max(200).describe('Words per minute.'),
  interrupted: says.optional().describe('Said when spoken over.'),
  soothes: soothes.describe('Points off the temper: per part (whole at level 2, half at 1), act or remedy.'),
  provokes: provokes.describe('Points on the temper: per part missed where asked for, flag, or fault between replies.'),
})

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: name,
  title: line,
  summary: line.describe('One line for the library.'),
  language: z.literal('en'),
  channel: z.enum(['chat', 'phone']),
  difficulty: z.number().int().min(1).max(5),
  minutes: z.number().int().min(1).max(60),
  parts: z.array(z.enum(parts)).min(1).describe('The parts this customer exercises.'),
  techniques: z
    .array(z.string().regex(/^T\d\d$/, 'T and two digits'))
    .min(1)
    .describe('Techniques from docs/curriculum.md.'),
  industries: z.array(name).min(1),
  brief: z.strictObject({
    company: line,
    role: line,
    situation: paragraph(900).describe('What the trainee knows before the first word.'),
    record: z
      .array(z.strictObject({ label: line, value: line, fact: name.optional() }))
      .min(1)
      .max(12)
      .describe('The customer record on the screen.'),
  }),
  customer: customerSchema,
  facts: z.array(factSchema).min(1),
  policy: z.strictObject({ remedies: z.array(remedySchema).min(1), notes: z.array(line).default([]) }),
  start: name.describe('The first node.'),
  nodes: z.array(nodeSchema).min(1),
  actions: z.strictObject({
    hold: holdSchema.optional(),
    manager: actionSchema.optional(),
    callback: actionSchema.optional(),
    writing: actionSchema.optional(),
    end: actionSchema.optional(),
  }),
  endings: z.array(endingSchema).min(1),
  weights: z
    .partialRecord(z.enum(parts), z.number().min(0).max(5))
    .optional()
    .describe('Share of each part in the score; equal when left out.'),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioNode = Scenario['nodes'][number]
export type ScenarioRoute = ScenarioNode['routes'][number]
export type ScenarioFact = Scenario['facts'][number]
export type ScenarioRemedy = Scenario['policy']['remedies'][number]
export type ScenarioAction = NonNullable<Scenario['actions']['manager']>
export type Hold = NonNullable<Scenario['actions']['hold']>
export type Customer = Scenario['customer']
export type Ending = Scenario['endings'][number]
export type Saying = z.infer<typeof sayingSchema>
export type Effects = z.infer<typeof effectsSchema>
export type Verdict = z.infer<typeof verdict>
export type { Condition } from './condition'
