'use client'

import { useEffect, useState } from 'react'
import type { Age } from '@/components/face/features'
import { LiveStamp } from '@/components/face/live-stamp'

const people: readonly { readonly face: number; readonly age: Age; readonly temper: number }[] = [
  { face: 1, age: 'young', temper: 92 },
  { face: 16, age: 'old', temper: 58 },
  { face: 12, age: 'young', temper: 34 },
  { face: 17, age: 'old', temper: 80 },
  { face: 24, age: 'young', temper: 12 },
  { face: 19, age: 'young', temper: 64 },
  { face: 14, age: 'middle', temper: 74 },
  { face: 11, age: 'old', temper: 26 },
  { face: 2, age: 'middle', temper: 97 },
]
const everyMs = 2600

/** A sheet of customers. Now and then one of them cools down, and another warms up: the whole product in a picture. */
export function StampSheet() {
  const [tempers, setTempers] = useState(() => people.map(({ temper }) => temper))
  useEffect(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    let turn = 0
    const timer = setInterval(() => {
      const cooling = (turn * 4) % people.length
      const warming = (turn * 4 + 2) % people.length
      turn += 1
      setTempers((before) =>
        before.map((temper, index) =>
          index === cooling ? 10 : index === warming ? Math.max(62, 100 - temper) : temper,
        ),
      )
    }, everyMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <div
      aria-hidden="true"
      className="grid place-items-center overflow-hidden border-rule bg-desk px-4 py-6 max-lg:order-first max-lg:border-b lg:border-l lg:p-10"
    >
      <div className="grid w-full max-w-2xl grid-cols-5 max-lg:-rotate-2 lg:rotate-2 lg:grid-cols-3">
        {people.map((person, index) => (
          <LiveStamp
            key={person.face}
            customer={person}
            temper={tempers[index] ?? 0}
            className={`w-full ${index < 5 ? '' : 'max-lg:hidden'}`}
          />
        ))}
      </div>
    </div>
  )
}
