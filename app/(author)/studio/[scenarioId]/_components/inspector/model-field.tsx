'use client'

import type { Path } from '@/domain/scenario/problem'
import { textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { GradeOf } from './grade-of'
import { TextField } from './text-field'

/** The reply you would be proud of, marked as it is written. */
export function ModelField({ path }: { readonly path: Path }) {
  const { root } = useDesk()
  return (
    <div>
      <TextField
        label="A good reply"
        hint="Shown in the debrief, never during practice. It is marked while you write."
        path={[...path, 'model']}
        rows={4}
      />
      <GradeOf reply={textAt(root, [...path, 'model'])} path={path} />
    </div>
  )
}
