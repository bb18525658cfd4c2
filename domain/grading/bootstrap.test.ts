import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from './bootstrap'

const mean = (values: readonly number[]) => (rows: readonly number[]) =>
  rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length

describe('a bootstrap interval', () => {
  const values = Array.from({ length: 200 }, (_, index) => (index * 37) % 100)
  const alone = values.map((_, index) => `${index}`)

  it('holds the mean, and is about four standard errors wide', () => {
    const [low, high] = bootstrapInterval(alone, mean(values))
    const middle = mean(values)(values.map((_, index) => index))
    const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length
    expect(low).toBeLessThan(middle)
    expect(high).toBeGreaterThan(middle)
    expect((high - low) / (3.92 * Math.sqrt(variance / values.length))).toBeGreaterThan(0.85)
    expect((high - low) / (3.92 * Math.sqrt(variance / values.length))).toBeLessThan(1.15)
  })
  it('is wider when rows of one group rise and fall together', () => {
    const grouped = values.map((_, index) => `${Math.floor(index / 10)}`)
    const stepped = values.map((_, index) => Math.floor(index / 10))
    const [low, high] = bootstrapInterval(alone, mean(stepped))
    const [lowest, highest] = bootstrapInterval(grouped, mean(stepped))
    expect(highest - lowest).toBeGreaterThan(2 * (high - low))
  })
  it('is the same every time', () => {
    expect(bootstrapInterval(alone, mean(values))).toEqual(bootstrapInterval(alone, mean(values)))
  })
})
