'use client'

import { ReactFlowProvider } from '@xyflow/react'
import { memo } from 'react'
import type { Age } from '@/components/face/features'
import { Notice } from '@/components/notice'
import { numberAt, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import type { Card } from './cards'
import { FacesProvider } from './faces'
import { MapCommands } from './map-commands'
import { MapView } from './map-view'
import { useMapCommands } from './use-map-commands'
import { useMapModel } from './use-map-model'

type Props = {
  readonly tempers: Readonly<Record<string, number>>
  readonly missed: ReadonlySet<string> | null
}

const nothing: readonly Card[] = []

const ageOf = (text: string): Age => (text === 'young' || text === 'old' ? text : 'middle')

/** Drawn again when the desk differs, whatever is drawn around it. */
export const MapPanel = memo(function MapPanel(props: Props) {
  return (
    <ReactFlowProvider>
      <LivingMap {...props} />
    </ReactFlowProvider>
  )
})

function LivingMap({ tempers, missed }: Props) {
  const { desk, root, problems } = useDesk()
  const { cards, places, isWhole } = useMapModel({ document: desk.history.document, problems, tempers, missed })
  const { acts, spoken, ...shown } = useMapCommands(cards, places)
  return (
    <FacesProvider
      seed={numberAt(root, ['customer', 'face']) ?? 0}
      age={ageOf(textAt(root, ['customer', 'age']))}
      tempers={cards.flatMap(({ kind, face }) => (kind === 'action' ? [] : [face]))}
    >
      <section aria-label="Map" className="relative flex min-h-0 flex-1 flex-col" onKeyDown={acts.onKeyDown}>
        <MapCommands {...shown} acts={acts} cards={shown.isFinding ? cards : nothing} />
        {isWhole ? null : (
          <div className="border-b p-3">
            <Notice tone="doubt" live="polite">
              The text cannot be read at the moment, so the map shows how it last was. The problem list says where.
            </Notice>
          </div>
        )}
        <div className="min-h-0 flex-1">
          <MapView cards={cards} places={places} missed={missed} onAddRoute={acts.addRouteFrom} />
        </div>
        <p aria-live="polite" className="sr-only">
          {spoken}
        </p>
      </section>
    </FacesProvider>
  )
}
