'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/components/button'
import type { Path } from '@/domain/scenario/problem'
import { textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { IdField } from './id-field'
import { LinesField } from './lines-field'
import { PickField } from './pick-field'
import { TextField } from './text-field'
import { knownOptions } from './words'

export function FactForm({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const id = textAt(root, [...path, 'id'])
  return (
    <details className="rounded-md border border-rule bg-paper">
      <summary className="px-3 py-2.5 text-sm">
        <span className="font-semibold">{id}</span>
        <span className="block text-ink-soft">{textAt(root, [...path, 'text'])}</span>
      </summary>
      <div className="grid gap-5 border-t p-3">
        <TextField label="In one plain sentence" path={[...path, 'text']} rows={2} />
        <PickField label="Who knows it" path={[...path, 'known']} options={knownOptions} />
        <LinesField
          label="Wordings that count as saying it"
          hint="One a line, as people really write. Small differences and typing errors are forgiven."
          example={'arrived broken\ncame in pieces'}
          path={[...path, 'mentions']}
        />
        <LinesField label="Wordings that get it wrong" path={[...path, 'contradictions']} optional rows={2} />
        <LinesField
          label="Wordings that ask for it"
          hint="To notice when somebody asks what they were told already."
          path={[...path, 'asks']}
          optional
          rows={2}
        />
        <IdField label="Short name" path={path} rename={(from, to) => ({ kind: 'rename-id', of: 'fact', from, to })} />
        <Button
          size="small"
          look="danger"
          className="justify-self-start"
          onClick={() => edit({ kind: 'remove-fact', id })}
        >
          <Trash2 size={15} aria-hidden />
          Delete this fact everywhere
        </Button>
      </div>
    </details>
  )
}
