'use client'

import { CircleCheck, CircleX, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/button'
import type { Tested } from '../checking/jobs'
import { useBench } from '../checking/use-bench'
import { goldensOn } from '../desk/desk'
import { endingsIn, nodesIn } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { Reached } from './reached'

const playerWords: Readonly<Record<string, string>> = {
  expert: 'An expert',
  average: 'Somebody average',
  robotic: 'Somebody who recites',
  rude: 'Somebody rude',
  'promises-everything': 'Somebody who promises everything',
  silent: 'Somebody who says nothing',
  interrupter: 'Somebody who interrupts',
}

type Props = { readonly tested: Tested | null; readonly onTested: (tested: Tested) => void }

/** Seven players and all example conversations, one after another. The page goes on meanwhile. */
export function ResultsPanel({ tested, onTested }: Props) {
  const bench = useBench()
  const { desk, root, edit } = useDesk()
  const goldens = goldensOn(desk)
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)
  const titles = new Map([...nodesIn(root), ...endingsIn(root)].map(({ id, title }) => [id, title]))
  const inTitles = (text: string) => text.replace(/`([^`]*)`/g, (_, id: string) => `“${titles.get(id) ?? id}”`)
  const run = async () => {
    if (!bench || progress) return
    setProgress({ done: 0, all: 1 })
    const result = await bench.slow.ask('runTests', { source: desk.history.document.source, goldens }, (done, all) =>
      setProgress({ done, all }),
    )
    setProgress(null)
    onTested(result)
  }
  return (
    <div className="relative grid min-h-0 flex-1 content-start gap-6 overflow-y-auto p-5">
      <p className="text-ink-soft">
        Seven players talk to this customer, each in their own way, and your example conversations are played again.
        What nobody reaches turns pale on the map.
      </p>
      {progress ? (
        <div role="status" className="grid gap-1.5 text-sm">
          <progress aria-label="Playing" className="h-2 w-full accent-ink" value={progress.done} max={progress.all} />
          Playing, {progress.done} of {progress.all}
        </div>
      ) : (
        <Button look="primary" className="justify-self-start" onClick={run}>
          {tested ? 'Play them all again' : 'Play them all'}
        </Button>
      )}
      {tested && tested.coverage === null ? (
        <p role="status">The customer has errors. Mend them first, then let others play.</p>
      ) : null}
      {tested?.coverage ? <Reached coverage={tested.coverage} titles={titles} /> : null}
      {tested && tested.players.length > 0 ? (
        <section>
          <h2 className="font-bold">Players</h2>
          <ul className="mt-2 grid gap-1">
            {tested.players.map(({ player, total, endings, replies }) => (
              <li key={player} className="border-t py-2 text-sm">
                <p className="flex items-baseline">
                  <span className="font-semibold">{playerWords[player] ?? player}</span>
                  <span className="leader" aria-hidden />
                  <span className="font-bold">{total}</span>
                </p>
                <p className="text-ink-soft">
                  {endings.map((id) => titles.get(id) ?? id).join(', ')}, after {replies}{' '}
                  {replies === 1 ? 'reply' : 'replies'}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className="font-bold">Example conversations</h2>
        {goldens.length === 0 ? (
          <p className="mt-1 text-ink-soft text-sm">
            None yet. Play it yourself from the start, and keep what should stay so.
          </p>
        ) : null}
        <ul className="mt-2 grid gap-1">
          {goldens.map((golden) => {
            const result = tested?.goldens.find(({ name }) => name === golden.name)
            const isFine = result?.astray.length === 0
            return (
              <li key={golden.name} className="flex items-start gap-2 border-t py-2 text-sm">
                {result ? (
                  isFine ? (
                    <CircleCheck size={17} aria-hidden className="mt-0.5 shrink-0 text-earned-ink" />
                  ) : (
                    <CircleX size={17} aria-hidden className="mt-0.5 shrink-0 text-lost-ink" />
                  )
                ) : null}
                <span className="min-w-0 flex-1">
                  <span className="font-semibold">{golden.name}</span>
                  {result ? (
                    <span className="block text-ink-soft">
                      {isFine ? 'goes as it was kept' : result.astray.map(inTitles).join(' ')}
                    </span>
                  ) : null}
                </span>
                <button
                  type="button"
                  aria-label={`Delete the example conversation ${golden.name}`}
                  className={buttonClass('quiet', 'small', 'px-2!')}
                  onClick={() => edit({ kind: 'drop-golden', name: golden.name })}
                >
                  <Trash2 size={15} aria-hidden />
                </button>
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
