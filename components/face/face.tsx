import { BrowsAndEyes } from './brows-and-eyes'
import { mix } from './colour'
import { expressionOf } from './expression'
import { type Age, featuresOf } from './features'
import { hairOf } from './hair'
import { Beard, Glasses, Marks } from './marks'
import { Mouth } from './mouth'
import { Body, Head } from './person'

type Props = {
  readonly seed: number
  readonly age: Age /** 0 to 100; give it eased values and the face moves. */
  readonly temper: number
}

/**
 * The customer, drawn. Always decoration: whoever shows it says the name and the temper in words beside it.
 * Everything is a presentation attribute, never a style attribute, so the strictest content policy lets it through.
 */
export function Face({ seed, age, temper }: Props) {
  const face = featuresOf(seed, age)
  const look = expressionOf(temper)
  const skin = mix(face.skin, '#cf4a33', look.flush * 0.3)
  const line = mix(face.skin, '#1f100c', 0.86)
  const hair = hairOf(face)
  const pivot = `rotate(${look.tilt} 120 190) translate(${120 - 120 * look.lean} ${150 - 150 * look.lean + look.drop}) scale(${look.lean})`
  return (
    <g className={temper < 60 ? 'face-breath' : 'face-breath-fast'}>
      <g transform={pivot}>{hair.back}</g>
      <Body face={face} look={look} skin={skin} />
      <g transform={pivot}>
        <Head face={face} look={look} skin={skin} />
        <Marks face={face} look={look} skin={skin} line={line} />
        <Beard face={face} look={look} />
        <Mouth face={face} look={look} line={line} />
        <BrowsAndEyes face={face} look={look} skin={skin} line={line} />
        {hair.front}
        <Glasses face={face} />
      </g>
      <path
        opacity={look.fume}
        stroke="#7d2a1e"
        strokeWidth="3.400"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
        d="M188 62l15-12M194 80l19-5M178 46l9-17M52 62l-15-12M46 80l-19-5M62 46l-9-17"
      />
    </g>
  )
}
