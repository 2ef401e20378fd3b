import { describe, expect, test } from 'vitest'

import { plainText, type RichText } from '#documents/rich-text.ts'
import type { BlockSettings } from '../report.ts'
import { findInSettings, findInText, patternOf, replaceInSettings, replaceInText } from './find-words.ts'

const pattern = (words: string, how: { matchCase?: boolean; wholeWords?: boolean } = {}) =>
  patternOf({ words, matchCase: false, wholeWords: false, ...how })

const marked: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Nuoret ' },
        { type: 'text', text: 'voi', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'vat hyvin' },
        { type: 'footnote', attrs: { text: 'Nuoret vastasivat itse.' } },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'nuoret' }] }] }],
    },
  ],
}

describe('words are found', () => {
  test('in paragraphs, footnotes and lists, with what stands around them', () => {
    expect(findInText(marked, pattern('nuoret'))).toEqual([
      { before: '', words: 'Nuoret', after: ' voivat hyvin .' },
      { before: '', words: 'Nuoret', after: ' vastasivat itse.' },
      { before: '', words: 'nuoret', after: '' },
    ])
  })

  test.each([
    ['nuoret', { matchCase: true }, 1],
    ['voi', { wholeWords: true }, 0],
    ['voivat', { wholeWords: true }, 1],
    ['hyvin.', {}, 0],
    ['(', {}, 0],
  ])('%j %j', (words, how, count) => {
    expect(findInText(marked, pattern(words, how))).toHaveLength(count)
  })

  test('whatever space is between them', () => {
    expect(findInText(plainText('12\u00a0% nuorista'), pattern('12 %'))).toHaveLength(1)
  })
})

describe('words are replaced', () => {
  test('through bold and plain letters alike, and take the look of the first', () => {
    const changed = replaceInText(marked, pattern('voivat'), () => 'jaksavat')
    expect(changed.content[0]).toMatchObject({
      content: [
        { text: 'Nuoret ' },
        { text: 'jaksavat', marks: [{ type: 'bold' }] },
        { text: ' hyvin' },
        { type: 'footnote' },
        { text: '.' },
      ],
    })
  })

  test('only where it is asked, and with nothing', () => {
    const changed = replaceInText(marked, pattern('nuoret'), (_, ordinal) => (ordinal === 1 ? '' : null))
    expect(findInText(changed, pattern('nuoret'))).toHaveLength(2)
    expect(JSON.stringify(changed)).toContain('"text":" vastasivat itse."')
    const emptied = replaceInText(plainText('nuoret'), pattern('nuoret'), () => '')
    expect(emptied.content).toEqual([{ type: 'paragraph', content: [] }])
  })

  test('in headings, captions and lists in the language alone', () => {
    const list: BlockSettings = { kind: 'list', ordered: false, items: { fi: ['Nuoret', 'Muut'], sv: ['Nuoret'] } }
    expect(findInSettings(list, 'fi', pattern('nuoret'))).toHaveLength(1)
    const replacement = () => 'Lapset'
    expect(replaceInSettings(list, { language: 'fi', pattern: pattern('nuoret'), replacement })).toEqual({
      ...list,
      items: { fi: ['Lapset', 'Muut'], sv: ['Nuoret'] },
    })
  })
})
