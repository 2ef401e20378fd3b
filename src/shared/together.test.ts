import { expect, test } from 'vitest'

import { freeTone, whereabouts } from './together.ts'

const block = '6f1c1a3e-3f0e-4a52-9a4b-0d2f5a3c7b11'

test.each([
  ['nobody is there', [], 0],
  ['the first colours are taken', [0, 1], 2],
  ['somebody has left', [0, 2], 1],
  ['all are taken', [0, 1, 2, 3, 4, 5, 6, 7], 0],
  ['more are there than colours', [0, 1, 2, 3, 4, 5, 6, 7, 0], 1],
])('who comes when %s gets a colour', (_, taken, tone) => {
  expect(freeTone(taken)).toBe(tone)
})

test('where a writer is counts only as far as it can be read', () => {
  expect(whereabouts.parse({ chapter: 'x'.repeat(101), caret: { block: 'y' } })).toEqual({ chapter: null, caret: null })
  const at = { type: null, tname: block, item: null, assoc: -1 }
  const told = { chapter: 'summary', caret: { block, anchor: at, head: at } }
  expect(whereabouts.parse({ ...told, writer: { name: 'Joku muu' } })).toEqual(told)
})
