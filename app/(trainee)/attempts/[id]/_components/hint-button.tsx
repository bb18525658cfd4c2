import { Lightbulb } from 'lucide-react'
import { Button } from '@/components/button'
import { scoringPolicy } from '@/domain/scoring/policy'
import type { Conversation } from './conversation-state'

const { each } = scoringPolicy.deductions.hint

type Props = { readonly conversation: Conversation; readonly disabled: boolean; readonly onAsk: () => void }

/** A nudge from the coach, when asked for; what it costs is said before it is spent. */
export function HintButton({ conversation, disabled, onAsk }: Props) {
  return (
    <Button
      look="quiet"
      size="small"
      className="-ml-3 max-sm:-ml-1"
      disabled={disabled || conversation.hint !== null}
      onClick={onAsk}
    >
      <Lightbulb size={16} aria-hidden />
      <span>
        Hint <span className="font-normal">(costs {each} for conduct)</span>
      </span>
    </Button>
  )
}

export function Hint({ text }: { readonly text: string | null }) {
  return (
    <div role="status">
      {text === null ? null : (
        <p className="arriving flex items-start gap-2.5 rounded-lg border border-rule border-dashed px-4 py-2.5 text-sm">
          <Lightbulb size={17} aria-hidden className="mt-0.5 shrink-0" />
          {text}
        </p>
      )}
    </div>
  )
}
