import type { Part } from '@/domain/grading/grade'

type Row = { readonly part: Part; readonly full: string; readonly half: string; readonly none: string }

/** The rubric in the reader's words, with what it looks like in one and the same moment: a present that came too late. */
export const rubric: readonly Row[] = [
  {
    part: 'calm',
    full: 'Courteous and composed. A needed limit is set firmly and without a threat.',
    half: 'A slip: curt, robotic, hiding behind rules, defensive, helpless, cheerful at the wrong moment.',
    none: 'A break: blames, argues, insults, mocks, orders (“calm down”), threatens.',
  },
  {
    part: 'listen',
    full: '“You waited in all day and nobody rang. What was it for?”',
    half: '“I understand your frustration.” Or only the order number is asked for.',
    none: 'The point is ignored, or something is asked that was already said.',
  },
  {
    part: 'restate',
    full: '“It was promised for Thursday, it is Saturday, and it is still in our depot. Is that right?”',
    half: 'In passing: “about your missing parcel”.',
    none: 'Not at all, or wrong.',
  },
  {
    part: 'apologise',
    full: '“We promised Thursday and did not come. That is on us, and I am sorry.” The word “sorry” is not needed.',
    half: '“Apologies for the inconvenience.”',
    none: '“Sorry you feel that way.” “Sorry, but you should have checked.”',
  },
  {
    part: 'solve',
    full: '“I am booking a courier for tomorrow; it will be at your door by eleven, and I will text you when he leaves.”',
    half: '“I will look into it.” Or asks what would put it right.',
    none: 'Nothing, a flat no, or a promise the policy card forbids.',
  },
]
