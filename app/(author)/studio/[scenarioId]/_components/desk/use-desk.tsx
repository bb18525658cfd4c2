'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { valueAt } from '@/domain/editing/change'
import type { Plain } from '@/domain/editing/document'
import type { Edit } from '@/domain/editing/edit'
import type { Path } from '@/domain/scenario/problem'
import type { ToldProblem } from '../problems/screen-words'
import type { Deed, Desk } from './desk'
import { isSamePath, type Selection } from './selection'

type Shared = {
  readonly desk: Desk
  readonly act: (deed: Deed) => void
  readonly problems: readonly ToldProblem[]
}

const DeskContext = createContext<Shared | null>(null)

type Props = Shared & { readonly children: ReactNode }

export function DeskProvider({ desk, act, problems, children }: Props) {
  const shared = useMemo(() => ({ desk, act, problems }), [desk, act, problems])
  return <DeskContext value={shared}>{children}</DeskContext>
}

/** The desk and what can be done on it. Only below DeskProvider. */
export function useDesk() {
  const shared = useContext(DeskContext)
  if (!shared) throw new Error('useDesk is used outside the Studio')
  const { desk, act, problems } = shared
  return {
    desk,
    root: desk.root,
    problems,
    act,
    edit: (edit: Edit, select?: Selection) => act({ do: 'edit', edit, ...(select ? { select } : {}) }),
    select: (selection: Selection) => act({ do: 'select', selection }),
  }
}

/** One field of the document: what it says, how to change it, and what is wrong with it. */
export function useField(path: Path) {
  const { root, act, problems } = useDesk()
  const group = path.join('.')
  const own = problems.filter((problem) => problem.file === undefined && isSamePath(problem.path, path))
  return {
    value: valueAt(root, path),
    own,
    set: (value: Plain) => act({ do: 'edit', edit: { kind: 'set-field', path, value }, group }),
    remove: () => act({ do: 'edit', edit: { kind: 'remove-field', path } }),
    pause: () => act({ do: 'pause' }),
  }
}
