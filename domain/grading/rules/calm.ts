import { boundaries, outsideBoundaries } from './boundary'
import { phraseRule } from './phrase-rule'
import type { Rule } from './rule'

const any = { evenNegated: true, evenConditional: true }

/** How the reply sounds: courtesy, and every way of losing it. */
export const calmRules: readonly Rule[] = [
  phraseRule(
    {
      id: 'blames-customer',
      part: 'calm',
      flag: 'blames-customer',
      label: 'Blames the customer',
      explain: 'These words put the cause on the customer.',
    },
    ['blames-customer'],
    { ...any, unless: ['absolves'] },
  ),
  outsideBoundaries(
    phraseRule(
      {
        id: 'argues',
        part: 'calm',
        flag: 'argues',
        label: 'Argues',
        explain: 'These words dispute what the customer says instead of dealing with it.',
      },
      ['argues'],
      { ...any, unless: ['absolves'] },
    ),
  ),
  outsideBoundaries(
    phraseRule(
      { id: 'insults', part: 'calm', flag: 'insults', label: 'Insults', explain: 'An unkind word about the person.' },
      ['insult'],
      any,
    ),
  ),
  phraseRule(
    {
      id: 'sarcasm',
      part: 'calm',
      flag: 'sarcasm',
      label: 'Sarcasm or laughter',
      explain: 'This reads as mocking to somebody who is upset.',
    },
    ['sarcasm'],
    any,
  ),
  outsideBoundaries(
    phraseRule(
      {
        id: 'patronises',
        part: 'calm',
        flag: 'patronises',
        label: 'Talks down',
        explain: 'This talks down to the customer.',
      },
      ['patronises'],
      { ...any, unless: ['absolves'] },
    ),
  ),
  outsideBoundaries(
    phraseRule(
      {
        id: 'orders-calm',
        part: 'calm',
        flag: 'orders-calm',
        label: 'Orders calm',
        explain: 'Telling somebody how to feel or speak makes them hotter.',
      },
      ['orders-calm'],
      any,
    ),
  ),
  outsideBoundaries(
    phraseRule(
      {
        id: 'threatens',
        part: 'calm',
        flag: 'threatens',
        label: 'Threatens',
        explain: 'This is an ultimatum or a reprisal.',
      },
      ['threatens'],
      { ...any, unless: ['stays-on'] },
    ),
  ),
  {
    id: 'sets-boundary',
    part: 'calm',
    act: 'sets-boundary',
    label: 'Sets a boundary',
    explain: 'A limit is set and help stays open.',
    find: boundaries,
  },
  phraseRule(
    {
      id: 'policy-shield',
      part: 'calm',
      flag: 'policy-shield',
      label: 'Hides behind rules',
      explain: 'This puts a rule or a system between you and the customer.',
    },
    ['policy-shield'],
    { ...any, unless: ['honest-alternative'] },
  ),
  phraseRule(
    {
      id: 'defensive',
      part: 'calm',
      label: 'Defends itself',
      explain: 'This defends the speaker or the company instead of hearing the customer.',
    },
    ['defensive'],
    { ...any, unless: ['absolves'] },
  ),
  phraseRule(
    {
      id: 'process-speak',
      part: 'calm',
      label: 'Process speak',
      explain: 'This states how the process runs; nobody speaks to the customer in it.',
    },
    ['process-speak'],
    any,
  ),
  phraseRule(
    {
      id: 'passive',
      part: 'calm',
      flag: 'passive',
      label: 'Nobody did it',
      explain: 'Officialese: nobody in this sentence does anything.',
    },
    ['passive'],
    any,
  ),
  phraseRule(
    {
      id: 'minimises',
      part: 'calm',
      flag: 'minimises',
      label: 'Makes it small',
      explain: 'This makes the trouble smaller than it is to the customer.',
    },
    ['minimises'],
    { ...any, unless: ['absolves'] },
  ),
  phraseRule(
    {
      id: 'misplaced-cheer',
      part: 'calm',
      label: 'Misplaced cheer',
      explain: 'Sunny words where the customer is not.',
    },
    ['misplaced-cheer'],
    any,
  ),
  phraseRule(
    {
      id: 'helpless',
      part: 'calm',
      label: 'Helpless',
      explain: "This puts the speaker's own trouble on the customer.",
    },
    ['helpless'],
    any,
  ),
  phraseRule(
    {
      id: 'robotic',
      part: 'calm',
      flag: 'template',
      label: 'Form letter',
      explain: 'A stock sentence that fits any complaint.',
    },
    ['robotic'],
    any,
  ),
  phraseRule(
    { id: 'hesitation', part: 'calm', flag: 'filler', label: 'Filler', explain: 'Filler that says nothing.' },
    ['hesitation'],
    any,
  ),
  phraseRule({ id: 'courtesy', part: 'calm', label: 'Courtesy', explain: 'Plain good manners.' }, ['courtesy'], any),
  phraseRule({ id: 'thanks', part: 'calm', act: 'thanks', label: 'Thanks', explain: 'Thanks the customer.' }, [
    'thanks',
  ]),
  phraseRule(
    {
      id: 'blames-others',
      part: 'calm',
      label: 'Blames somebody else',
      explain: 'This passes the fault to a colleague, a courier or a supplier.',
    },
    ['blames-others'],
    any,
  ),
  phraseRule(
    {
      id: 'meta',
      part: 'calm',
      label: 'Not said to the customer',
      explain: 'This speaks about the exercise, not to the customer.',
    },
    ['meta'],
    any,
  ),
]
