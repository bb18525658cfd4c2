import type { HairStyle } from './features'
import type { Comb, Hair } from './hair'

/** Null when the style is not a short one. */
export function shortHair(style: HairStyle, { left, right, cap, fill, shade, light }: Comb): Hair | null {
  switch (style) {
    case 'crop':
      return {
        back: null,
        front: (
          <path
            fill={fill}
            d={`${cap}L${right - 4} 112C${right - 4} 96 ${right - 10} 86 ${right - 16} 80C150 84 104 86 ${left + 18} 76C${left + 10} 86 ${left + 4} 98 ${left + 4} 112Z`}
          />
        ),
      }
    case 'parted':
      return {
        back: null,
        front: (
          <>
            <path
              fill={fill}
              d={`M${left - 3} 116C${left - 14} 62 ${left + 10} 40 92 36C104 24 ${right + 12} 26 ${right + 3} 116L${right - 4} 114C${right - 2} 96 ${right - 8} 84 ${right - 14} 78C142 82 112 78 90 58C82 76 ${left + 6} 88 ${left + 4} 114Z`}
            />
            <path
              stroke={shade}
              strokeWidth="2.4"
              strokeLinecap="round"
              fill="none"
              d={`M91 56C108 70 134 76 ${right - 18} 72`}
            />
          </>
        ),
      }
    case 'quiff':
      return {
        back: null,
        front: (
          <>
            <path
              fill={fill}
              d={`M${left - 2} 114C${left - 6} 84 ${left + 2} 62 ${left + 12} 54C${left + 4} 30 96 14 128 22C158 14 ${right + 8} 34 ${right - 8} 58C${right + 4} 70 ${right + 6} 90 ${right + 2} 114L${right - 5} 112C${right - 5} 96 ${right - 10} 82 ${right - 18} 74C148 66 104 64 ${left + 16} 74C${left + 8} 84 ${left + 5} 98 ${left + 5} 112Z`}
            />
            <path
              stroke={light}
              strokeWidth="2.6"
              strokeLinecap="round"
              fill="none"
              d={`M${left + 26} 46C100 30 116 30 130 38M138 34C148 32 158 38 162 46`}
            />
          </>
        ),
      }
    case 'curls':
      return {
        back: (
          <path fill={shade} d={`M${left - 6} 122C${left - 14} 60 92 34 120 34S${right + 14} 60 ${right + 6} 122Z`} />
        ),
        front: (
          <g fill={fill}>
            {[
              [left + 1, 92, 13],
              [left + 6, 72, 15],
              [left + 22, 54, 17],
              [102, 46, 17],
              [126, 42, 17],
              [right - 26, 52, 17],
              [right - 8, 70, 16],
              [right, 92, 13],
              [96, 62, 13],
              [120, 62, 13],
              [144, 62, 12],
              [left + 1, 108, 9],
              [right - 1, 108, 9],
            ].map(([x, y, r]) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
            ))}
          </g>
        ),
      }
    case 'bald':
      return {
        back: (
          <path
            fill={fill}
            d={`M${left - 7} 140C${left - 12} 112 ${left - 8} 94 ${left} 86L${right} 86C${right + 8} 94 ${right + 12} 112 ${right + 7} 140Z`}
          />
        ),
        front: <path fill="#ffffff" opacity="0.16" d="M92 62C100 54 116 52 124 55C116 56 104 60 98 68Z" />,
      }
    case 'buzz':
      return {
        back: null,
        front: (
          <path
            fill={fill}
            opacity="0.82"
            d={`M${left - 1} 110C${left - 6} 62 ${left + 24} 42 120 42S${right + 6} 62 ${right + 1} 110C${right - 2} 96 ${right - 8} 86 ${right - 12} 80C146 70 94 70 ${left + 12} 80C${left + 8} 86 ${left + 2} 96 ${left - 1} 110Z`}
          />
        ),
      }
    case 'receding':
      return {
        back: (
          <path
            fill={fill}
            d={`M${left - 6} 138C${left - 12} 110 ${left - 6} 84 ${left + 4} 74L${right - 4} 74C${right + 6} 84 ${right + 12} 110 ${right + 6} 138Z`}
          />
        ),
        front: (
          <path
            fill={fill}
            d={`M${left - 2} 110C${left - 6} 62 ${left + 24} 40 120 40S${right + 6} 62 ${right + 2} 110C${right - 4} 88 ${right - 10} 74 ${right - 24} 66C148 60 134 66 120 58C106 66 92 60 ${left + 24} 66C${left + 10} 74 ${left + 4} 88 ${left - 2} 110Z`}
          />
        ),
      }
    default:
      return null
  }
}
