import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function LibraryLoading() {
  return (
    <>
      <PageHead title="Customers">
        <p>Everyone here is angry about something. Pick who you want to meet; the gentlest come first.</p>
      </PageHead>
      <Loading what="Fetching the customers" />
      <div className="mt-16 grid gap-10 sm:grid-cols-2">
        {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
          <div key={key} className="flex gap-5">
            <Skeleton className="h-26 w-24" />
            <div className="grid flex-1 content-start gap-3">
              <Skeleton className="h-6 w-3/4" />
              <Skeleton className="h-12" />
            </div>
          </div>
        ))}
      </div>
    </>
  )
}
