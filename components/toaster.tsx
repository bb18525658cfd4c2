'use client'

import { Toaster as Sonner } from 'sonner'

/** Where short news appears: `import { toast } from 'sonner'`. For news that may be missed; errors stand where they arose. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'flex w-full items-center gap-3 rounded-lg bg-ink px-4 py-3 font-sans text-paper text-sm shadow-lift',
          description: 'opacity-80',
          actionButton: 'ml-auto font-semibold underline underline-offset-4',
        },
      }}
    />
  )
}
