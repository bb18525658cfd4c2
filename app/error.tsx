'use client'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <main>
      <h1>Something went wrong on our side</h1>
      <p>What you did before is kept. Try again; if it happens once more, tell your administrator.</p>
      {error.digest ? <p>Reference: {error.digest}</p> : null}
      <button type="button" onClick={reset}>
        Try again
      </button>
    </main>
  )
}
