import { expect, it } from 'vitest'
import { fromTemplate } from '@/domain/editing/templates'
import { differenceBetween } from './difference-between'

const source = fromTemplate('blank', { id: 'lamp', title: 'The lamp', customerName: 'Pat' })

it('two texts are told apart in sentences', () =>
  expect(differenceBetween(source, source.replace('title: The lamp', 'title: The vase'))).toEqual([
    'Title of the scenario is now “The vase” instead of “The lamp”.',
  ]))
it('texts that say the same are said to', () => {
  expect(differenceBetween(source, `# A note\n${source}`)[0]).toContain('Only spacing and comments')
  expect(differenceBetween(source, source)[0]).toContain('map')
})
it('a broken text is not compared', () => expect(differenceBetween('a: [1', source)[0]).toContain('cannot be read'))
