import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function OwnAssignmentsLoading() {
  return (
    <>
      <PageHead title="Assigned to you">What your supervisor would like you to practise, soonest first.</PageHead>
      <Loading what="Fetching what is assigned to you" />
      <Skeleton className="mt-6 h-40" />
    </>
  )
}
