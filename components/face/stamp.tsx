import { temperColour } from '../temper/temper'
import { mix } from './colour'
import { Face } from './face'
import { type Age, featuresOf } from './features'

type Props = { readonly seed: number; readonly age: Age; readonly temper: number; readonly className?: string }

const teeth = Array.from({ length: 12 }, (_, index) => 10 + index * 20)
/** A perforated edge: a paper rectangle with half-circles bitten out all round. */
const outline = [
  'M0 0',
  ...teeth.map((x) => `H${x - 5.5}a5.500 5.500 0 0 0 11 0`),
  'H240',
  ...[...teeth, 250].map((y) => `V${y - 5.5}a5.500 5.500 0 0 0 0 11`),
  'V260',
  ...teeth.toReversed().map((x) => `H${x + 5.5}a5.500 5.500 0 0 0 -11 0`),
  'H0',
  ...[...teeth, 250].toReversed().map((y) => `V${y + 5.5}a5.500 5.500 0 0 0 0 -11`),
  'Z',
].join('')

/** The customer's picture: a postage stamp whose printed ground warms with the temper. Decoration; name them beside it. */
export function Stamp({ seed, age, temper, className }: Props) {
  const ground = mix(featuresOf(seed, age).paper, temperColour(temper), 0.1 + Math.max(0, temper - 30) / 190)
  return (
    <svg viewBox="0 0 240 260" className={className} aria-hidden="true" focusable="false">
      <path d={outline} fill="#fbf8f0" />
      <svg aria-hidden="true" x="14" y="14" width="212" height="232" viewBox="17 4 206 225.400" overflow="hidden">
        <rect x="17" y="4" width="206" height="226" fill={ground} />
        <Face seed={seed} age={age} temper={temper} />
      </svg>
    </svg>
  )
}
