import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvCell, csvOf } from './csv-cell'

describe('a cell', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])
    it(`${JSON.stringify(evil)} is no formula`, () =>
      expect(csvCell(evil).replace(/^"/, '').startsWith("'")).toBe(true))
  it('that is a negative number stays one', () => expect(csvCell(-4)).toBe('-4'))
  it('with a hyphen inside is left alone', () => expect(csvCell('Mei-Ling')).toBe('Mei-Ling'))
  it('without a value is empty', () => expect(csvCell(null)).toBe(''))
})

it('whatever is written comes out of the file again, an apostrophe before a formula aside', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read = Papa.parse<string[]>(csvOf(rows).replace('\uFEFF', ''), { newline: '\r\n', delimiter: ',' }).data
      const back = read
        .slice(0, rows.length)
        .map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))
      const plain = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))
      expect(back).toEqual(plain)
    }),
  )
})
