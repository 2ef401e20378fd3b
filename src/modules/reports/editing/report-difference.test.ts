import { expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { reportDifference } from './report-difference.ts'
import type { VersionBlock, VersionContent } from './report-version.ts'

const block = (id: string, words?: string): VersionBlock => ({
  id,
  settings: words === undefined ? { kind: 'pageBreak' } : { kind: 'text' },
  texts: words === undefined ? {} : { fi: plainText(words) },
})
const content = (...chapters: readonly (readonly VersionBlock[])[]): VersionContent => ({
  title: { fi: 'Raportti' },
  languages: ['fi'],
  chapters: chapters.map((blocks, index) => ({
    id: `c${index}`,
    key: `c${index}`,
    title: { fi: `Luku ${index}` },
    blocks: [...blocks],
  })),
})
const told = (earlier: VersionContent, later: VersionContent) =>
  reportDifference(earlier, later, 'fi').map(({ chapter, blocks }) => [
    chapter,
    blocks.map(({ block: id, change, isMoved }) => `${id} ${change}${isMoved ? ' moved' : ''}`),
  ])

test('chapters that are the same are not told of', () => {
  expect(told(content([block('a', 'Sama')]), content([block('a', 'Sama')]))).toEqual([])
})

test('words that came and went are told word by word', () => {
  const [chapter] = reportDifference(
    content([block('a', 'Nuoret voivat hyvin')]),
    content([block('a', 'Nuoret jaksavat hyvin')]),
    'fi',
  )
  expect(chapter?.blocks[0]?.lines[0]?.pieces).toEqual([
    { kind: 'same', words: 'Nuoret ' },
    { kind: 'removed', words: 'voivat ' },
    { kind: 'added', words: 'jaksavat ' },
    { kind: 'same', words: 'hyvin' },
  ])
})

test('blocks that came, went and were moved within their chapter are told; those they passed are not', () => {
  const before = content([block('a'), block('b'), block('c'), block('d', 'Vanha')])
  const after = content([block('c'), block('a'), block('b'), block('e', 'Uusi')])
  expect(told(before, after)).toEqual([['c0', ['c same moved', 'e added', 'd removed']]])
})

test('a block that went to another chapter is moved, not taken out and put in', () => {
  const before = content([block('a', 'Sanat'), block('b')], [])
  const after = content([block('b')], [block('a', 'Sanat ja lisää')])
  expect(told(before, after)).toEqual([['c1', ['a changed moved']]])
})
