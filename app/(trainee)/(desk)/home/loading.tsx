import { Loading, Skeleton } from '@/components/skeleton'

export default function HomeLoading() {
  return (
    <div className="grid gap-14 pt-16">
      <Loading what="Opening your start page" />
      <div className="grid items-center gap-14 sm:grid-cols-[auto_1fr]">
        <Skeleton className="h-64 w-60" />
        <div className="grid gap-5">
          <Skeleton className="h-16" />
          <Skeleton className="h-20 max-w-xl" />
          <Skeleton className="h-14 w-40" />
        </div>
      </div>
      <Skeleton className="h-48" />
    </div>
  )
}
