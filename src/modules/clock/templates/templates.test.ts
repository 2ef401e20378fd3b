import { describe, expect, test } from 'vitest'

import { entryInput } from '../entry.ts'
import { sampleEntry } from '../samples.ts'
import { clockTemplates, templatesFor } from './templates.ts'

describe.each(clockTemplates)('the template $key', ({ entries }) => {
  test('has each key once, and what is relative after what it is relative to', () => {
    const keys = entries.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const [at, { rule }] of entries.entries())
      if (rule.kind === 'relative') expect(keys.indexOf(rule.to)).toBeLessThan(at)
  })

  test('is what the clock takes, with a source for every entry', () => {
    for (const { key, title, description, rule, kind, opens, source } of entries) {
      const to = rule.kind === 'relative' ? { to: '00000000-0000-4000-8000-000000000000' } : {}
      const content = { ...sampleEntry, kind, title, description, opens, rule: { ...rule, ...to } }
      expect(entryInput.safeParse(content).error, key).toBeUndefined()
      if (source.kind === 'law') expect(source.address, key).toMatch(/^https:\/\/www\.finlex\.fi\//)
      if (source.kind === 'habit') expect(source.address, key).toBeNull()
    }
  })
})

test('a municipality and a county are each offered their own, others none', () => {
  const keysFor = (kind: 'municipality' | 'county' | 'ngo') => templatesFor(kind).map(({ key }) => key)
  expect([keysFor('municipality'), keysFor('county'), keysFor('ngo')]).toEqual([['municipality'], ['county'], []])
})

test('the statutory days of a municipality are among its entries', () => {
  const byLaw = clockTemplates[0]!.entries.filter(({ source }) => source.kind === 'law')
  const days = byLaw.flatMap(({ rule }) => (rule.kind === 'fixed' ? `${rule.day}.${rule.month}.` : []))
  expect(days).toEqual(expect.arrayContaining(['31.3.', '31.5.', '30.6.', '31.12.']))
})
