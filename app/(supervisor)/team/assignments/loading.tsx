import { Loading, Skeleton } from '@/components/skeleton'

export default function AssignmentsLoading() {
  return (
    <div className="grid gap-4 pt-14">
      <Loading what="Fetching the assignments" />
      <Skeleton className="h-12 max-w-md" />
      {['a', 'b', 'c'].map((key) => (
        <Skeleton key={key} className="h-16" />
      ))}
    </div>
  )
}
