'use client'

import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { factsIn, remediesIn, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { useGrade } from './use-grade'

const words = {
  facts: {
    label: 'Try a reply',
    hint: 'Write as a trainee would, and see at once which facts it puts back.',
    none: 'No fact is put back by this.',
  },
  remedies: {
    label: 'Try a reply',
    hint: 'Write as a trainee would, and see at once what it offers.',
    none: 'Nothing on the card is offered by this.',
  },
}

/** Phrasings held against a sample, while they are written. */
export function TryReply({ of }: { readonly of: 'facts' | 'remedies' }) {
  const { root } = useDesk()
  const [reply, setReply] = useState('')
  const grade = useGrade(reply, ['nodes', 0])
  const names = new Map((of === 'facts' ? factsIn(root) : remediesIn(root)).map(({ id, title }) => [id, title]))
  const found = grade ? (of === 'facts' ? grade.restated : grade.offered).filter((id) => names.has(id)) : []
  const wrong = grade && of === 'facts' ? grade.contradicted.filter((id) => names.has(id)) : []
  return (
    <div className="rounded-md border border-rule border-dashed p-3">
      <Field label={words[of].label} hint={words[of].hint}>
        {(wired) => (
          <TextArea
            rows={2}
            value={reply}
            placeholder={textAt(root, ['nodes', 0, 'model'])}
            onChange={({ target }) => setReply(target.value)}
            {...wired}
          />
        )}
      </Field>
      <div role="status" className="text-sm">
        {grade ? (
          <ul className="mt-2 grid gap-1">
            {found.map((id) => (
              <li key={id} className="rounded-sm bg-earned px-2 py-0.5 text-earned-ink">
                {of === 'facts' ? 'Puts back: ' : 'Offers: '}
                {names.get(id)}
              </li>
            ))}
            {wrong.map((id) => (
              <li key={id} className="rounded-sm bg-lost px-2 py-0.5 text-lost-ink">
                Gets wrong: {names.get(id)}
              </li>
            ))}
            {found.length + wrong.length === 0 ? <li className="text-ink-soft">{words[of].none}</li> : null}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
