/** A grey shape where something is about to stand. The page around it says in words that it is loading. */
export function Skeleton({ className = '' }: { readonly className?: string }) {
  return <div aria-hidden="true" className={`waiting rounded-md bg-rule/60 ${className}`} />
}

export function Loading({ what }: { readonly what: string }) {
  return (
    <p role="status" className="sr-only">
      {what}
    </p>
  )
}
