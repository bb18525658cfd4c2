import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function ProgressLoading() {
  return (
    <>
      <PageHead title="Your progress">
        <p>What you practise adds up here, part by part.</p>
      </PageHead>
      <Loading what="Working out your progress" />
      <div className="mt-12 grid gap-10 sm:grid-cols-2 lg:grid-cols-3">
        {['a', 'b', 'c', 'd', 'e'].map((key) => (
          <Skeleton key={key} className="h-44" />
        ))}
      </div>
    </>
  )
}
