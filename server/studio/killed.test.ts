import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { database } from '../database'
import { makePerson } from '../testing/people'
import { beginDraft } from './begin-draft'
import { requireDraft } from './require-draft'
import { wholeText } from './testing/whole-text'

vi.setConfig({ testTimeout: 90_000 })

it('a server killed while it saves leaves the old text or the new one, whole, and what it acknowledged is there', async () => {
  const author = await makePerson({ role: 'author' })
  const { scenarioId } = await beginDraft(author, {
    from: 'template',
    template: 'blank',
    title: 'Killed',
    customerName: 'Pat',
  })
  for (const pauseMs of [40, 95, 170]) {
    const { revision } = await requireDraft(author, scenarioId)
    const args = ['--import', 'tsx', '--conditions=react-server', 'server/studio/testing/save-forever.ts']
    const child = spawn(process.execPath, [...args, author.userId, scenarioId, String(revision)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    await once(child.stdout, 'data')
    await setTimeout(pauseMs)
    child.kill('SIGKILL')
    await once(child, 'close')
    const acknowledged = Number(said.trimEnd().split('\n').at(-1))
    const draft = await requireDraft(author, scenarioId)
    expect(draft.revision).toBeGreaterThanOrEqual(acknowledged)
    const { source, layout, conversations } = wholeText(draft.revision - 1)
    expect({ source: draft.source, layout: draft.layout, conversations: draft.conversations }).toEqual({
      source,
      layout,
      conversations,
    })
  }
  const [check] = await database.$queryRawUnsafe<Record<string, string>[]>('PRAGMA integrity_check')
  expect(Object.values(check ?? {})).toEqual(['ok'])
})
