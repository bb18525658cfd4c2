import { ButtonLink } from '@/components/button'
import { LevelMark } from '@/components/level-mark'
import { Notice } from '@/components/notice'
import { levelWord, partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { FirstMarksResult } from '@/server/calibration/first-marks'
import type { ListedRound } from '@/server/calibration/list-rounds'

type Props = {
  readonly result: FirstMarksResult
  /** Rounds in which the reader's marks are missing. */
  readonly waiting: readonly Pick<ListedRound, 'id' | 'title'>[]
}

/** Where the marks differ from the known ones, with what decides it. */
export function FirstOutcome({ result, waiting }: Props) {
  return (
    <div className="mt-6 grid gap-6">
      <Notice tone={result.passed ? 'good' : 'doubt'}>
        {result.exact} % of your marks are the known ones.{' '}
        {result.passed ? 'You are ready to mark.' : 'Read why, then try again.'}
      </Notice>
      <div className="flex flex-wrap gap-3">
        {result.passed
          ? waiting.map(({ id, title }) => (
              <ButtonLink key={id} href={`/calibration/${id}`} look="primary">
                To the round “{title}”
              </ButtonLink>
            ))
          : null}
        <ButtonLink href="/queue" look={result.passed && waiting.length === 0 ? 'primary' : 'plain'}>
          To the queue
        </ButtonLink>
        <ButtonLink href="/calibration/first-marks?again=yes" look={result.passed ? 'plain' : 'primary'}>
          Mark them again
        </ButtonLink>
      </div>
      {result.replies.map(({ id, reply, labels, because, given }) => (
        <article key={id} className="grid gap-x-10 gap-y-3 rounded-lg border border-rule bg-sheet p-5 lg:grid-cols-2">
          <div>
            <p className="whitespace-pre-wrap rounded-xl rounded-br-sm bg-rule/60 px-4 py-3">{reply}</p>
            <p className="mt-3 text-ink-soft text-sm">{because}</p>
          </div>
          <ul className="grid content-start gap-1.5 text-sm">
            {parts.map((part) => {
              const own = given?.[part]
              return (
                <li key={part} className="flex flex-wrap items-center gap-x-2">
                  <LevelMark level={labels[part]} className="size-3.5" />
                  <span className="font-semibold">
                    {partName[part]}: {levelWord(part, labels[part])}
                  </span>
                  {own === undefined || own === labels[part] ? null : (
                    <span className="text-lost-ink">you said {levelWord(part, own).toLowerCase()}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </article>
      ))}
    </div>
  )
}
