'use client'

import { createContext, memo, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { Age } from '@/components/face/features'
import { Stamp } from '@/components/face/stamp'

type Pictures = ReadonlyMap<number, string>
const Faces = createContext<Pictures>(new Map())

// Inside a picture the page's styles do not reach: without this line every eye would be shut.
const stills = '<style>.face-lid{transform:scaleY(0)}</style>'

/** A face is some fifty shapes: drawn again only when it changes. */
const Drawn = memo(Stamp)

type Props = {
  readonly seed: number
  readonly age: Age
  readonly tempers: readonly number[]
  readonly children: ReactNode
}

/** Draws the customer once for each temper on the map. Two hundred living faces would be two hundred clocks. */
export function FacesProvider({ seed, age, tempers, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const [pictures, setPictures] = useState<Pictures>(new Map())
  const wanted = [...new Set(tempers)].sort((a, b) => a - b)
  const key = `${seed} ${age} ${wanted.join(' ')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says everything the drawings depend on
  useEffect(() => {
    const drawn = [...(sheet.current?.children ?? [])].map((child, index): [number, string] => {
      const text = new XMLSerializer().serializeToString(child).replace('>', `>${stills}`)
      return [wanted[index] ?? 0, `data:image/svg+xml,${encodeURIComponent(text)}`]
    })
    setPictures(new Map(drawn))
  }, [key])
  return (
    <Faces value={pictures}>
      <div ref={sheet} hidden>
        {wanted.map((temper) => (
          <Drawn key={temper} seed={seed} age={age} temper={temper} />
        ))}
      </div>
      {children}
    </Faces>
  )
}

export function FacePicture({ temper, className }: { readonly temper: number; readonly className: string }) {
  const picture = useContext(Faces).get(temper)
  // biome-ignore lint/performance/noImgElement: drawn here, nothing is loaded
  return picture ? <img src={picture} alt="" draggable={false} className={className} /> : <span className={className} />
}
