import { ButtonLink } from '@/components/button'
import { MessagePage } from '@/components/message-page'

export default function ForbiddenPage() {
  return (
    <MessagePage
      title="This is not open to you"
      seed={17}
      temper={50}
      action={
        <ButtonLink href="/" look="primary">
          Go to your start page
        </ButtonLink>
      }
    >
      <p>Your role does not include this page. If it should, ask your administrator.</p>
    </MessagePage>
  )
}
