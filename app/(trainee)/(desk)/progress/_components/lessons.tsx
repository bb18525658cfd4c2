import Link from 'next/link'
import { LocalTime } from '@/components/local-time'
import type { OwnLesson } from '@/server/lessons/list-own-lessons'

/** What the person told themselves to do differently, newest first. */
export function Lessons({ lessons }: { readonly lessons: readonly OwnLesson[] }) {
  if (lessons.length === 0) return null
  return (
    <section aria-labelledby="lessons" className="mt-16">
      <h2 id="lessons" className="font-extrabold text-2xl tracking-[-0.025em]">
        What you told yourself
      </h2>
      <ul className="mt-5 max-w-3xl border-t">
        {lessons.map((lesson) => (
          <li key={lesson.attemptId} className="border-b py-4">
            <p className="whitespace-pre-line text-lg">{lesson.text}</p>
            <p className="mt-1 text-ink-faint text-sm">
              After{' '}
              <Link href={`/attempts/${lesson.attemptId}/debrief`} className="underline underline-offset-4">
                {lesson.customerName}
              </Link>
              , <LocalTime at={lesson.createdAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
