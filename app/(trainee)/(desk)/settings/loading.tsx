import { PageHead } from '@/components/page-head'
import { Loading, Skeleton } from '@/components/skeleton'

export default function SettingsLoading() {
  return (
    <>
      <PageHead title="Settings">
        <p>How you practise, and how others see you.</p>
      </PageHead>
      <Loading what="Fetching your settings" />
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="grid gap-8 border-b py-10 sm:grid-cols-[15rem_1fr]">
          <Skeleton className="h-14" />
          <Skeleton className="h-40 max-w-xl" />
        </div>
      ))}
    </>
  )
}
