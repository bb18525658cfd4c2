import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function LeaderboardLoading() {
  return (
    <>
      <PageHead title="Leaderboard">
        <p>Your best solo result with each customer, times how hard they are.</p>
      </PageHead>
      <Loading what="Counting the points" />
      <div className="mt-24 grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-3">
          {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
            <Skeleton key={key} className="h-11" />
          ))}
        </div>
        <Skeleton className="h-40" />
      </div>
    </>
  )
}
