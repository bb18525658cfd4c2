import { Loading, Skeleton } from '@/components/skeleton'

export default function PracticeLoading() {
  return (
    <main id="content" className="grid h-dvh grid-rows-[3.5rem_1fr]">
      <Loading what="Opening the conversation" />
      <div className="border-b" />
      <div className="grid lg:grid-cols-[19rem_1fr_18rem]">
        <div className="hidden content-start gap-4 p-6 lg:grid">
          <Skeleton className="h-8 w-40" />
          <Skeleton className="h-40" />
          <Skeleton className="h-56" />
        </div>
        <div className="flex flex-col justify-end gap-4 border-x p-6">
          <Skeleton className="h-14 w-2/3" />
          <Skeleton className="h-14 w-1/2" />
          <Skeleton className="h-16" />
        </div>
        <div className="hidden content-start justify-items-center gap-5 p-6 lg:grid">
          <Skeleton className="h-48 w-44" />
          <Skeleton className="h-52 w-24" />
        </div>
      </div>
    </main>
  )
}
