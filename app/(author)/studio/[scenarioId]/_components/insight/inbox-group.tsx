'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import type { Inbox } from '@/server/studio/insight/require-inbox'
import { count } from '../../../_components/when'
import { momentOfDraft } from '../checking/moment-of-draft'
import { useBench } from '../checking/use-bench'
import { factsIn, freeName, listAt, nodesIn, remediesIn, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import type { TabId } from '../editor'
import { AddPhrasing } from './add-phrasing'
import { conditionFrom } from './condition-from'

type Props = {
  readonly group: NonNullable<Inbox['groups']>[number]
  readonly onTab: (tab: TabId) => void
}

/** Replies that say much the same at one moment, and what can be made of them. Nobody is told who wrote them. */
export function InboxGroup({ group, onTab }: Props) {
  const bench = useBench()
  const { root, edit } = useDesk()
  const [isAdding, setAdding] = useState(false)
  const index = nodesIn(root).findIndex(({ id }) => id === group.node)
  const [sample = ''] = group.samples
  const makeRoute = async () => {
    if (!bench || index < 0) return
    const path = ['nodes', index]
    const grade = await bench.quick.ask('grade', { reply: sample, moment: momentOfDraft(root, path) })
    const routes = listAt(root, [...path, 'routes'])
    const taken = routes.map((_, at) => ({ id: textAt(root, [...path, 'routes', at, 'id']), title: '' }))
    const known = {
      facts: factsIn(root).map(({ id }) => id),
      remedies: remediesIn(root).map(({ id }) => id),
    }
    const id = freeName(taken, 'unforeseen')
    edit({ kind: 'add-route', in: { node: group.node }, route: { id, when: conditionFrom(grade, known) } }, [
      ...path,
      'routes',
      routes.length,
    ])
    onTab('write')
  }
  return (
    <article className="rounded-lg border bg-sheet p-4">
      <p className="label-type">
        {count(group.count, 'reply', 'replies')} at {index < 0 ? group.node : textAt(root, ['nodes', index, 'title'])}
      </p>
      <ul className="mt-1.5 grid gap-1">
        {group.samples.map((text) => (
          <li key={text}>“{text}”</li>
        ))}
      </ul>
      {group.words.length > 0 ? (
        <p className="mt-2 text-ink-faint text-sm">They share: {group.words.join(', ')}</p>
      ) : null}
      {index < 0 ? (
        <p className="mt-2 text-ink-soft text-sm">This moment is not in the draft any more.</p>
      ) : (
        <div className="mt-2 -ml-3 flex flex-wrap gap-1">
          <Button size="small" look="quiet" onClick={makeRoute}>
            Make a route of it
          </Button>
          <Button size="small" look="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            Let these words count
          </Button>
        </div>
      )}
      {isAdding ? <AddPhrasing sample={sample} onDone={() => setAdding(false)} /> : null}
    </article>
  )
}
