import { expect, test } from 'vitest'

import { mergers } from './mergers.ts'

test('a merged municipality stands once, with a code of three digits, and not as what others merged into', () => {
  const codes = mergers.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, into, since } of mergers) {
    expect(`${code} ${into}`).toMatch(/^\d{3} \d{3}$/)
    expect(codes).not.toContain(into)
    expect(since).toBeGreaterThanOrEqual(2003)
  }
})
