import 'server-only'
import type { KeptAttempt } from '@/domain/testbench/verify'
import { findAttempt } from './load-attempt'

/**
 * What is stored of a finished attempt, in the form in which anybody can derive it again; null when there is none. For the
 * command line of whoever runs the server: it asks nobody's permission. The total is the machine's, before people's marks.
 */
export async function findKeptAttempt(attemptId: string): Promise<KeptAttempt | null> {
  const attempt = await findAttempt(attemptId)
  if (!attempt) return null
  const { row, events, state } = attempt
  return {
    scenario: row.version.source,
    grader: row.graderVersion,
    policy: row.policyVersion,
    seed: row.seed,
    pace: row.pace,
    startedAt: row.startedAt.getTime(),
    events: events.map((event) => ({ ...event })),
    ending: state.ending,
    total: row.machineTotal ?? 0,
  }
}
