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
import { standingOptions } from './words'

export function RemedyForm({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  const id = textAt(root, [...path, 'id'])
  const standing = textAt(root, [...path, 'standing'])
  return (
    <details className="rounded-md border border-rule bg-paper">
      <summary className="px-3 py-2.5 text-sm">
        <span className="font-semibold">{textAt(root, [...path, 'label'])}</span>
        <span className="block text-ink-soft">{standingOptions.find((one) => one.id === standing)?.title}</span>
      </summary>
      <div className="grid gap-5 border-t p-3">
        <TextField label="As it stands on the card" path={[...path, 'label']} />
        <PickField label="It is" path={[...path, 'standing']} options={standingOptions} />
        <LinesField
          label="Wordings that count as offering it"
          hint="One a line."
          example={'send you a new one\na replacement'}
          path={[...path, 'phrasings']}
        />
        <TextField label="How far it goes" path={[...path, 'limit']} example="Up to 15 euros" optional />
        <TextField label="Why" path={[...path, 'why']} rows={2} />
        <IdField
          label="Short name"
          path={path}
          rename={(from, to) => ({ kind: 'rename-id', of: 'remedy', from, to })}
        />
        <Button
          size="small"
          look="danger"
          className="justify-self-start"
          onClick={() => edit({ kind: 'remove-remedy', id })}
        >
          <Trash2 size={15} aria-hidden />
          Delete it everywhere
        </Button>
      </div>
    </details>
  )
}
