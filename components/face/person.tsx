import { mix } from './colour'
import type { Expression } from './expression'
import type { Features } from './features'
import { skull } from './skull'

/** Neck, shoulders and what they wear. Shoulders rise with the temper. */
export function Body({
  face,
  look,
  skin,
}: {
  readonly face: Features
  readonly look: Expression
  readonly skin: string
}) {
  const cloth = face.cloth
  const dark = mix(cloth, '#14100e', 0.28)
  const pale = mix(cloth, '#f4efe4', 0.8)
  const shadow = mix(skin, '#3a1710', 0.26)
  return (
    <>
      <path fill={skin} d="M98 168L96 226H144L142 168Z" />
      <path fill={shadow} d="M97 186C108 204 132 204 143 186L143.500 206C130 214 110 214 96.500 206Z" />
      <g transform={`translate(0 ${look.shoulders})`}>
        <path fill={cloth} d="M20 290C20 240 48 226 92 216C104 232 136 232 148 216C192 226 220 240 220 290Z" />
        {face.clothes === 'crew' ? (
          <path fill="none" stroke={dark} strokeWidth="5" strokeLinecap="round" d="M91 217C104 236 136 236 149 217" />
        ) : null}
        {face.clothes === 'hood' ? (
          <>
            <path
              fill={dark}
              d="M78 222C78 206 90 202 98 206C100 222 140 222 142 206C150 202 162 206 162 222C150 242 90 242 78 222Z"
            />
            <path stroke={pale} strokeWidth="2.6" strokeLinecap="round" d="M108 234v22M132 234v18" />
          </>
        ) : null}
        {face.clothes === 'collar' ? (
          <>
            <path fill={pale} d="M94 210L120 236L100 252L84 220Z" />
            <path fill={pale} d="M146 210L120 236L140 252L156 220Z" />
            <path fill={mix(cloth, '#14100e', 0.45)} d="M114 238L120 234L126 238L123 246L128 290H112L117 246Z" />
          </>
        ) : null}
        {face.clothes === 'jacket' ? (
          <>
            <path fill={pale} d="M92 216L120 290L148 216C136 232 104 232 92 216Z" />
            <path fill={dark} d="M92 214L82 226L104 246L96 252L120 290L100 234Z" />
            <path fill={dark} d="M148 214L158 226L136 246L144 252L120 290L140 234Z" />
          </>
        ) : null}
        {face.clothes === 'polo' ? (
          <>
            <path fill={skin} d="M100 218L120 254L140 218Z" />
            <path fill={dark} d="M94 211L101 217L119 254L108 250L85 222Z" />
            <path fill={dark} d="M146 211L139 217L121 254L132 250L155 222Z" />
          </>
        ) : null}
      </g>
    </>
  )
}

/** Ears, earrings and the head itself. */
export function Head({
  face,
  look,
  skin,
}: {
  readonly face: Features
  readonly look: Expression
  readonly skin: string
}) {
  const { cheek } = face
  const inside = mix(skin, '#7a2c1c', 0.28)
  const ear = (x: number) => (
    <>
      <ellipse cx={x} cy="126" rx="9.500" ry="14" fill={skin} />
      <path
        d={`M${x - 2.5} 119Q${x + 3} 125 ${x - 1} 132`}
        stroke={inside}
        strokeWidth="2.4"
        strokeLinecap="round"
        fill="none"
      />
    </>
  )
  return (
    <>
      {ear(120 + cheek)}
      <g transform="matrix(-1 0 0 1 240 0)">{ear(120 + cheek)}</g>
      {face.earring
        ? [120 - cheek - 2, 120 + cheek + 2].map((x) => <circle key={x} cx={x} cy="143" r="3.400" fill="#c9b27c" />)
        : null}
      <path fill={skin} d={skull(face, look)} />
    </>
  )
}
