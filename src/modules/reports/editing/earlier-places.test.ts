import { expect, test } from 'vitest'

import { type AddedSince, earlierPlaces } from './earlier-places.ts'

const chapters = (...ordered: [string, string][]) =>
  ordered.map(([id, blocks]) => ({ id, blocks: Array.from(blocks, (block) => ({ id: block })) }))

interface Case {
  said: string
  version: [string, string][]
  now: [string, string][]
  existing?: string
  added?: AddedSince
  result: Record<string, string>
}

test.each<Case>([
  { said: 'the order of a chapter', version: [['A', 'abc']], now: [['A', 'cab']], result: { A: 'abc' } },
  {
    said: 'a block to its chapter',
    version: [
      ['A', 'ab'],
      ['B', 'c'],
    ],
    now: [
      ['A', 'b'],
      ['B', 'ca'],
    ],
    result: { A: 'ab', B: 'c' },
  },
  {
    said: 'a block that was taken out',
    version: [['A', 'abc']],
    now: [['A', 'ac']],
    existing: 'abc',
    result: { A: 'abc' },
  },
  {
    said: 'no block that is gone for good',
    version: [['A', 'abc']],
    now: [['A', 'ac']],
    existing: 'ac',
    result: { A: 'ac' },
  },
  {
    said: 'what was added since, behind the block that it follows',
    version: [['A', 'abc']],
    now: [['A', 'cxab']],
    result: { A: 'abcx' },
  },
  { said: 'what was added first, first', version: [['A', 'ab']], now: [['A', 'xba']], result: { A: 'xab' } },
  {
    said: 'nothing that was added since, when so wished',
    version: [['A', 'ab']],
    now: [['A', 'bxa']],
    added: 'leave',
    result: { A: 'ab' },
  },
  {
    said: 'a block whose chapter is gone, where it is now',
    version: [
      ['A', 'a'],
      ['Z', 'b'],
    ],
    now: [['A', 'ab']],
    added: 'leave',
    result: { A: 'ab' },
  },
])('$said comes back or stays', ({ version, now, existing, added = 'stay', result }) => {
  const ids = existing ?? now.map(([, blocks]) => blocks).join('')
  const found = earlierPlaces({ version: chapters(...version), now: chapters(...now), existing: new Set(ids), added })
  expect(Object.fromEntries([...found].map(([id, blocks]) => [id, blocks.join('')]))).toEqual(result)
})
