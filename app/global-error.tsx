'use client'

// Stands in for the whole page when even the layout failed, so it brings its own and relies on nothing.
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Keepcool could not be shown</h1>
          <p>What you did before is kept. Please try again.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
