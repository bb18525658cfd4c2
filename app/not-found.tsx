import { ButtonLink } from '@/components/button'
import { MessagePage } from '@/components/message-page'

export default function NotFoundPage() {
  return (
    <MessagePage
      title="There is nothing here"
      seed={20}
      temper={36}
      action={
        <ButtonLink href="/" look="primary">
          Go to your start page
        </ButtonLink>
      }
    >
      <p>The address may be mistyped, or what was here is gone.</p>
    </MessagePage>
  )
}
