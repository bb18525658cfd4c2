export type Scheduled = {
  readonly id: string
  readonly scenarioId: string
  readonly number: number
  readonly publishAt: number
}

/** What becomes current now, and which earlier plans it overtakes. */
export type Due = { readonly publish: readonly Scheduled[]; readonly overtaken: readonly Scheduled[] }

/** Of each scenario the newest version whose time has come; a plan for the future stays one. */
export const dueAt = (scheduled: readonly Scheduled[], now: number): Due => {
  const ripe = scheduled.filter(({ publishAt }) => publishAt <= now)
  const isNewest = (version: Scheduled) =>
    !ripe.some((other) => other.scenarioId === version.scenarioId && other.number > version.number)
  return { publish: ripe.filter(isNewest), overtaken: ripe.filter((version) => !isNewest(version)) }
}
