import type { ReactNode } from 'react'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireWriter } from '@/server/studio/require-author'

/** Asked outside every loading state below: once a page streams, its status can no longer say 403. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  await answerPage(async () => requireWriter(await requireActor()))
  return children
}
