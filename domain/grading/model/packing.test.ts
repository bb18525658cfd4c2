import { expect, it } from 'vitest'
import learned from '../weights.json'
import { packWeights, unpackWeights } from './packing'

it('weights survive being packed and unpacked', () => {
  expect(packWeights(unpackWeights(learned))).toEqual(learned)
})
