import Link from 'next/link'

export default function ForbiddenPage() {
  return (
    <main>
      <h1>This is not open to you</h1>
      <p>Your role does not include this page. If it should, ask your administrator.</p>
      <Link href="/">Go to your start page</Link>
    </main>
  )
}
