import Link from 'next/link'
import type { OwnLesson } from '@/server/lessons/list-own-lessons'

/** What the person told themselves last time, large enough to be met before the next conversation. */
export function LastLesson({ lesson }: { readonly lesson: OwnLesson | null }) {
  if (lesson === null) return null
  return (
    <section aria-labelledby="lesson" className="mt-16 border-ink border-l-4 pl-5 sm:pl-7">
      <h2 id="lesson" className="label-type">
        What you told yourself after {lesson.customerName}
      </h2>
      <p className="mt-1.5 max-w-3xl whitespace-pre-line font-semibold text-xl">{lesson.text}</p>
      <Link
        href={`/attempts/${lesson.attemptId}/debrief`}
        className="mt-2 inline-block text-ink-soft text-sm underline underline-offset-4"
      >
        Read that debrief
      </Link>
    </section>
  )
}
