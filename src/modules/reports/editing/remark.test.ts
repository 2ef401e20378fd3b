import { describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { remarkWords, withSuggestion } from './remark.ts'

const text = plainText('Nuoret voivat hyvin. Myös ikääntyneet voivat hyvin.')
const quoted = (quote: string, before = '') => ({ language: 'fi' as const, quote, before })

describe('a suggestion', () => {
  test.each([
    ['Nuoret ', 'Nuoret jaksavat hyvin. Myös ikääntyneet voivat hyvin.'],
    ['. Myös ikääntyneet ', 'Nuoret voivat hyvin. Myös ikääntyneet jaksavat hyvin.'],
    ['was never written before it', 'Nuoret jaksavat hyvin. Myös ikääntyneet voivat hyvin.'],
  ])('is put where its words stood, after %j', (before, expected) => {
    expect(withSuggestion(text, quoted('voivat', before), 'jaksavat')).toEqual(plainText(expected))
  })

  test('cannot be put where its words are gone', () => {
    expect(withSuggestion(text, quoted('lapset'), 'nuoret')).toBeUndefined()
    expect(withSuggestion(text, quoted(''), 'nuoret')).toBeUndefined()
  })
})

test('a remark says something, or suggests something, if only to leave words out', () => {
  expect(remarkWords.safeParse({ text: ' ', replacement: null }).success).toBe(false)
  expect(remarkWords.safeParse({ text: '', replacement: '' }).success).toBe(true)
})
