import { partName, partQuestion } from '@/components/part-name'
import { rubric } from '../rubric'

/** The five parts, each with what counts fully, partly and not. */
export function RubricList() {
  return (
    <div className="mt-6 grid gap-8">
      {rubric.map(({ part, full, half, none }) => (
        <section
          key={part}
          aria-labelledby={part}
          className="grid gap-x-8 gap-y-2 border-t pt-4 sm:grid-cols-[11rem_1fr]"
        >
          <div>
            <h3 id={part} className="font-extrabold text-xl">
              {partName[part]}
            </h3>
            <p className="text-ink-soft text-sm">{partQuestion[part]}</p>
          </div>
          <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[4.5rem_1fr]">
            <dt className="font-semibold">2, fully</dt>
            <dd className="text-ink-soft">{full}</dd>
            <dt className="font-semibold">1, partly</dt>
            <dd className="text-ink-soft">{half}</dd>
            <dt className="font-semibold">0, not</dt>
            <dd className="text-ink-soft">{none}</dd>
          </dl>
        </section>
      ))}
    </div>
  )
}
