import { expect, test } from 'vitest'

import { saidConcern } from '../samples.ts'
import { byPopulationGroup, filterConcerns, readConcernFilter } from './concern-filter.ts'

const all = [
  saidConcern('old', { populationGroup: 'older', theme: 'health' }),
  saidConcern('joy', { kind: 'joy', populationGroup: 'children' }),
  saidConcern('none', { state: 'leftOut' }),
]

test.each([
  ['', ['old', 'joy', 'none']],
  ['kind=joy', ['joy']],
  ['state=leftOut', ['none']],
  ['group=older&theme=health', ['old']],
  ['group=older&theme=mind', []],
  ['kind=anything', ['old', 'joy', 'none']],
])('the address ?%s shows %j', (address, shown) => {
  const filter = readConcernFilter(new URLSearchParams(address))
  expect(filterConcerns(all, filter).map(({ id }) => id)).toEqual(shown)
})

test('groups come in the order of life, and none at the end', () => {
  expect(byPopulationGroup(all).map(({ group }) => group)).toEqual(['children', 'older', null])
})
