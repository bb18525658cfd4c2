import type { ComponentProps } from 'react'

/** A sheet of paper on the desk: hairline, no shadow. */
export function Card({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`rounded-lg border border-rule bg-sheet p-5 sm:p-6 ${className}`} {...rest} />
}
