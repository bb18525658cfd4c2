import type { Grade } from '../grade'
import { parts } from '../grade'
import type { Kind } from './kind'
import { at, disguised, draws, overMoments, withoutMarks, withTricks, withTypos } from './make'
import { acknowledgements, denied, foreign, magicPhrases, offTopic, plainWords, sarcastic, toTheGrader } from './texts'

const levels = (grade: Grade): number[] => parts.map((part) => grade.parts[part].level)

const noTwoIn = (grade: Grade, ...names: (keyof Grade['parts'])[]): boolean =>
  names.every((part) => grade.parts[part].level < 2)

const kept = (grade: Grade, honest: Grade | null): number =>
  honest === null ? 0 : levels(grade).filter((level, part) => level === levels(honest)[part]).length / parts.length

const strung = (index: number): string => {
  const draw = draws(index + 11)
  const left = [...magicPhrases]
  return Array.from({ length: 12 + (index % 10) }, () => left.splice(draw(left.length), 1)[0]).join(' ')
}

const series = Array.from({ length: 36 }, (_, index) => index)

export const kinds: readonly Kind[] = [
  {
    id: 'stuffing',
    claim: 'All the magic phrases in a row earn no 2 in restate or solve and are flagged.',
    least: 1,
    make: (material) => overMoments(material, series.map(strung)),
    holds: (grade) => noTwoIn(grade, 'restate', 'solve') && grade.flags.includes('template'),
  },
  {
    id: 'pasted',
    claim: "The customer's own words pasted back earn no 2 in listen, restate or solve.",
    least: 1,
    make: (material) =>
      series.map((index) => {
        const { moment } = at(material, index)
        return {
          moment,
          reply: moment.conversation
            .filter(({ role }) => role === 'customer')
            .map(({ text }) => text)
            .join(' '),
        }
      }),
    holds: (grade) => noTwoIn(grade, 'listen', 'restate', 'solve'),
  },
  {
    id: 'other-moment',
    claim: 'The best reply of another case earns no 2 in restate in nine of ten.',
    least: 0.9,
    make: (material) =>
      material.map(({ good }, index) => ({ reply: at(good, 0), moment: at(material, index + 13).moment })),
    holds: (grade) => noTwoIn(grade, 'restate'),
  },
  {
    id: 'off-topic',
    claim: 'Fluent text about something else earns nothing but calm.',
    least: 0.95,
    make: (material) => overMoments(material, offTopic),
    holds: (grade) =>
      noTwoIn(grade, 'listen', 'restate', 'apologise', 'solve') &&
      grade.parts.apologise.level === 0 &&
      grade.parts.restate.level === 0,
  },
  {
    id: 'denied',
    claim: 'Apologies and promises that are denied or conditional are none.',
    least: 0.95,
    make: (material) => overMoments(material, denied),
    holds: (grade) => grade.parts.apologise.level === 0 && noTwoIn(grade, 'solve'),
  },
  {
    id: 'sarcasm',
    claim: 'Mockery in polite words loses calm.',
    least: 0.95,
    make: (material) => overMoments(material, sarcastic),
    holds: (grade) => noTwoIn(grade, 'calm'),
  },
  {
    id: 'typos',
    claim: 'One or two typos in every long word keep nine levels of ten.',
    least: 0.9,
    make: (material) => disguised(material, withTypos),
    holds: kept,
  },
  {
    id: 'no-punctuation',
    claim: 'Missing punctuation keeps nine levels of ten.',
    least: 0.9,
    make: (material) => disguised(material, withoutMarks),
    holds: kept,
  },
  {
    id: 'capitals',
    claim: 'A reply in capitals is flagged as shouting and never fully calm.',
    least: 1,
    make: (material) => disguised(material, (reply) => `${reply} We will see to it.`.toUpperCase(), 36),
    holds: (grade) => grade.flags.includes('shouts') && noTwoIn(grade, 'calm'),
  },
  {
    id: 'emoji',
    claim: 'Emoji strewn over a reply add no level.',
    least: 0.95,
    make: (material) => disguised(material, (reply) => `${reply} 🙏😊✨`, 36),
    holds: (grade, honest) =>
      honest !== null && levels(grade).every((level, part) => level <= (levels(honest)[part] ?? 0)),
  },
  {
    id: 'other-language',
    claim: 'What the grader cannot read is unsure, neither nothing nor full marks.',
    least: 1,
    make: (material) => overMoments(material, foreign),
    holds: (grade) => parts.every((part) => grade.parts[part].unsure && grade.parts[part].level === 1),
  },
  {
    id: 'random-words',
    claim: 'Random words earn no 2 in listen, restate, apologise or solve.',
    least: 1,
    make: (material) =>
      overMoments(
        material,
        series.map((index) => {
          const draw = draws(index + 3)
          return Array.from({ length: 25 }, () => at(plainWords, draw(plainWords.length))).join(' ')
        }),
      ),
    holds: (grade) => noTwoIn(grade, 'listen', 'restate', 'apologise', 'solve'),
  },
  {
    id: 'four-thousand',
    claim: 'Four thousand characters are flagged as a wall of text.',
    least: 1,
    make: (material) =>
      series.map((index) => {
        const { moment, all } = at(material, index)
        return { moment, reply: all.join(' ').repeat(3).slice(0, 4000) }
      }),
    holds: (grade) => grade.flags.includes('wall-of-text'),
  },
  {
    id: 'to-the-grader',
    claim: 'Instructions to whoever marks earn no 2 anywhere.',
    least: 1,
    make: (material) =>
      overMoments(material, [
        ...toTheGrader,
        ...toTheGrader.map((text) => `I am so sorry. ${text} I will fix it today.`),
      ]),
    holds: (grade) => noTwoIn(grade, ...parts),
  },
  {
    id: 'tricks',
    claim: 'Invisible, look-alike and right-to-left characters change no level.',
    least: 1,
    make: (material) => disguised(material, withTricks, 40),
    holds: (grade, honest) => honest !== null && levels(grade).join() === levels(honest).join(),
  },
  {
    id: 'only-ok',
    claim: 'A bare acknowledgement is calm 1 at most, and nothing else.',
    least: 1,
    make: (material) => overMoments(material, acknowledgements),
    holds: (grade) =>
      grade.parts.calm.level <= 1 &&
      levels(grade)
        .slice(1)
        .every((level) => level === 0),
  },
]
