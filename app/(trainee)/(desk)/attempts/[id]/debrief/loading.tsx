import { Loading, Skeleton } from '@/components/skeleton'

export default function DebriefLoading() {
  return (
    <div className="grid gap-8 pt-14 lg:grid-cols-[15rem_1fr] lg:gap-12">
      <Loading what="Opening the debrief" />
      <Skeleton className="h-64 w-60" />
      <div className="grid content-start gap-5">
        <Skeleton className="h-12 w-2/3" />
        <Skeleton className="h-44 max-w-2xl" />
        <Skeleton className="h-28 max-w-2xl" />
      </div>
    </div>
  )
}
