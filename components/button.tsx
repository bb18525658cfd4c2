import Link from 'next/link'
import type { ComponentProps } from 'react'
import { LinkWait } from './link-wait'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'
type Size = 'normal' | 'small' | 'large'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-ink text-paper hover:bg-ink-soft active:translate-y-px',
  plain: 'border border-edge bg-sheet hover:border-ink hover:bg-desk active:translate-y-px',
  quiet: 'text-ink-soft hover:bg-desk hover:text-ink',
  danger: 'border border-lost-ink bg-sheet text-lost-ink hover:bg-lost active:translate-y-px',
}
const sizes: Record<Size, string> = {
  small: 'min-h-9 gap-1.5 px-3 text-sm',
  normal: 'min-h-11 gap-2 px-4 text-base',
  large: 'min-h-14 gap-2.5 px-6 text-lg',
}

/** For what must look like a button without being one of the two below, such as the trigger of a menu. */
export function buttonClass(look: ButtonLook = 'plain', size: Size = 'normal', more = ''): string {
  return `inline-flex select-none items-center justify-center rounded-md font-semibold transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50 ${looks[look]} ${sizes[size]} ${more}`
}

type Own = { readonly look?: ButtonLook; readonly size?: Size }

export function Button({ look, size, className, type = 'button', ...rest }: ComponentProps<'button'> & Own) {
  return <button type={type} className={buttonClass(look, size, className)} {...rest} />
}

export function ButtonLink({ look, size, className, children, ...rest }: ComponentProps<typeof Link> & Own) {
  return (
    <Link className={buttonClass(look, size, className)} {...rest}>
      {children}
      <LinkWait />
    </Link>
  )
}
