import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict } from '../refusal'
import { refreshStandings } from '../standings/refresh-standings'
import type { BoardSettings, PracticeSettings } from './settings-input'

/** Keeps how the actor appears on the boards. Leaving takes effect at once: the standings go in the same transaction. */
export async function saveBoardSettings(actor: Actor, { alias, onBoard }: BoardSettings): Promise<void> {
  await database.$transaction(async (tx) => {
    // Nobody may stand on the board under somebody else's name.
    const taken =
      alias !== null &&
      (await tx.user.findFirst({
        where: { id: { not: actor.userId }, OR: [{ nameLower: alias.toLowerCase() }, { alias }] },
        select: { id: true },
      }))
    if (taken) throw new Conflict('alias-taken', 'Somebody here already goes by this name. Choose another.', 'alias')
    await tx.user.update({ where: { id: actor.userId }, data: { alias, onBoard }, select: { id: true } })
    await refreshStandings(tx, actor.userId)
  })
}

/** Keeps how much the actor is told, how long customers wait, and whether phone customers speak aloud. */
export async function savePracticeSettings(actor: Actor, settings: PracticeSettings): Promise<void> {
  const { feedback, timers, speech } = settings
  await database.user.update({
    where: { id: actor.userId },
    data: { feedback, timers, speech },
    select: { id: true },
  })
}

/** Keeps the line the actor says to themselves before a conversation and on hold; null for none. */
export async function saveReframe(actor: Actor, reframe: string | null): Promise<void> {
  await database.user.update({ where: { id: actor.userId }, data: { reframe }, select: { id: true } })
}
