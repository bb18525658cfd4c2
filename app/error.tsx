'use client'

import { Button, ButtonLink } from '@/components/button'
import { MessagePage } from '@/components/message-page'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <MessagePage
      title="Something went wrong on our side"
      seed={9}
      temper={72}
      action={
        <>
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/">Go to your start page</ButtonLink>
        </>
      }
    >
      <p>What you did before is kept. Try again; if it happens once more, tell your administrator.</p>
      {error.digest ? <p className="mt-3 text-base text-ink-faint">Reference: {error.digest}</p> : null}
    </MessagePage>
  )
}
