import type { Evidence } from './evidence'
import { segmentsOf } from './segments'

const looks = {
  earned: 'bg-earned decoration-earned-ink',
  lost: 'bg-lost decoration-lost-ink decoration-wavy',
} as const

type Props = { readonly text: string; readonly evidence: readonly Evidence[] }

/** The reply as it was written, marked like a proof: straight underline earned, wavy lost, a number to the reason. */
export function MarkedWords({ text, evidence }: Props) {
  return (
    <p className="whitespace-pre-wrap break-words">
      {segmentsOf(text, evidence).map((segment) =>
        segment.tone === null ? (
          <span key={segment.start}>{segment.text}</span>
        ) : (
          <mark
            key={segment.start}
            className={`rounded-sm box-decoration-clone text-ink underline decoration-2 underline-offset-4 ${looks[segment.tone]}`}
          >
            {segment.text}
            {segment.ends.map((number) => (
              <sup key={number} className="ml-0.5 font-bold text-[0.7em] no-underline">
                {number}
              </sup>
            ))}
          </mark>
        ),
      )}
    </p>
  )
}
