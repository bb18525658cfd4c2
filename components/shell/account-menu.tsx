'use client'

import { ChevronDown } from 'lucide-react'
import { type ComponentProps, lazy, Suspense, useState } from 'react'
import { buttonClass } from '../button'

const load = () => import('./account-menu-list').then((file) => ({ default: file.AccountMenuList }))
const List = lazy(load)

type Props = { readonly name: string; readonly role: string }

/** The account's menu. A menu is a good part of what a page weighs, so it comes when somebody is about to press for it. */
export function AccountMenu({ name, role }: Props) {
  const [isWanted, setWanted] = useState(false)
  if (isWanted)
    return (
      <Suspense fallback={<NameButton name={name} aria-haspopup="menu" aria-expanded />}>
        <List name={name} role={role} trigger={<NameButton name={name} />} />
      </Suspense>
    )
  return (
    <NameButton
      name={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setWanted(true)}
    />
  )
}

function NameButton({ name, ...rest }: { readonly name: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className={buttonClass('quiet', 'small', 'min-h-11')} {...rest}>
      <span className="max-w-[9rem] truncate">{name}</span>
      <ChevronDown size={16} aria-hidden />
    </button>
  )
}
