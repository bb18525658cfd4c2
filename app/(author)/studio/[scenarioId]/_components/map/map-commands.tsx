'use client'

import {
  CircleHelp,
  Flag,
  Keyboard,
  ListTree,
  Maximize,
  Minus,
  Plus,
  Route,
  Search,
  SquarePlus,
  Trash2,
} from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import { Dialog } from '@/components/dialog'
import { HowToWrite } from '../../../_components/how-to-write'
import type { Card } from './cards'
import { FindCard } from './find-card'
import { keyWords } from './map-keys'
import type { MapCommandSet } from './use-map-commands'

type Props = Pick<MapCommandSet, 'acts' | 'isFinding' | 'chosenKind' | 'canRemove'> & {
  /** What can be found; empty while nobody is looking. */
  readonly cards: readonly Card[]
}

/** Everything the map can do, in sight. Each has its key in its tip and in the list behind the question mark. */
export const MapCommands = memo(function MapCommands({ acts, isFinding, chosenKind, canRemove, cards }: Props) {
  const [isHelp, setHelp] = useState(false)
  const [isKeys, setKeys] = useState(false)
  return (
    <div data-toolbar className="flex flex-wrap items-center gap-x-1 gap-y-1 border-b bg-paper px-2 py-1.5">
      <Tool icon={<SquarePlus size={17} aria-hidden />} name="Moment" tip="New moment (M)" onUse={acts.addNode} />
      <Tool
        icon={<Route size={17} aria-hidden />}
        name="Route"
        tip={chosenKind ? 'New route from here (R)' : 'Choose a moment first, then add a route from it (R)'}
        off={chosenKind === null || chosenKind === 'ending'}
        onUse={acts.addRoute}
      />
      <Tool icon={<Flag size={17} aria-hidden />} name="Ending" tip="New ending (E)" onUse={acts.addEnding} />
      <Tool
        icon={<Trash2 size={17} aria-hidden />}
        name="Delete"
        tip="Take out what is chosen (Delete)"
        off={!canRemove}
        onUse={acts.remove}
      />
      <span className="mx-1 h-6 w-px bg-rule" />
      <Tool icon={<ListTree size={17} aria-hidden />} name="Tidy up" tip="Lay the map out anew (L)" onUse={acts.tidy} />
      <Tool icon={<Maximize size={17} aria-hidden />} label="See it all" tip="See it all (0)" onUse={acts.whole} />
      <Tool icon={<Plus size={17} aria-hidden />} label="Closer" tip="Closer (+)" onUse={acts.closer} />
      <Tool icon={<Minus size={17} aria-hidden />} label="Farther" tip="Farther (-)" onUse={acts.farther} />
      <span className="ml-auto flex items-center gap-1">
        {isFinding ? (
          <FindCard cards={cards} onFound={acts.goTo} onClose={acts.closeFinding} />
        ) : (
          <Tool icon={<Search size={17} aria-hidden />} name="Find" tip="Find a moment (F)" onUse={acts.find} />
        )}
        <Tool
          icon={<Keyboard size={17} aria-hidden />}
          label="Keys of the map"
          tip="Keys of the map"
          onUse={() => setKeys(true)}
        />
        <Tool
          icon={<CircleHelp size={17} aria-hidden />}
          label="How to write a customer"
          tip="How to write a customer"
          onUse={() => setHelp(true)}
        />
      </span>
      <HowToWrite open={isHelp} onOpenChange={setHelp} />
      <Dialog
        title="Keys of the map"
        description="Everything works without a mouse. Press Tab until a card is framed, then:"
        open={isKeys}
        onOpenChange={setKeys}
      >
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-sm">
          {keyWords.map(([keys, words]) => (
            <div key={keys} className="contents">
              <dt className="font-semibold">{keys}</dt>
              <dd className="text-ink-soft">{words}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </div>
  )
})

type ToolProps = {
  readonly icon: ReactNode
  /** Written beside the icon; without it `label` is what screen readers say. */
  readonly name?: string
  readonly label?: string
  readonly tip: string
  readonly off?: boolean
  readonly onUse: () => void
}

function Tool({ icon, name, label, tip, off = false, onUse }: ToolProps) {
  return (
    <button
      type="button"
      title={tip}
      aria-label={name ?? label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onUse()
      }}
      className="inline-flex min-h-9 min-w-9 items-center justify-center gap-1.5 rounded-md px-2 font-semibold text-ink-soft text-sm hover:bg-desk hover:text-ink aria-disabled:opacity-50"
    >
      {icon}
      {name ? <span className="max-lg:hidden">{name}</span> : null}
    </button>
  )
}
