import { LiveStamp } from '@/components/face/live-stamp'
import { TemperGauge } from '@/components/temper/temper-gauge'
import type { PracticeView } from '@/domain/attempt/view'

type Props = {
  readonly customer: PracticeView['scenario']['customer']
  readonly temper: number
  readonly was: number
}

/** The one hot thing on the screen: the face and the gauge. */
export function TemperPanel({ customer, temper, was }: Props) {
  return (
    <div>
      <LiveStamp customer={customer} temper={temper} className="mx-auto w-44" />
      <p className="mt-3 text-center font-bold">{customer.name}</p>
      <div className="mt-4 flex justify-center">
        <TemperGauge temper={temper} was={was} name={customer.name} />
      </div>
    </div>
  )
}
