import type { Complaint } from '../../scenario/problem'
import type { Scenario } from '../../scenario/schema'
import type { Played } from '../players/auto-play'
import type { Player } from '../players/player'

const meanTotal = (played: readonly Played[], player: Player): number => {
  const totals = played.filter((run) => run.player === player).map(({ total }) => total)
  return Math.round(totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length))
}

/** In this order they must score; each step is a difference a trainee should be able to see. */
const ladder: readonly Player[] = ['expert', 'average', 'robotic', 'rude']

/** Rudeness that ends in anything worth more than this has paid. */
const mostForRude = 20

/** The expert reaches a best ending, the rude one a worst, and their scores are in order. */
export const findPlayProblems = (scenario: Scenario, played: readonly Played[]): Complaint[] => {
  const best = Math.max(...scenario.endings.map(({ worth }) => worth))
  const worst = Math.min(...scenario.endings.map(({ worth }) => worth))
  const failed = played.find(({ player, worth }) => player === 'expert' && worth < best)
  const rewarded = played.find(({ player, worth }) => player === 'rude' && worth > Math.max(worst, mostForRude))
  const endless = played.find(({ ending }) => ending === null)
  const facts = ({ ending, worth }: Played) => ({ ending: ending ?? 'none', worth })
  return [
    ...(endless
      ? [
          {
            code: 'never-ends' as const,
            path: ['nodes', scenario.nodes.findIndex(({ id }) => id === endless.state.node), 'routes'],
            facts: { player: endless.player, node: endless.state.node, replies: endless.replies },
          },
        ]
      : []),
    ...(failed ? [{ code: 'expert-fails' as const, path: [], facts: facts(failed) }] : []),
    ...(rewarded ? [{ code: 'rude-succeeds' as const, path: [], facts: facts(rewarded) }] : []),
    ...ladder.slice(1).flatMap((worse, index): Complaint[] => {
      const better = ladder[index] as Player
      const [betterTotal, worseTotal] = [meanTotal(played, better), meanTotal(played, worse)]
      return betterTotal > worseTotal
        ? []
        : [{ code: 'order-wrong', path: [], facts: { better, worse, betterTotal, worseTotal } }]
    }),
  ]
}
