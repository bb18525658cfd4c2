import { Loading, Skeleton } from '@/components/skeleton'

export default function BriefingLoading() {
  return (
    <div className="grid gap-16 pt-14 lg:grid-cols-[1fr_22rem]">
      <Loading what="Opening the briefing" />
      <div className="grid content-start gap-6">
        <div className="flex gap-8">
          <Skeleton className="h-48 w-44" />
          <div className="grid flex-1 content-start gap-4">
            <Skeleton className="h-12" />
            <Skeleton className="h-16" />
          </div>
        </div>
        <Skeleton className="h-48" />
      </div>
      <Skeleton className="h-96" />
    </div>
  )
}
