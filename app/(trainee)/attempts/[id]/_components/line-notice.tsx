import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { Conversation } from './conversation-state'

type Props = Pick<Conversation, 'line' | 'problem'> & { readonly onDismiss: () => void }

/** Beside the answer box: what did not get through, and that nothing is lost. */
export function LineNotice({ line, problem, onDismiss }: Props) {
  if (line === 'lost')
    return (
      <Notice tone="doubt" live="polite">
        The connection is gone. Your words are kept and sent again by themselves.
      </Notice>
    )
  if (problem === null) return null
  return (
    <Notice tone="bad" live="assertive">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="flex-1">{problem.message}</p>
        {problem.code === 'not-signed-in' ? (
          <a href="/sign-in" className="font-semibold underline underline-offset-4">
            Sign in
          </a>
        ) : null}
        <Button look="quiet" size="small" onClick={onDismiss}>
          All right
        </Button>
      </div>
    </Notice>
  )
}
