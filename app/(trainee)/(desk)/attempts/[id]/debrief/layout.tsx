import type { ReactNode } from 'react'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireAttemptAccess } from '@/server/attempts/require-access'

type Props = { readonly children: ReactNode; readonly params: Promise<{ id: string }> }

/** Asked outside the loading state below it: once that streams, the status can no longer say 404. */
export default async function DebriefLayout({ children, params }: Props) {
  const { id } = await params
  await answerPage(async () => requireAttemptAccess(await requireActor(), id, 'read'))
  return children
}
