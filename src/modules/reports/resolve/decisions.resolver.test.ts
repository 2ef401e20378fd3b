import { expect, test } from 'vitest'

import { wordsOf } from '#documents/document.ts'
import type { RecordedDecision } from './decision-facts.ts'
import { decisionBlocks } from './decisions.resolver.ts'

const decision: RecordedDecision = {
  subject: 'plan',
  title: { fi: 'Hyvinvointisuunnitelma' },
  body: { fi: 'Kaupunginvaltuusto', sv: 'Stadsfullmäktige' },
  on: '2025-11-24',
  section: '94',
  link: 'https://virtala.example/poytakirja/94',
}

test('decisions are told with their body, day and section, which leads to the minutes', () => {
  const unsafe = { ...decision, subject: 'report', section: null, link: 'javascript:alert(1)' } as const
  const [table] = decisionBlocks([decision, unsafe], 'sv')
  if (table?.kind !== 'table') throw new Error('No table')
  expect(table.rows.map(({ cells }) => cells.map(wordsOf).join(' | '))).toEqual([
    'Godkännande av planen: Hyvinvointisuunnitelma | Stadsfullmäktige | 24.11.2025 | §\u00a094',
    'Godkännande av rapporten: Hyvinvointisuunnitelma | Stadsfullmäktige | 24.11.2025 | –',
  ])
  expect(table.rows[0]!.cells[3]).toMatchObject([{ kind: 'link', url: decision.link }])
})

test('a report of which nothing has been decided says so', () => {
  expect(decisionBlocks([], 'en')).toMatchObject([{ kind: 'note', tone: 'empty' }])
})
