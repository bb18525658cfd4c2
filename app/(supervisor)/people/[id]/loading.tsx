import { Loading, Skeleton } from '@/components/skeleton'

export default function PersonLoading() {
  return (
    <div className="grid gap-6 pt-14">
      <Loading what="Fetching this person's progress" />
      <Skeleton className="h-24 max-w-xl" />
      <div className="grid gap-8 lg:grid-cols-2">
        <Skeleton className="h-56" />
        <Skeleton className="h-56" />
      </div>
      <Skeleton className="h-72" />
    </div>
  )
}
