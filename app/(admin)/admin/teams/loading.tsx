import { Loading, Skeleton } from '@/components/skeleton'

export default function AdminLoading() {
  return (
    <div className="grid gap-5 pt-14">
      <Loading what="One moment" />
      <Skeleton className="h-12 max-w-md" />
      <Skeleton className="h-11" />
      <Skeleton className="h-96" />
    </div>
  )
}
