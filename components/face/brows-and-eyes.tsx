import type { Expression } from './expression'
import type { Features } from './features'

type Props = { readonly face: Features; readonly look: Expression; readonly skin: string; readonly line: string }

const eyeY = 121

/** One side is drawn and the other mirrored, so anger is always even-handed. */
export function BrowsAndEyes(props: Props) {
  return (
    <>
      <Side {...props} />
      <g transform="matrix(-1 0 0 1 240 0)">
        <Side {...props} />
      </g>
    </>
  )
}

/** The viewer's right. Inner is towards the nose. */
function Side({ face, look, skin, line }: Props) {
  const x = 120 + face.eyeGap
  const wide = 10.5 * face.eyeSize
  const tall = 9.2 * face.eyeSize
  const inner = eyeY - tall + look.lid * 2 * tall + look.lidSlant
  const outer = eyeY - tall + look.lid * 2 * tall - look.lidSlant * 0.55
  const lidBend = Math.max(-3.4, -3.4 + look.lid * 6)
  const lower = eyeY + tall - look.squint * 2 * tall
  const browIn = eyeY - 21 + look.browInner
  const browOut = eyeY - 19.5 + look.browOuter
  const browInX = x - 13 - look.browPinch
  const half = face.browWeight / 2
  return (
    <>
      <ellipse cx={x} cy={eyeY} rx={wide} ry={tall} fill="#fdfaf4" />
      <circle cx={x - 1.2} cy={eyeY + 0.6} r={6 * look.pupil * face.eyeSize} fill="#2a1b17" />
      <circle cx={x + 0.9} cy={eyeY - 1.8} r="1.9" fill="#ffffff" />
      <path
        fill={skin}
        d={`M${x - 16} ${eyeY - 18}H${x + 16}V${outer + 1}Q${x + wide} ${outer} ${x + wide} ${outer}Q${x} ${(inner + outer) / 2 + lidBend} ${x - wide} ${inner}H${x - 16}Z`}
      />
      <path
        fill={skin}
        d={`M${x - 15} ${eyeY + 17}H${x + 15}V${lower + 3}Q${x} ${lower - 2} ${x - 15} ${lower + 3}Z`}
        opacity={look.squint > 0.01 ? 1 : 0}
      />
      <rect
        className={`face-lid face-lid-${face.blink}`}
        x={x - wide - 2}
        y={eyeY - tall - 1}
        width={wide * 2 + 4}
        height={tall * 2 + 2}
        fill={skin}
      />
      <path
        stroke={line}
        strokeWidth={face.lashes ? 3.4 : 2.6}
        strokeLinecap="round"
        fill="none"
        d={`M${x - wide + 0.5} ${inner}Q${x} ${(inner + outer) / 2 + lidBend} ${x + wide + (face.lashes ? 2 : 0)} ${outer - (face.lashes ? 1.5 : 0)}`}
      />
      <path
        fill={face.browColour}
        d={`M${browInX} ${browIn - half}Q${x - 2} ${(browIn + browOut) / 2 - 4.5 - half} ${x + 15.5} ${browOut}Q${x - 2} ${(browIn + browOut) / 2 - 3 + half} ${browInX} ${browIn + half}Q${browInX - 2.4} ${browIn} ${browInX} ${browIn - half}Z`}
      />
    </>
  )
}
