'use client'

import { useCallback, useMemo, useReducer, useState } from 'react'
import { toast } from 'sonner'
import type { DraftView } from '@/server/studio/answers'
import { useProblems } from './checking/use-problems'
import { deskAfter, goldensOn, openDesk } from './desk/desk'
import { DeskProvider } from './desk/use-desk'
import { EditorTabs } from './editor-tabs'
import { inScreenWords } from './problems/screen-words'
import { Notices } from './saving/notices'
import type { Text } from './saving/saving'
import { useAutosave } from './saving/use-autosave'
import { usePresence } from './saving/use-presence'
import { TopBar } from './top-bar'
import { useUndoKeys } from './use-undo-keys'

export type Opening = { readonly text: Text; readonly revision: number; readonly wasKept: boolean }
export type TabId = 'write' | 'test' | 'versions' | 'insight'

type Props = {
  readonly draft: DraftView
  readonly opening: Opening
  readonly show: 'facts' | null
  readonly userId: string
}

/** The desk with everything around it: what is wrong, whether it is safe, who else is here. */
export function Editor({ draft, opening, show, userId }: Props) {
  const [desk, act] = useReducer(deskAfter, null, () => openDesk(opening.text, show === 'facts' ? ['facts'] : []))
  const [tab, setTab] = useState<TabId>('write')
  const { source, layout } = desk.history.document
  const conversations = goldensOn(desk)
  const text = useMemo(() => ({ source, layout, conversations }), [source, layout, conversations])
  const warn = useCallback(
    () => toast('This browser keeps no copies. Leave the page open until it says “Saved”.', { id: 'no-copy' }),
    [],
  )
  const saving = useAutosave(draft, text, opening.revision, warn)
  const presence = usePresence(draft.scenarioId, draft.others)
  const checked = useProblems(source, conversations)
  // By the titles as they were when it was checked: the same list until something new is found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a title that is typed on is said anew with the next check
  const problems = useMemo(() => inScreenWords(desk.root, checked.problems), [checked.problems])
  useUndoKeys(act)

  return (
    <DeskProvider desk={desk} act={act} problems={problems}>
      <div className="relative flex h-dvh min-h-[32rem] flex-col overflow-clip">
        <TopBar saving={saving.saving} state={saving.state} others={presence.others} tab={tab} onTab={setTab} />
        <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
          <Notices
            draft={draft}
            text={text}
            saving={saving}
            stored={presence.stored?.byId === userId ? null : presence.stored}
            wasKept={opening.wasKept}
          />
          <EditorTabs
            tab={tab}
            draft={draft}
            checked={checked}
            revision={saving.saving.revision}
            flush={saving.flush}
            adopt={(revision, text) => saving.tell({ is: 'adopted', revision, text })}
            onTab={setTab}
          />
        </main>
      </div>
    </DeskProvider>
  )
}
