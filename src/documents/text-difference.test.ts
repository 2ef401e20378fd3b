import fc from 'fast-check'
import { expect, test } from 'vitest'

import { linesOf, plainText, type RichText } from './rich-text.ts'
import { differenceOf } from './text-difference.ts'

const told = (earlier: RichText, later: RichText) =>
  differenceOf(earlier, later).map(({ look, pieces }) =>
    [look, ...pieces.map(({ kind, words }) => `${{ same: '', added: '+', removed: '-' }[kind]}${words.trim()}`)].join(
      '|',
    ),
  )

test.each([
  ['the same text', ['a b c'], ['a b c'], ['paragraph|a b c']],
  ['a word put in', ['a c'], ['a b c'], ['paragraph|a|+b|c']],
  ['a word taken out', ['a b c'], ['a c'], ['paragraph|a|-b|c']],
  ['a word changed', ['a b c'], ['a x c'], ['paragraph|a|-b|+x|c']],
  ['a paragraph put in', ['a', 'c'], ['a', 'b', 'c'], ['paragraph|a', 'paragraph|+b', 'paragraph|c']],
  ['a paragraph taken out', ['a', 'b', 'c'], ['a', 'c'], ['paragraph|a', 'paragraph|-b', 'paragraph|c']],
  ['everything written anew', ['a'], ['b'], ['paragraph|-a|+b']],
  ['nothing before', [], ['a'], ['paragraph|+a']],
  ['a word at the end, where the space before it is new', ['a'], ['a b'], ['paragraph|a|+b']],
])('%s is told', (_, earlier, later, expected) => {
  expect(told(plainText(...earlier), plainText(...later))).toEqual(expected)
})

test('a paragraph that became a heading is told as both', () => {
  const heading: RichText = {
    type: 'doc',
    content: [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'a' }] }],
  }
  expect(told(plainText('a'), heading).join(' ')).toContain('heading')
})

const texts = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 }), { maxLength: 6 })
  .map((paragraphs) => plainText(...paragraphs.map((words) => words.join(' '))))

test('whatever the texts, what stayed and was removed is the earlier one, what stayed and was added the later', () => {
  fc.assert(
    fc.property(texts, texts, (earlier, later) => {
      const pieces = differenceOf(earlier, later).flatMap((line) => line.pieces)
      const wordsBut = (unwanted: string) =>
        pieces.flatMap(({ kind, words }) => (kind === unwanted ? [] : words.trim().split(' '))).join(' ')
      const allWords = (text: RichText) =>
        linesOf(text)
          .map(({ words }) => words)
          .join(' ')
      expect(wordsBut('added')).toBe(allWords(earlier))
      expect(wordsBut('removed')).toBe(allWords(later))
    }),
  )
})

test('texts that have nothing in common are still told, however long', () => {
  const words = (letter: string) => Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(' ')
  expect(told(plainText(words('a')), plainText(words('b')))).toHaveLength(2)
})
