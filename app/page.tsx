import { redirect } from 'next/navigation'

/** Whoever is signed in starts at home; proxy.ts has sent everybody else to sign in. */
export default function StartPage() {
  redirect('/home')
}
