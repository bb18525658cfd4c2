import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { expect } from './fixtures'

/**
 * Publishes Dana as a caller, with little patience and quick of tongue, so that silence and interruption can be tried
 * without long waits. The request must be an author's. Answers with the id of the customer.
 */
export async function publishPhoneCustomer(author: APIRequestContext, id: string): Promise<string> {
  const written = readFileSync(join(import.meta.dirname, '../scenarios/late-present/scenario.yaml'), 'utf8')
  const source = written
    .replace('id: late-present', `id: ${id}`)
    .replace('title: The present that came too late', `title: ${id}`)
    .replace('channel: chat', 'channel: phone')
    .replace('patience: 45', 'patience: 10')
    .replace('typing: 85', 'typing: 200')
  const begun = await author.post('/api/studio/scenarios', { data: { from: 'file', source } })
  expect(begun.ok(), await begun.text()).toBe(true)
  const published = await author.post(`/api/studio/${id}/publish`, {
    data: { revision: (await begun.json()).revision ?? 0, reason: 'For the tests.' },
  })
  expect(published.ok(), await published.text()).toBe(true)
  return id
}
