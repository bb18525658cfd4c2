import { mix } from './colour'
import type { Features } from './features'
import type { Comb, Hair } from './hair'

/** Long hair, hair put up and covered hair. Null when the style is none of these. */
export function longHair(face: Features, { left, right, cap, fill, shade }: Comb): Hair | null {
  switch (face.hair) {
    case 'long':
      return {
        back: (
          <path
            fill={shade}
            d={`M${left - 6} 120C${left - 18} 56 92 32 120 32S${right + 18} 56 ${right + 6} 120C${right + 14} 160 ${right + 16} 196 ${right + 18} 226L${left - 18} 226C${left - 16} 196 ${left - 14} 160 ${left - 6} 120Z`}
          />
        ),
        front: (
          <path
            fill={fill}
            d={`M120 34C${left + 14} 34 ${left - 14} 66 ${left - 8} 132C${left - 14} 166 ${left - 16} 198 ${left - 16} 224Q${left - 4} 236 ${left + 8} 226C${left - 2} 196 ${left} 150 ${left + 5} 118C${left + 16} 98 106 80 120 56C134 80 ${right - 16} 98 ${right - 5} 118C${right} 150 ${right + 2} 196 ${right - 8} 226Q${right + 4} 236 ${right + 16} 224C${right + 16} 198 ${right + 14} 166 ${right + 8} 132C${right + 14} 66 ${right - 14} 34 120 34Z`}
          />
        ),
      }
    case 'bob':
      return {
        back: (
          <path
            fill={shade}
            d={`M120 32C${left} 32 ${left - 20} 70 ${left - 14} 168C${left - 8} 182 ${left + 14} 184 ${left + 26} 178L${right - 26} 178C${right - 14} 184 ${right + 8} 182 ${right + 14} 168C${right + 20} 70 ${right} 32 120 32Z`}
          />
        ),
        front: (
          <path
            fill={fill}
            d={`M110 34C${left + 6} 36 ${left - 18} 70 ${left - 13} 164C${left - 8} 176 ${left + 4} 176 ${left + 8} 168C${left + 1} 146 ${left + 2} 120 ${left + 8} 104C${left + 24} 96 98 84 106 60C126 84 ${right - 24} 90 ${right - 7} 104C${right - 2} 122 ${right - 1} 146 ${right - 8} 168C${right - 4} 176 ${right + 8} 176 ${right + 13} 164C${right + 18} 66 ${right} 32 110 34Z`}
          />
        ),
      }
    case 'bun':
      return {
        back: (
          <>
            <circle cx="120" cy="30" r="21" fill={fill} />
            <path
              stroke={shade}
              strokeWidth="2.4"
              fill="none"
              strokeLinecap="round"
              d="M108 24C114 16 128 16 133 25M106 34C116 28 128 30 134 35"
            />
          </>
        ),
        front: (
          <>
            <path
              fill={fill}
              d={`${cap}C${right - 2} 98 ${right - 10} 84 ${right - 22} 76C150 66 132 62 120 62S90 66 ${left + 22} 76C${left + 10} 84 ${left + 2} 98 ${left - 3} 116Z`}
            />
            <path
              stroke={shade}
              strokeWidth="2"
              fill="none"
              strokeLinecap="round"
              d={`M120 40C104 46 88 56 ${left + 16} 70M122 40C138 46 152 56 ${right - 16} 70`}
            />
          </>
        ),
      }
    case 'waves':
      return {
        back: (
          <path
            fill={shade}
            d={`M116 32C${left - 4} 34 ${left - 20} 76 ${left - 10} 108C${left - 24} 128 ${left - 8} 142 ${left - 18} 158C${left - 26} 176 ${left - 8} 190 ${left - 4} 204L${right + 4} 204C${right + 8} 190 ${right + 26} 176 ${right + 18} 158C${right + 8} 142 ${right + 24} 128 ${right + 10} 108C${right + 20} 70 ${right} 32 116 32Z`}
          />
        ),
        front: (
          <path
            fill={fill}
            d={`M98 38C${left - 2} 44 ${left - 18} 82 ${left - 8} 110C${left - 20} 128 ${left - 6} 142 ${left - 14} 158C${left - 18} 172 ${left - 4} 182 ${left + 6} 186C${left - 4} 160 ${left + 8} 140 ${left + 4} 116C${left + 8} 96 86 84 94 62C112 84 ${right - 20} 82 ${right - 4} 116C${right - 8} 140 ${right + 4} 160 ${right - 6} 186C${right + 4} 182 ${right + 18} 172 ${right + 14} 158C${right + 6} 142 ${right + 20} 128 ${right + 8} 110C${right + 18} 60 140 24 98 38Z`}
          />
        ),
      }
    case 'fringe':
      return {
        back: (
          <path
            fill={shade}
            d={`M120 32C${left - 4} 32 ${left - 18} 72 ${left - 12} 120L${left - 16} 204Q${left - 14} 214 ${left} 214L${right} 214Q${right + 14} 214 ${right + 16} 204L${right + 12} 120C${right + 18} 72 ${right + 4} 32 120 32Z`}
          />
        ),
        front: (
          <>
            <path
              fill={fill}
              d={`M120 34C${left} 34 ${left - 16} 72 ${left - 10} 122L${left - 14} 202Q${left - 6} 214 ${left + 6} 206C${left + 1} 170 ${left + 2} 136 ${left + 5} 100C90 94 150 94 ${right - 5} 100C${right - 2} 136 ${right - 1} 170 ${right - 6} 206Q${right + 6} 214 ${right + 14} 202L${right + 10} 122C${right + 16} 72 ${right} 34 120 34Z`}
            />
            <path
              stroke={shade}
              strokeWidth="2"
              fill="none"
              strokeLinecap="round"
              d={'M104 58L100 92M122 56L122 92M140 58L144 92'}
            />
          </>
        ),
      }
    case 'ponytail':
      return {
        back: (
          <path
            fill={shade}
            d={`M150 46C${right + 34} 40 ${right + 40} 110 ${right + 22} 190C${right + 8} 184 ${right + 4} 130 ${right - 4} 84Z`}
          />
        ),
        front: (
          <>
            <path
              fill={fill}
              d={`${cap}C${right - 2} 96 ${right - 10} 82 ${right - 20} 74C146 78 112 74 94 60C86 74 ${left + 8} 84 ${left - 3} 116Z`}
            />
            <path
              stroke={shade}
              strokeWidth="2"
              fill="none"
              strokeLinecap="round"
              d={`M96 58C118 50 146 52 ${right - 8} 66`}
            />
          </>
        ),
      }
    case 'scarf':
      return {
        back: (
          <path
            fill={face.cloth}
            d={`M120 26C${left - 12} 26 ${left - 26} 80 ${left - 16} 130C${left - 14} 172 ${left - 20} 196 ${left - 30} 226L${right + 30} 226C${right + 20} 196 ${right + 14} 172 ${right + 16} 130C${right + 26} 80 ${right + 12} 26 120 26Z`}
          />
        ),
        front: (
          <>
            <path
              fill={mix(face.cloth, '#ffffff', 0.1)}
              fillRule="evenodd"
              d={`M120 28C${left - 8} 28 ${left - 22} 80 ${left - 12} 128C${left - 10} 176 84 232 120 236S${right + 10} 176 ${right + 12} 128C${right + 22} 80 ${right + 8} 28 120 28ZM120 66C${left + 24} 66 ${left + 3} 84 ${left + 4} 122C${left + 6} 156 100 ${face.chin + 6} 120 ${face.chin + 6}S${right - 6} 156 ${right - 4} 122C${right - 3} 84 ${right - 24} 66 120 66Z`}
            />
            <path
              stroke={mix(face.cloth, '#120b0a', 0.25)}
              strokeWidth="2.2"
              fill="none"
              strokeLinecap="round"
              d={`M${left - 6} 96C${left + 4} 66 92 50 116 48M${right + 2} 172C${right - 16} 196 140 206 120 208`}
            />
          </>
        ),
      }
    case 'cloud':
      return {
        back: (
          <path
            fill={fill}
            d={`M120 12C98 4 72 16 66 32C44 34 36 60 42 74C28 90 36 116 48 124C50 142 66 150 78 146L162 146C174 150 190 142 192 124C204 116 212 90 198 74C204 60 196 34 174 32C168 16 142 4 120 12Z`}
          />
        ),
        front: (
          <path
            fill={fill}
            d={`M${left - 2} 112C${left - 8} 66 ${left + 20} 40 120 40S${right + 8} 66 ${right + 2} 112C${right - 2} 100 ${right - 6} 92 ${right - 10} 88C${right - 14} 78 154 80 150 74C142 78 134 70 126 74C118 68 108 76 100 72C94 80 82 76 ${left + 12} 88C${left + 6} 92 ${left + 2} 100 ${left - 2} 112Z`}
          />
        ),
      }
    default:
      return null
  }
}
