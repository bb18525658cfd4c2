'use client'

import { Button } from '@/components/button'
import { Field, TextArea } from '@/components/field'
import { longestLesson } from '@/domain/coaching/lesson'
import { keepLesson } from './lesson-actions'
import { SavedLine } from './saved-line'
import { useSaving } from './use-saving'

type Props = { readonly attemptId: string; readonly lesson: string | null }

/** The last line of a debrief: what will you do differently? One lesson a conversation, shown before the next one. */
export function LessonForm({ attemptId, lesson }: Props) {
  const { stage, problemAt, formProps } = useSaving((form) => keepLesson(attemptId, form))
  return (
    <form {...formProps} className="grid max-w-2xl gap-3">
      <Field
        label="What will you do differently next time?"
        hint="One sentence is enough. You will see it again before your next conversation."
        error={problemAt('text') ?? problemAt('')}
      >
        {(wired) => (
          <TextArea
            {...wired}
            name="text"
            rows={2}
            required
            maxLength={longestLesson}
            defaultValue={lesson ?? ''}
            className="ruled"
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={stage === 'saving'}>
          {lesson === null ? 'Keep it' : 'Keep the change'}
        </Button>
        <SavedLine stage={stage} saved="Kept. You will see it before your next conversation." />
      </div>
    </form>
  )
}
