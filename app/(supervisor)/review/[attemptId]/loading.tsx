import { Loading, Skeleton } from '@/components/skeleton'

export default function ReviewLoading() {
  return (
    <>
      <Loading what="The conversation is loading." />
      <Skeleton className="mt-14 h-12 w-2/3" />
      <Skeleton className="mt-8 h-56" />
      <Skeleton className="mt-8 h-40" />
    </>
  )
}
