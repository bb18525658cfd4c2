'use client'

import { signOut } from 'next-auth/react'

/** Ends the session and goes to the sign-in page. */
export function SignOutButton() {
  async function leave() {
    await signOut({ redirect: false })
    window.location.assign('/sign-in')
  }
  return (
    <button type="button" onClick={leave}>
      Sign out
    </button>
  )
}
