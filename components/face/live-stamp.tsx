'use client'

import { useEasedTemper } from '../temper/eased-temper'
import type { Age } from './features'
import { Stamp } from './stamp'

type Props = {
  readonly customer: { readonly face: number; readonly age: Age }
  readonly temper: number
  readonly className?: string
}

/** A stamp whose face follows the temper instead of jumping to it. */
export function LiveStamp({ customer, temper, className = '' }: Props) {
  const shown = useEasedTemper(temper)
  return <Stamp seed={customer.face} age={customer.age} temper={shown} className={`drop-shadow-sm ${className}`} />
}
