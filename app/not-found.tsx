import Link from 'next/link'

export default function NotFoundPage() {
  return (
    <main>
      <h1>There is nothing here</h1>
      <p>The address may be mistyped, or what was here is gone.</p>
      <Link href="/">Go to your start page</Link>
    </main>
  )
}
