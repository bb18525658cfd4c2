/** How a temper of 0 to 100 shows: offsets in the drawing's own units, each moving without a jump. */
export type Expression = {
  readonly browInner: number
  readonly browOuter: number
  readonly browPinch: number
  readonly lid: number
  readonly lidSlant: number
  readonly squint: number
  readonly pupil: number
  readonly smile: number
  readonly open: number
  readonly clench: number
  readonly mouthWidth: number
  readonly flush: number
  readonly crease: number
  readonly tilt: number
  readonly drop: number
  readonly lean: number
  readonly shoulders: number
  readonly fume: number
}

type Stop = readonly [temper: number, value: number]

/** The value between the stops around a temper, eased so that no feature starts or stops with a jerk. */
function along(temper: number, stops: readonly Stop[]): number {
  const first = stops[0] as Stop
  if (temper <= first[0]) return first[1]
  for (let index = 1; index < stops.length; index++) {
    const [toTemper, toValue] = stops[index] as Stop
    const [fromTemper, fromValue] = stops[index - 1] as Stop
    if (temper > toTemper) continue
    const share = (temper - fromTemper) / (toTemper - fromTemper)
    const eased = share * share * (3 - 2 * share)
    return fromValue + (toValue - fromValue) * eased
  }
  return (stops.at(-1) as Stop)[1]
}

export function expressionOf(temper: number): Expression {
  const at = (...stops: Stop[]) => along(temper, stops)
  return {
    browInner: at([0, -3], [30, -1], [55, 5], [80, 9], [100, 11]),
    browOuter: at([0, -1], [30, 0], [60, -2], [100, -7]),
    browPinch: at([25, 0], [70, 4], [100, 5.5]),
    lid: at([0, 0.1], [28, 0.08], [60, 0.29], [80, 0.2], [100, 0.06]),
    lidSlant: at([0, -1.2], [30, 0], [60, 3.2], [100, 5.4]),
    squint: at([0, 0.14], [25, 0.02], [60, 0.16], [85, 0.1], [100, 0]),
    pupil: at([0, 1.06], [50, 1], [100, 0.78]),
    smile: at([0, 10], [20, 5.5], [38, 0], [60, -6], [80, -8], [100, -9]),
    open: at([60, 0], [74, 8], [86, 14], [100, 29]),
    clench: at([60, 1], [84, 1], [96, 0]),
    mouthWidth: at([0, 21], [35, 18], [52, 16], [74, 22], [100, 21]),
    flush: at([0, 0.08], [35, 0.1], [60, 0.34], [80, 0.66], [100, 1]),
    crease: at([38, 0], [70, 0.8], [100, 1]),
    tilt: at([0, -4], [25, -2.5], [55, 0], [80, 1.5], [100, 3]),
    drop: at([30, 0], [70, 5], [100, 4]),
    lean: at([40, 1], [100, 1.055]),
    shoulders: at([30, 0], [75, -9], [100, -14]),
    fume: at([84, 0], [97, 1]),
  }
}
