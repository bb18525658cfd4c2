import { curriculum } from '../scenario/curriculum'

/** What one finished run tells: the techniques its customer exercised, and whether each was practised well. */
export type TechniqueRun = Readonly<Record<string, boolean>>

export type TechniqueCount = {
  readonly id: string
  readonly label: string
  /** Runs whose customer called for it. */
  readonly met: number
  /** Of those, runs in which it was practised well. */
  readonly shown: number
}

/** Per technique of the curriculum, how often it was called for and how often practised well; what no run met counts 0. */
export function techniqueCounts(runs: readonly TechniqueRun[]): readonly TechniqueCount[] {
  return curriculum
    .filter((technique) => technique.perCustomer)
    .map(({ id, label }) => ({
      id,
      label,
      met: runs.filter((run) => run[id] !== undefined).length,
      shown: runs.filter((run) => run[id] === true).length,
    }))
}
