'use client'

import { Dices } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/button'
import type { Age } from '@/components/face/features'
import { Stamp } from '@/components/face/stamp'
import { numberAt, textAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'

const shown = 6

/** The same number always draws the same face. Six at a time, at the temper they start with. */
export function FacePicker() {
  const { root, edit } = useDesk()
  const face = numberAt(root, ['customer', 'face']) ?? 0
  const temper = numberAt(root, ['customer', 'temper']) ?? 50
  const written = textAt(root, ['customer', 'age'])
  const age: Age = written === 'young' || written === 'old' ? written : 'middle'
  const [from, setFrom] = useState(face)
  const seeds = Array.from({ length: shown }, (_, index) => from + index)
  return (
    <fieldset data-path="customer.face" tabIndex={-1}>
      <legend className="font-semibold text-sm">Face</legend>
      <div className="mt-2 grid grid-cols-6 gap-2">
        {seeds.map((seed) => (
          <button
            key={seed}
            type="button"
            aria-label={`Face ${seed}`}
            aria-pressed={seed === face}
            onClick={() => edit({ kind: 'set-field', path: ['customer', 'face'], value: seed })}
            className="rounded-md p-1 hover:bg-desk aria-pressed:bg-desk aria-pressed:outline-2 aria-pressed:outline-ink"
          >
            <Stamp seed={seed} age={age} temper={temper} className="w-full" />
          </button>
        ))}
      </div>
      <Button size="small" look="quiet" className="mt-1 -ml-3" onClick={() => setFrom(from + shown)}>
        <Dices size={16} aria-hidden />
        Six others
      </Button>
    </fieldset>
  )
}
