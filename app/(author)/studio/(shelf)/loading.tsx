import { Loading, Skeleton } from '@/components/skeleton'

export default function LoadingShelf() {
  return (
    <div className="grid gap-5 pt-14">
      <Loading what="Loading your customers" />
      <Skeleton className="h-12 w-64" />
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} className="h-20" />
      ))}
    </div>
  )
}
