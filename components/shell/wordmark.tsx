import Link from 'next/link'

/** A speech bubble in which a jagged line comes to rest. */
export function Mark({ className = '' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M4 3h24a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H14l-7 6v-6H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z"
      />
      <path
        className="stroke-paper"
        strokeWidth="2.600"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
        d="M5.500 14l2.200-6.500 3.400 13L14 10.500l2.600 6.500 2-3h8"
      />
    </svg>
  )
}

export function Wordmark() {
  return (
    <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 font-extrabold text-lg tracking-[-0.03em]">
      <Mark className="size-7" />
      Keepcool
    </Link>
  )
}
