import type { PlainMoment } from '@/domain/review/example'

/** What was said before a reply, and the case in plain sentences. */
export function MomentText({ moment: { context, facts, policy } }: { readonly moment: PlainMoment }) {
  return (
    <div className="mt-3 grid gap-3">
      <ol className="grid gap-2">
        {context.map((turn, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said does not change, and may be said twice.
          <li key={index} className="whitespace-pre-wrap break-words border-edge border-l-2 pl-3">
            <span className="font-semibold">{turn.role === 'customer' ? 'Customer' : 'Trainee'}:</span> {turn.text}
          </li>
        ))}
      </ol>
      {facts.length + policy.length > 0 ? (
        <details className="text-sm">
          <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
            The case and the policy
          </summary>
          <ul className="mt-2 ml-5 grid list-disc gap-1">
            {[...facts, ...policy].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
