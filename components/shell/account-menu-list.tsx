'use client'

import { LogOut, Scale, Settings } from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { toast } from 'sonner'
import { answered } from '../answered'
import { Menu, MenuItem, MenuNote, MenuRule } from '../menu'

const roleNames: Record<string, string> = {
  trainee: 'Trainee',
  supervisor: 'Supervisor',
  author: 'Author',
  admin: 'Administrator',
}

type Props = { readonly name: string; readonly role: string; readonly trigger: ReactNode }

/** Opens as soon as it is there: it was fetched because somebody pressed for it. */
export function AccountMenuList({ name, role, trigger }: Props) {
  const router = useRouter()
  async function leave() {
    // Fetched when it is needed: every page has this menu, and most are not left by it.
    const left = await answered(import('next-auth/react').then(({ signOut }) => signOut({ redirect: false })))
    if ('error' in left) return void toast('The server did not answer. You are still signed in; try again.')
    // A full load, not a client transition: nothing rendered for this person may stay.
    window.location.assign('/sign-in')
  }
  return (
    <Menu trigger={trigger} defaultOpen>
      <MenuNote>
        Signed in as {name}, {roleNames[role] ?? role}
      </MenuNote>
      <MenuRule />
      <MenuItem icon={<Settings size={17} aria-hidden />} onSelect={() => router.push('/settings')}>
        Settings
      </MenuItem>
      <MenuItem icon={<Scale size={17} aria-hidden />} onSelect={() => router.push('/how-grading-works')}>
        How grading works
      </MenuItem>
      <MenuItem icon={<LogOut size={17} aria-hidden />} onSelect={leave}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
