import { nearlyApology } from '@/domain/attempt/nearly'
import type { PartReceipt } from '@/domain/attempt/view'
import type { Part } from '@/domain/grading/grade'

/** What a part below full marks was looking for; where half of it was found, only the other half is asked for. */
export const lookedFor = (part: Part, receipt: PartReceipt): string =>
  (part === 'apologise' ? nearlyApology(receipt.evidence) : null) ?? receipt.missed?.lookedFor ?? ''
