import { describe, expect, it } from 'vitest'
import type { ToldNotice } from '@/server/notices/notice'
import { noticeInWords } from './notice-words'

const now = Date.UTC(2026, 10, 21)

describe('a notice', () => {
  const table: [ToldNotice, string][] = [
    [{ kind: 'reviewed', facts: { customer: 'Dana', by: 'Grace' } }, 'Grace has read your conversation with Dana.'],
    [
      { kind: 'dispute-answered', facts: { customer: 'Dana', part: 'restate', outcome: 'accepted' } },
      'Your supervisor agrees with you about the mark for Restate with Dana.',
    ],
    [
      { kind: 'assigned', facts: { title: 'Before your first shift', by: 'Grace', dueAt: '2026-11-22T17:00:00Z' } },
      'Grace has assigned you Before your first shift, due tomorrow.',
    ],
    [{ kind: 'assigned', facts: { title: 'The basics' } }, 'Your supervisor has assigned you The basics.'],
    [
      { kind: 'due-soon', facts: { title: 'The basics', dueAt: '2026-11-22T17:00:00Z' } },
      'The basics is due tomorrow.',
    ],
    [
      { kind: 'due-soon', facts: { title: 'The basics', dueAt: '2026-11-20T17:00:00Z' } },
      'The basics was due yesterday.',
    ],
    [{ kind: 'suggested', facts: { customer: 'Dana' } }, 'Your supervisor thinks Dana would be good practice for you.'],
  ]
  for (const [notice, words] of table)
    it(`of the kind ${notice.kind} reads: ${words}`, () => expect(noticeInWords(notice, now, 'UTC')).toBe(words))
})
