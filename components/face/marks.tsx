import { useId } from 'react'
import { brightness, mix } from './colour'
import type { Expression } from './expression'
import type { Features } from './features'
import { skull } from './skull'

type Props = { readonly face: Features; readonly look: Expression; readonly skin: string; readonly line: string }

const noses = [
  'M121 124C119 136 112 146 115 149Q120 152 126 149',
  'M117 128C116 138 108 145 112 150Q120 155 128 150',
  'M112 146Q115 152 120 151Q125 152 128 146',
  'M122 120L128 145Q125 151 114 148',
] as const

/** What lies on the skin: flush, freckles, lines of age and anger, the nose. */
export function Marks({ face, look, skin, line }: Props) {
  const red = mix(skin, '#c8301f', 0.2 + brightness(face.skin) * 0.55)
  const fold = mix(skin, '#4d1e14', 0.42)
  const cheeks = 120 - face.cheek * 0.62
  const blush = useId()
  const within = useId()
  return (
    <>
      <radialGradient id={blush}>
        <stop offset="0.35" stopColor={red} />
        <stop offset="1" stopColor={red} stopOpacity="0" />
      </radialGradient>
      <clipPath id={within}>
        <path d={skull(face, look)} />
      </clipPath>
      <g clipPath={`url(#${within})`} fill={`url(#${blush})`} opacity={0.34 + look.flush * 0.6}>
        <ellipse cx={cheeks} cy="146" rx={16 + look.flush * 9} ry={12 + look.flush * 9} />
        <ellipse cx={240 - cheeks} cy="146" rx={16 + look.flush * 9} ry={12 + look.flush * 9} />
        <ellipse cx="120" cy="142" rx="13" ry="10" opacity={look.flush * 0.7} />
      </g>
      {face.freckles ? (
        <path
          stroke={fold}
          strokeWidth="2.2"
          strokeLinecap="round"
          opacity="0.55"
          d="M88 138h.1M95 142h.1M84 146h.1M152 138h.1M145 142h.1M156 146h.1"
        />
      ) : null}
      <g stroke={fold} strokeLinecap="round" fill="none" strokeWidth="2">
        {face.age === 'old' ? (
          <path
            opacity="0.75"
            d={`M100 84Q120 80 140 84M104 93Q120 90 136 93M${120 - face.eyeGap - 14} 132Q${120 - face.eyeGap} 139 ${120 - face.eyeGap + 10} 134M${120 + face.eyeGap + 14} 132Q${120 + face.eyeGap} 139 ${120 + face.eyeGap - 10} 134`}
          />
        ) : null}
        <path
          opacity={face.age === 'young' ? look.crease * 0.7 : 0.35 + look.crease * 0.45}
          d={`M104 150Q95 158 94 167M136 150Q145 158 146 167`}
        />
        <path opacity={look.crease} strokeWidth="2.4" d="M116.500 103Q118 109 116 114M123.500 103Q122 109 124 114" />
        <path opacity={look.crease * 0.8} d="M103 88Q112 91 120 88Q128 91 137 88" />
      </g>
      <path
        stroke={line}
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
        opacity="0.8"
        d={noses[face.nose] ?? noses[0]}
      />
    </>
  )
}

export function Beard({ face, look }: Pick<Props, 'face' | 'look'>) {
  const clip = useId()
  const { cheek, jaw } = face
  const chin = face.chin + look.open * 0.3
  const fill = mix(face.hairColour, '#1c1210', 0.12)
  const lip = 156 - look.open * 0.1
  const moustache = `M120 ${lip - 3}C110 ${lip - 8} 98 ${lip - 2} 93 ${lip + 7}C104 ${lip + 5} 114 ${lip + 4} 120 ${lip + 1}C126 ${lip + 4} 136 ${lip + 5} 147 ${lip + 7}C142 ${lip - 2} 130 ${lip - 8} 120 ${lip - 3}Z`
  const around = (reach: number, from: number) =>
    `M${120 - cheek} ${from}C${120 - cheek + 10} ${from + 26} 92 ${lip - 4} 104 ${lip - 5}Q120 ${lip - 8} 136 ${lip - 5}C148 ${lip - 4} ${120 + cheek - 10} ${from + 26} ${120 + cheek} ${from}C${120 + cheek + 1} ${from + 34} ${120 + jaw + 10} ${chin - 22} ${120 + jaw * 0.74} ${chin - 6 + reach}Q120 ${chin + 9 + reach * 1.6} ${120 - jaw * 0.74} ${chin - 6 + reach}C${120 - jaw - 10} ${chin - 22} ${120 - cheek - 1} ${from + 34} ${120 - cheek} ${from}Z`
  switch (face.beard) {
    case 'none':
      return null
    case 'stubble':
      return (
        <>
          <clipPath id={clip}>
            <path d={skull(face, look)} />
          </clipPath>
          <path clipPath={`url(#${clip})`} fill={fill} opacity="0.18" d={around(0, 134)} />
        </>
      )
    case 'moustache':
      return <path fill={fill} d={moustache} />
    case 'short':
      return <path fill={fill} d={around(1, 126)} />
    case 'full':
      return <path fill={fill} d={around(10, 122)} />
  }
}

export function Glasses({ face }: Pick<Props, 'face'>) {
  if (face.glasses === 'none') return null
  const right = 120 + face.eyeGap
  const left = 120 - face.eyeGap
  const stroke = '#2e2724'
  return (
    <g stroke={stroke} strokeWidth="3" fill="#ffffff" fillOpacity="0.1" strokeLinecap="round">
      {[left, right].map((x) =>
        face.glasses === 'round' ? (
          <circle key={x} cx={x} cy="122" r="17.500" />
        ) : face.glasses === 'square' ? (
          <rect key={x} x={x - 19} y="109" width="38" height="27" rx="6" />
        ) : (
          <path key={x} d={`M${x - 18} 122C${x - 18} 142 ${x + 18} 142 ${x + 18} 122Z`} />
        ),
      )}
      <path
        fill="none"
        d={`M${left + 18} 120Q120 114 ${right - 18} 120M${right + 19} 120L${120 + face.cheek - 1} 117M${left - 19} 120L${120 - face.cheek + 1} 117`}
      />
    </g>
  )
}
