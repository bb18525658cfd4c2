'use client'

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { DoorOpen, Flag, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { endingWord } from '@/components/ending/ending-word'
import { CardRow } from './card-row'
import { type Card, cardInWords, footHeight, headHeight } from './cards'
import { FacePicture } from './faces'

export type CardNode = Node<
  {
    readonly card: Card
    readonly isChosen: boolean
    /** Index of the chosen row, or -1. */
    readonly chosenRow: number
    readonly onRow: (row: number) => void
    readonly onAdd: () => void
    /** The one card the Tab key stops at. */
    readonly isStop: boolean
    readonly onFocus: () => void
  },
  'card'
>

const frames: Record<Card['kind'], string> = {
  node: 'border-rule bg-sheet',
  ending: 'border-edge bg-desk',
  action: 'border-edge border-dashed bg-paper',
}

const kicker = ({ kind, isStart, ending }: Card): string | null => {
  if (ending) return `${endingWord(ending.kind)} · ${ending.worth}`
  if (kind === 'action') return 'Way out, at any time'
  return isStart ? 'First moment' : null
}

/** One moment, ending or way out: the face at that temper, what it is called, what is said first, and where it leads. */
export const MomentCard = memo(function MomentCard({ data }: NodeProps<CardNode>) {
  const { card, isChosen, isStop, chosenRow, onRow, onAdd, onFocus } = data
  const small = kicker(card)
  return (
    <div
      className={`h-full overflow-hidden rounded-lg border text-left shadow-[0_1px_2px_oklch(0.24_0.02_52/0.06)] ${frames[card.kind]} ${isChosen ? 'outline-2 outline-ink outline-offset-2' : ''} ${card.reached === 'no' ? 'opacity-45' : ''}`}
    >
      {card.kind === 'action' ? null : (
        <Handle type="target" position={Position.Left} className="map-port" style={{ top: headHeight / 2 }} />
      )}
      <button
        type="button"
        data-card={card.key}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => {
          if (!isChosen) onFocus()
        }}
        aria-label={cardInWords(card)}
        aria-current={isChosen ? 'true' : undefined}
        className="flex w-full cursor-grab gap-3 px-3 pt-3 text-left outline-none focus-visible:bg-desk"
        style={{ height: headHeight }}
      >
        {card.kind === 'action' ? (
          <DoorOpen size={22} aria-hidden className="mt-1 shrink-0 text-ink-faint" />
        ) : (
          <FacePicture temper={card.face} className="h-[3.4rem] w-[3.1rem] shrink-0" />
        )}
        <span className="min-w-0 flex-1">
          {small ? <span className="block truncate text-[0.6875rem] text-ink-faint leading-4">{small}</span> : null}
          <span className="block truncate font-bold text-sm leading-5">{card.title}</span>
          <span className={`${small ? 'line-clamp-2' : 'line-clamp-3'} text-ink-soft text-xs leading-[1.15rem]`}>
            {card.says}
          </span>
        </span>
        {card.trouble ? (
          <TriangleAlert
            size={16}
            aria-hidden
            className={`shrink-0 ${card.trouble === 'error' ? 'text-lost-ink' : 'text-doubt-ink'}`}
          />
        ) : card.isStart ? (
          <Flag size={16} aria-hidden className="shrink-0 text-ink-faint" />
        ) : null}
      </button>
      {card.rows.map((row, index) => (
        <CardRow key={row.key} row={row} isChosen={index === chosenRow} onChoose={() => onRow(index)} />
      ))}
      {card.kind === 'ending' ? null : (
        <>
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Add a route to ${card.title}`}
            onClick={onAdd}
            className="nodrag flex w-full items-center border-t px-3 text-ink-faint text-xs hover:text-ink"
            style={{ height: footHeight }}
          >
            Add a route, or pull a line from here
          </button>
          <Handle
            type="source"
            position={Position.Right}
            className="map-port map-port-new"
            style={{ top: 'auto', bottom: footHeight / 2, transform: 'translate(50%, 50%)' }}
          />
        </>
      )}
    </div>
  )
})
