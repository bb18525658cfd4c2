import { Loading, Skeleton } from '@/components/skeleton'

export default function SelfCheckLoading() {
  return (
    <div className="grid max-w-2xl gap-6 pt-14">
      <Loading what="Opening the self-check" />
      <Skeleton className="h-12 w-3/4" />
      <Skeleton className="h-20" />
      <Skeleton className="h-48" />
    </div>
  )
}
