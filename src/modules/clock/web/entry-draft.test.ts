import { describe, expect, test } from 'vitest'

import type { EntryInput } from '../entry.ts'
import { sampleEntry } from '../samples.ts'
import { draftOf, draftSchema, newDraft, onClock } from './entry-draft.ts'

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const
const full: EntryInput = {
  ...sampleEntry,
  description: { fi: 'Kuvaus' },
  hours: { from: '09:00', to: '11:30' },
  place: 'Kunnantalo',
  responsible: { kind: 'unit', id: ids[0] },
  checklist: [
    { id: ids[0], text: { fi: 'Luvut tarkistettu', sv: 'Talen kontrollerade' } },
    { id: ids[1], text: { fi: 'Lähetetty' } },
  ],
  documents: [{ title: { fi: 'Ohje' }, address: 'https://example.org/ohje' }],
}
const surroundings = { today: '2026-11-19', language: 'fi', checklist: full.checklist } as const
const schema = draftSchema(surroundings)

describe('an entry in the form', () => {
  test('comes back as it was', () => {
    expect(schema.parse(draftOf(full, surroundings))).toEqual(full)
  })

  test('keeps what is in its checklist, and adds what is written below it', () => {
    const draft = draftOf(full, surroundings)
    const { checklist } = schema.parse({ ...draft, checklist: `Lähetetty\n\n  Käsitelty  \n` })
    expect(checklist.map(({ text }) => text)).toEqual([{ fi: 'Lähetetty' }, { fi: 'Käsitelty' }])
    expect(checklist[0]!.id).toBe(ids[1])
  })

  test('is not read before it has a name and a day', () => {
    const read = schema.safeParse(newDraft(null, '2026-11-19'))
    expect(new Set(read.error?.issues.map(({ path }) => path[0]))).toEqual(new Set(['title', 'rule']))
  })

  test.each([
    ['9', '09:00'],
    ['9.05', '09:05'],
    ['13:30', '13:30'],
    ['huomenna', 'huomenna'],
  ])('understands %s as the time %s', (typed, expected) => {
    expect(onClock(typed)).toBe(expected)
  })
})
