import { expect, test } from 'vitest'

import { createRegionIndex } from '#modules/regions/region-index.ts'
import { testRegion } from '../samples.ts'
import { createBlockDecoder, encodeBlock, numberAt, orNull } from './block.ts'
import { toFigureTable } from './figure-table.ts'
import { hideFewCases } from './hide-few-cases.ts'

const keys = ['kunta:005', 'kunta:049', 'kunta:091']
const index = createRegionIndex(keys.map((key, slot) => testRegion(key, slot)))
const decode = createBlockDecoder({ slotOf: (key) => index.slotOf(key), isRanked: () => true })

/** What others read of a share of those who answered, of which no count is told. */
function readByOthers(shares: readonly number[], sample: number, ratePer: number | null) {
  const cells = shares.map((value, at) => ({ region: keys[at]!, year: 2024, value, absolute: null, sample }))
  const block = decode(encodeBlock(toFigureTable(cells)).body)
  const hidden = hideFewCases([{ hash: 'a', block, isEverybody: true }], index, { ratePer, decimals: 1 }).get('a')!
  return keys.map((_, row) => orNull(numberAt(hidden.values, row)))
}

test('a share of a known number of answers betrays no one to four who gave them', () => {
  expect(readByOthers([10, 40, 95], 30, 100)).toEqual([null, 40, null])
  expect(readByOthers([10, 40, 95], 300, 100)).toEqual([10, 40, 95])
})

test('a mean of one to four answers is not told', () => {
  expect(readByOthers([2.5, 3.5, 4], 4, null)).toEqual([null, null, null])
  expect(readByOthers([2.5, 3.5, 4], 5, null)).toEqual([2.5, 3.5, 4])
})
