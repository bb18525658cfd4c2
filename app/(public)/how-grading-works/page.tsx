import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Wordmark } from '@/components/shell/wordmark'
import agreement from '@/domain/grading/agreement.json'
import { AgreementTable } from './_components/agreement-table'
import { RubricList } from './_components/rubric-list'

export const metadata: Metadata = { title: 'How grading works' }

const whole = new Intl.NumberFormat('en')

export default function HowGradingWorksPage() {
  return (
    <main id="content" tabIndex={-1} className="mx-auto max-w-4xl px-5 pt-6 pb-24 outline-none sm:px-8">
      <Wordmark />
      <PageHead title="How grading works" action={<ButtonLink href="/">Back to practice</ButtonLink>}>
        <p>
          Every reply is marked on five parts, by rules that point at your words. The same reply at the same moment
          always gets the same marks. They judge the words, never the person, and they are for practice.
        </p>
      </PageHead>
      <h2 className="mt-12 font-extrabold text-2xl">The five parts</h2>
      <RubricList />
      <h2 className="mt-16 font-extrabold text-2xl">How good it is</h2>
      <p className="mt-2 max-w-2xl text-ink-soft">
        {whole.format(agreement.replies)} replies were each marked by two judges who knew nothing of the grader. It
        learned from {agreement.trainingMoments} situations and was then tried on {agreement.heldOutMoments} others. The
        figures are weighted kappa: 1 is perfect agreement, 0 is chance; 0.70 is the usual floor for marking by machine.
        The judges were language models following the rubric, so read this as agreement with one careful reading of it.
        Below each figure stands the range it would fall into 95 times out of 100 with other situations of this kind.
      </p>
      <AgreementTable />
      <h2 className="mt-16 font-extrabold text-2xl">What it does not do well</h2>
      <ul className="mt-3 grid max-w-2xl list-disc gap-2 pl-5 text-ink-soft">
        <li>Tone that no single word carries. A reply that is merely cold may get full marks for calm.</li>
        <li>Putting the problem back in entirely other words. It may take that for less than it is.</li>
        <li>Mixing up who did what. Wrong numbers, days and amounts are noticed; a wrong story often is not.</li>
        <li>Anything but English. Such a reply is not marked down: the grader says that it is unsure.</li>
      </ul>
      <h2 className="mt-16 font-extrabold text-2xl">When it is unsure, or wrong</h2>
      <p className="mt-2 max-w-2xl text-ink-soft">
        It says so, and the reply goes to your supervisor. You can always ask a human yourself, at any turn of a
        debrief. A person’s mark stands beside the grader’s and counts instead of it, with a reason you can read.
      </p>
    </main>
  )
}
