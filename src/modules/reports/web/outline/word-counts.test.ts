import { expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { countWords, readingMinutes, wordsOfBlock } from './word-counts.ts'

test.each([
  ['', 0],
  ['Nuoret voivat – hyvin.', 3],
  ['12,1 %', 1],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('a text is counted in the language alone, and so are a heading and a list', () => {
  const content = { content: plainText('Yksi kaksi', 'kolme'), version: 1, updatedAt: '', updatedBy: null }
  expect(wordsOfBlock({ settings: { kind: 'text' }, texts: { fi: content } }, 'fi')).toBe(3)
  expect(wordsOfBlock({ settings: { kind: 'text' }, texts: { fi: content } }, 'sv')).toBe(0)
  const list = { kind: 'list', ordered: false, items: { fi: ['Yksi kaksi', 'kolme'], sv: ['ett'] } } as const
  expect(
    wordsOfBlock({ settings: { ...list, items: { fi: [...list.items.fi], sv: [...list.items.sv] } }, texts: {} }, 'fi'),
  ).toBe(3)
})

test('a short text takes a minute to read', () => {
  expect([readingMinutes(10), readingMinutes(1000)]).toEqual([1, 5])
})
