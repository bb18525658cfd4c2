import type { Jobs, Order, Report } from './bench.worker'
import type { Progress } from './jobs'

type Waiting = {
  readonly done: (value: unknown) => void
  readonly failed: (fault: Error) => void
  readonly progress?: Progress
}

export type BenchLine = {
  readonly ask: <Job extends keyof Jobs>(
    job: Job,
    input: Parameters<Jobs[Job]>[0],
    progress?: Progress,
  ) => Promise<ReturnType<Jobs[Job]>>
  readonly close: () => void
}

/** A worker of its own, so that nothing that is asked here ever holds up the page. Opened in the browser only. */
export function openBench(): BenchLine {
  const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    const one = waiting.get(data.id)
    if (!one) return
    if ('done' in data) return one.progress?.(data.done, data.all, data.what)
    waiting.delete(data.id)
    if ('fault' in data) one.failed(new Error(data.fault))
    else one.done(data.value)
  })
  return {
    ask: (job, input, progress) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, {
          done: resolve as (value: unknown) => void,
          failed: reject,
          ...(progress ? { progress } : {}),
        })
        worker.postMessage({ id: last, job, input } satisfies Order)
      }),
    close: () => worker.terminate(),
  }
}
