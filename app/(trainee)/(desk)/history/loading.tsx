import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function HistoryLoading() {
  return (
    <>
      <PageHead title="History">
        <p>Every conversation you have had here, newest first. Open one to read what came of it.</p>
      </PageHead>
      <Loading what="Fetching your conversations" />
      <div className="mt-4 grid gap-4">
        {['a', 'b', 'c', 'd', 'e'].map((key) => (
          <Skeleton key={key} className="h-16" />
        ))}
      </div>
    </>
  )
}
