import { useId } from 'react'
import { brightness, mix } from './colour'
import type { Expression } from './expression'
import type { Features } from './features'

const mouthY = 163

/** A line that bends while shut; from hot on it opens, first over clenched teeth, then into a shout. */
export function Mouth({
  face,
  look,
  line: ink,
}: {
  readonly face: Features
  readonly look: Expression
  readonly line: string
}) {
  // Lips that stand out from a beard, or that are simply redder than a pen line.
  const lips = brightness(face.skin) < 0.42 ? mix(face.skin, '#dc8c7c', 0.5) : mix(ink, '#8e2a26', 0.5)
  const bearded = face.beard === 'full' || face.beard === 'short'
  const line = bearded ? mix(face.skin, '#a5523f', 0.55) : face.lashes ? lips : ink
  const clip = useId()
  const half = look.mouthWidth * face.mouth
  const left = 120 - half
  const right = 120 + half
  const corner = mouthY - look.smile * 0.45
  const upper = mouthY + look.smile * 0.75 - look.open * 0.3
  const lower = upper + look.open * 1.75
  const shut = look.open < 0.4
  const shape = `M${left} ${corner}Q120 ${upper} ${right} ${corner}Q${right + look.open * 0.08} ${corner + look.open * 0.4} ${right - look.open * 0.16} ${corner + look.open * 0.55}Q120 ${lower} ${left + look.open * 0.16} ${corner + look.open * 0.55}Q${left - look.open * 0.08} ${corner + look.open * 0.4} ${left} ${corner}Z`
  if (shut)
    return (
      <>
        <path
          stroke={line}
          strokeWidth="3.4"
          strokeLinecap="round"
          fill="none"
          d={`M${left} ${corner}Q120 ${upper} ${right} ${corner}`}
        />
        <path
          stroke={line}
          strokeWidth="2.2"
          strokeLinecap="round"
          fill="none"
          opacity="0.35"
          d={`M111 ${mouthY + 11}Q120 ${mouthY + 13.5} 129 ${mouthY + 11}`}
        />
      </>
    )
  return (
    <>
      <clipPath id={clip}>
        <path d={shape} />
      </clipPath>
      <path fill="#4a1d1c" d={shape} />
      <g clipPath={`url(#${clip})`}>
        <ellipse cx="120" cy={corner + look.open * 1.12} rx={half * 0.62} ry={look.open * 0.46} fill="#b65a55" />
        <rect
          x={left}
          y={corner - 14}
          width={half * 2}
          height={14 + look.open * (0.16 + look.clench * 0.2)}
          fill="#fbf6ec"
        />
        <rect
          x={left}
          y={corner + look.open * 0.42}
          width={half * 2}
          height="24"
          fill="#fbf6ec"
          opacity={look.clench}
        />
        <path
          stroke="#4a1d1c"
          strokeWidth="1.1"
          opacity={look.clench * 0.55}
          d={`M108 ${corner - 12}v40M116 ${corner - 12}v40M124 ${corner - 12}v40M132 ${corner - 12}v40`}
        />
      </g>
      <path stroke={line} strokeWidth="2.8" strokeLinejoin="round" fill="none" d={shape} />
    </>
  )
}
