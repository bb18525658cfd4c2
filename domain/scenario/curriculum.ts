import type { Act, Flag, Part } from '../grading/grade'

/** What shows that a technique was practised: something in the grade, an action, or a measure of the run. */
export type Notice =
  | { readonly by: 'part'; readonly part: Part }
  | { readonly by: 'act'; readonly act: Act }
  | { readonly by: 'flag'; readonly flag: Flag }
  | { readonly by: 'action'; readonly action: 'hold' | 'manager' | 'callback' | 'writing' }
  | {
      readonly by: 'measure'
      readonly measure:
        | 'fact-earned'
        | 'temper-under-fire'
        | 'dignified-no'
        | 'self-check'
        | 'interruptions'
        | 'aftermath'
        | 'notes'
        | 'partial-ending'
        | 'reply-pace'
        | 'reply-length'
        | 'lesson'
        | 'reframe'
        | 'manner'
        | 'negative-wording'
    }

export type Technique = {
  readonly id: string
  readonly label: string
  readonly notices: readonly Notice[]
  /** Where in the debrief the trainee reads about it. */
  readonly debrief: string
  /** True when customers can exercise it; the rest belongs to every run, whoever the customer is. */
  readonly perCustomer: boolean
}

const part = (name: Part): Notice => ({ by: 'part', part: name })
const act = (name: Act): Notice => ({ by: 'act', act: name })
const flag = (name: Flag): Notice => ({ by: 'flag', flag: name })
const action = (name: Extract<Notice, { by: 'action' }>['action']): Notice => ({ by: 'action', action: name })
const measure = (name: Extract<Notice, { by: 'measure' }>['measure']): Notice => ({ by: 'measure', measure: name })

/** The techniques taught, from the handbooks the product grew from, and how each is noticed. */
export const curriculum: readonly Technique[] = [
  {
    id: 'T01',
    label: 'Stay calm, do not fight back',
    notices: [part('calm'), flag('argues'), flag('insults'), flag('blames-customer')],
    debrief: 'calm mark of each turn; temper curve',
    perCustomer: true,
  },
  {
    id: 'T02',
    label: 'Restate what went wrong, and they tell you why',
    notices: [part('restate'), measure('fact-earned')],
    debrief: 'restate mark; facts learned',
    perCustomer: true,
  },
  {
    id: 'T03',
    label: 'Reach for a quick, approved solution',
    notices: [act('offers-remedy'), part('solve')],
    debrief: 'solve mark; temper shift "nothing is moving"',
    perCustomer: true,
  },
  {
    id: 'T04',
    label: 'Ask what they would find reasonable',
    notices: [act('asks-preference'), measure('partial-ending')],
    debrief: 'credited moves of the turn',
    perCustomer: true,
  },
  {
    id: 'T05',
    label: 'Some customers will never be happy',
    notices: [measure('dignified-no')],
    debrief: 'the ending',
    perCustomer: true,
  },
  {
    id: 'T06',
    label: 'When they cross the line, bring in someone',
    notices: [action('manager'), act('hands-over')],
    debrief: 'verdict of the hand-over',
    perCustomer: true,
  },
  {
    id: 'T07',
    label: 'Know how well you keep your cool',
    notices: [measure('self-check')],
    debrief: 'profile, beside the self-check',
    perCustomer: false,
  },
  {
    id: 'T08',
    label: 'Really listen, do not assume',
    notices: [part('listen'), flag('filler'), flag('assumes'), measure('fact-earned')],
    debrief: 'listen mark; facts learned',
    perCustomer: true,
  },
  {
    id: 'T09',
    label: 'Never patronise',
    notices: [flag('patronises'), flag('orders-calm')],
    debrief: 'flags of the turn',
    perCustomer: true,
  },
  {
    id: 'T10',
    label: 'Never speak over them',
    notices: [measure('interruptions')],
    debrief: 'interrupted turns; conduct',
    perCustomer: true,
  },
  {
    id: 'T11',
    label: 'Leave your emotions at the desk',
    notices: [measure('temper-under-fire'), flag('insults'), flag('sarcasm')],
    debrief: 'calm mark after an insult',
    perCustomer: true,
  },
  {
    id: 'T12',
    label: 'Losing it ends in bad reviews',
    notices: [measure('aftermath')],
    debrief: 'the aftermath under the ending',
    perCustomer: true,
  },
  { id: 'T13', label: 'Take notes', notices: [measure('notes')], debrief: 'facts noted; conduct', perCustomer: true },
  {
    id: 'T14',
    label: 'Find the root cause with honest questions',
    notices: [act('open-question'), act('diagnostic-question')],
    debrief: 'credited moves of the turn',
    perCustomer: true,
  },
  {
    id: 'T15',
    label: 'Never make them say it twice',
    notices: [flag('asks-again')],
    debrief: 'flags of the turn',
    perCustomer: true,
  },
  {
    id: 'T16',
    label: 'Offer options within the rules',
    notices: [act('offers-options')],
    debrief: 'credited moves of the turn',
    perCustomer: true,
  },
  {
    id: 'T17',
    label: 'Use your discretion',
    notices: [act('offers-remedy')],
    debrief: 'temper shift "used your discretion"',
    perCustomer: true,
  },
  {
    id: 'T18',
    label: 'Follow the jumbled caller',
    notices: [measure('manner'), act('checks-understanding')],
    debrief: 'restate mark',
    perCustomer: true,
  },
  {
    id: 'T19',
    label: 'Say a kind, firm no',
    notices: [act('sets-boundary'), measure('dignified-no')],
    debrief: 'credited moves; the ending',
    perCustomer: true,
  },
  {
    id: 'T20',
    label: 'Call back, write, or pass on, with details taken',
    notices: [action('callback'), action('writing'), action('manager')],
    debrief: 'verdict of the action',
    perCustomer: true,
  },
  {
    id: 'T21',
    label: 'Apologise and own it',
    notices: [part('apologise'), act('takes-ownership'), flag('non-apology')],
    debrief: 'apologise mark',
    perCustomer: true,
  },
  {
    id: 'T22',
    label: 'Work until it is resolved',
    notices: [part('solve'), act('offers-remedy'), measure('partial-ending')],
    debrief: 'the ending; solve mark',
    perCustomer: true,
  },
  {
    id: 'T23',
    label: 'Show attention',
    notices: [act('uses-name'), act('names-feeling')],
    debrief: 'credited moves of the turn',
    perCustomer: true,
  },
  {
    id: 'T24',
    label: 'Learn from each case',
    notices: [measure('lesson')],
    debrief: 'what will you do differently?',
    perCustomer: false,
  },
  {
    id: 'T25',
    label: 'Assertive, not aggressive, not passive',
    notices: [part('calm'), act('sets-boundary'), flag('passive')],
    debrief: 'calm mark; flags of the turn',
    perCustomer: true,
  },
  {
    id: 'T26',
    label: 'Slow down',
    notices: [measure('reply-pace'), flag('wall-of-text')],
    debrief: 'pace',
    perCustomer: true,
  },
  {
    id: 'T27',
    label: 'Breathe before you answer',
    notices: [measure('reply-pace')],
    debrief: 'hasty replies',
    perCustomer: true,
  },
  {
    id: 'T28',
    label: 'Take a time-out: ask to hold',
    notices: [action('hold'), act('asks-to-hold')],
    debrief: 'hold manners; conduct',
    perCustomer: true,
  },
  {
    id: 'T29',
    label: 'Talk yourself up',
    notices: [measure('reframe')],
    debrief: 'briefing and hold screens',
    perCustomer: false,
  },
  {
    id: 'T30',
    label: 'Show your power before you use it',
    notices: [act('sets-boundary'), flag('threatens')],
    debrief: 'credited moves; flags',
    perCustomer: true,
  },
  {
    id: 'T31',
    label: 'Positive, polite language',
    notices: [act('thanks'), measure('negative-wording')],
    debrief: 'better wordings',
    perCustomer: true,
  },
  {
    id: 'T32',
    label: 'Do not over-promise',
    notices: [flag('over-promises')],
    debrief: 'flags of the turn; the cap',
    perCustomer: true,
  },
  {
    id: 'T33',
    label: 'Ask them to colour in the picture',
    notices: [act('open-question'), measure('fact-earned')],
    debrief: 'facts learned',
    perCustomer: true,
  },
  {
    id: 'T34',
    label: 'Your thousandth time, their first',
    notices: [flag('template')],
    debrief: 'flags of the turn',
    perCustomer: true,
  },
  {
    id: 'T35',
    label: 'Say what happens next',
    notices: [act('next-step'), act('time-frame')],
    debrief: 'credited moves of the turn',
    perCustomer: true,
  },
]

export const isTechnique = (id: string): boolean => curriculum.some((technique) => technique.id === id)
