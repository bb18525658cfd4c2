import { type Features, type Found, featuresOf, findAll } from '../features'
import type { Moment } from '../moment'
import type { Reading } from '../reading'
import { readReply } from '../reading'

import { type Views, viewsOf } from './terms'

export type Inputs = {
  readonly reading: Reading
  readonly found: Found
  readonly features: Features
  readonly views: Views
}

/** Everything the weighing needs about one reply at one moment. */
export const inputsOf = (reply: string, moment: Moment): Inputs => {
  const reading = readReply(reply, moment)
  const found = findAll(reading)
  return { reading, found, features: featuresOf(reading, found), views: viewsOf(reading) }
}
