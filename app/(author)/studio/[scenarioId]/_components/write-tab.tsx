'use client'

import { useEffect, useState } from 'react'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import type { useProblems } from './checking/use-problems'
import { thingAt } from './desk/selection'
import { useDesk } from './desk/use-desk'
import type { TabId } from './editor'
import { Inspector } from './inspector/inspector'
import { MapPanel } from './map/map-panel'
import { fieldOf, isPlayed } from './problems/field-of'
import { goToField } from './problems/go-to-field'
import { ProblemList } from './problems/problem-list'
import { type SideId, SidePane } from './side-pane'
import { SourcePanel } from './source/source-panel'

type Props = { readonly checked: ReturnType<typeof useProblems>; readonly onTab: (tab: TabId) => void }

/** The map, and beside it what is chosen: as forms, as text, or what is wrong with it. */
export function WriteTab({ checked, onTab }: Props) {
  const { desk, select, problems } = useDesk()
  const [side, setSide] = useState<SideId>('form')
  const [line, setLine] = useState<number | null>(null)
  const { selection } = desk
  const key = selection.join('.')

  // Whoever chooses something on the map wants to see it, unless they are reading the text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice turns the page
  useEffect(() => setSide((before) => (before === 'problems' && selection.length > 0 ? 'form' : before)), [key])

  const go = (problem: ScenarioProblem) => {
    if (isPlayed(problem)) return onTab('test')
    if (side === 'text' || problem.code === 'yaml-syntax') {
      setSide('text')
      setLine(problem.line)
      return
    }
    select(thingAt(problem.path))
    setSide('form')
    goToField(fieldOf(problem))
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col md:flex-row">
      <div className="flex min-h-72 min-w-0 flex-1 flex-col">
        <MapPanel tempers={checked.tempers} missed={null} />
      </div>
      <SidePane side={side} onSide={setSide} problems={checked.problems} isWide={side === 'text'}>
        {side === 'form' ? <Inspector /> : null}
        {side === 'text' ? <SourcePanel line={line} /> : null}
        {side === 'problems' ? <ProblemList problems={problems} isSettled={checked.isSettled} onGo={go} /> : null}
      </SidePane>
    </div>
  )
}
