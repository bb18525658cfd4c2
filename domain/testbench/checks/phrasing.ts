import type { Complaint, Path } from '../../scenario/problem'
import type { Scenario } from '../../scenario/schema'
import { everyCondition } from '../../scenario/walk'

type Phrase = { readonly owner: string; readonly words: string; readonly plain: string; readonly path: Path }

export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z0-9£€$']+/g, ' ')
    .trim()} `

const phrasesOf = (items: readonly { id: string; words: readonly string[]; path: Path }[]): Phrase[] =>
  items.flatMap(({ id, words, path }) =>
    words.map((phrase, p) => ({ owner: id, words: phrase, plain: plainWords(phrase), path: [...path, p] })),
  )

/** Pairs of phrasings of different owners that one sentence would count for both. */
const clashes = (phrases: readonly Phrase[]): Complaint[] =>
  phrases.flatMap((phrase, index) =>
    phrases.flatMap((other, o): Complaint[] => {
      if (other.owner === phrase.owner || !other.plain.includes(phrase.plain)) return []
      if (other.plain !== phrase.plain) {
        const facts = { phrase: phrase.words, id: phrase.owner, longer: other.words, other: other.owner }
        return [{ code: 'phrasing-contains', path: phrase.path, facts }]
      }
      if (o > index) return []
      return [
        {
          code: 'phrasing-shared',
          path: phrase.path,
          facts: { phrase: phrase.words, id: phrase.owner, other: other.owner },
        },
      ]
    }),
  )

/** Phrasings that match two facts or two remedies, or that are right and wrong at once. */
export const findPhrasingProblems = (scenario: Scenario): Complaint[] => {
  const mentions = phrasesOf(
    scenario.facts.map(({ id, mentions }, f) => ({ id, words: mentions, path: ['facts', f, 'mentions'] })),
  )
  const offers = phrasesOf(
    scenario.policy.remedies.map(({ id, phrasings }, r) => ({
      id,
      words: phrasings,
      path: ['policy', 'remedies', r, 'phrasings'],
    })),
  )
  const wrong = phrasesOf(
    scenario.facts.map(({ id, contradictions }, f) => ({
      id,
      words: contradictions,
      path: ['facts', f, 'contradictions'],
    })),
  )
  const asked = everyCondition(scenario).flatMap(({ condition: { restates, restated }, path }) => [
    ...(restates ?? []).map((id) => ({ id, path: [...path, 'restates'] })),
    ...(restated ?? []).map((id) => ({ id, path: [...path, 'restated'] })),
  ])
  return [
    ...clashes(mentions),
    ...clashes(offers),
    ...wrong.flatMap((phrase): Complaint[] =>
      mentions.some(({ owner, plain }) => owner === phrase.owner && plain.includes(phrase.plain))
        ? [{ code: 'phrasing-contradicts', path: phrase.path, facts: { phrase: phrase.words, id: phrase.owner } }]
        : [],
    ),
    ...scenario.facts.flatMap((fact): Complaint[] => {
      const where = asked.find(({ id }) => id === fact.id)
      return where && fact.mentions.length === 0
        ? [{ code: 'fact-unspeakable', path: where.path, facts: { id: fact.id } }]
        : []
    }),
    ...tellsHidden(scenario),
  ]
}

/** A hint or a briefing that gives away what the trainee has to earn. */
const tellsHidden = (scenario: Scenario): Complaint[] => {
  const { situation, record, role } = scenario.brief
  const briefing: { text: string; path: Path }[] = [
    { text: `${situation} ${role} ${scenario.summary}`, path: ['brief', 'situation'] },
    ...record.map(({ label, value }, r) => ({ text: `${label} ${value}`, path: ['brief', 'record', r] })),
  ]
  return scenario.facts
    .filter(({ known }) => known === 'hidden')
    .flatMap(({ id, mentions }) => {
      const phraseIn = (text: string) => mentions.find((phrase) => plainWords(text).includes(plainWords(phrase)))
      const briefed = briefing.flatMap(({ text, path }): Complaint[] => {
        const phrase = phraseIn(text)
        return phrase ? [{ code: 'brief-tells-hidden', path, facts: { id, phrase } }] : []
      })
      const hinted = scenario.nodes.flatMap((node, n): Complaint[] => {
        const phrase = node.tells.includes(id) ? undefined : phraseIn(node.hint)
        const saidBefore = scenario.nodes.some(
          (other) => other.tells.includes(id) && other.routes.some(({ go }) => go === node.id),
        )
        return phrase && !saidBefore && !revealedOnTheWay(scenario, node.id, id)
          ? [{ code: 'hint-tells-hidden', path: ['nodes', n, 'hint'], facts: { id, phrase } }]
          : []
      })
      return [...briefed, ...hinted]
    })
}

const revealedOnTheWay = (scenario: Scenario, node: string, fact: string): boolean =>
  scenario.nodes.some((from) =>
    [...from.routes, from.otherwise].some(({ go, reveal }) => go === node && reveal?.includes(fact)),
  )
