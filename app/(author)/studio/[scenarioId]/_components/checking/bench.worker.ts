import { beginPlay, checkThoroughly, grade, lint, playOn, record, runTests } from './jobs'

const jobs = { lint, checkThoroughly, grade, beginPlay, playOn, record }
export type Jobs = typeof jobs & {
  readonly runTests: (input: Parameters<typeof runTests>[0]) => ReturnType<typeof runTests>
}

export type Order = { readonly id: number; readonly job: keyof Jobs; readonly input: unknown }
export type Report =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly done: number; readonly all: number; readonly what: string }

const tell = (report: Report) => postMessage(report)

const perform = ({ id, job, input }: Order): unknown => {
  if (job === 'runTests')
    return runTests(input as Parameters<typeof runTests>[0], (done, all, what) => tell({ id, done, all, what }))
  return (jobs[job] as (input: unknown) => unknown)(input)
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  try {
    tell({ id: data.id, value: perform(data) })
  } catch (thrown) {
    tell({ id: data.id, fault: String(thrown) })
  }
})
