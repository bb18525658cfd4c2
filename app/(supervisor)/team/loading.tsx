import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function TeamLoading() {
  return (
    <>
      <PageHead title="Team">How people are doing, and who needs you.</PageHead>
      <Loading what="Looking at the team" />
      <Skeleton className="mt-5 h-9 max-w-2xl" />
      <Skeleton className="mt-5 h-96" />
    </>
  )
}
