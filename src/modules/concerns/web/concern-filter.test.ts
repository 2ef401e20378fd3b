import { expect, test } from 'vitest'

import type { Concern } from '../concern.ts'
import { sampleConcern } from '../samples.ts'
import { byPopulationGroup, filterConcerns, readConcernFilter } from './concern-filter.ts'

const concern = (id: string, more: Partial<Concern> = {}): Concern => ({
  ...sampleConcern,
  id,
  version: 1,
  state: 'new',
  finding: null,
  unitName: null,
  regionName: null,
  indicatorTitle: null,
  leftOut: null,
  merged: [],
  phenomena: [],
  createdAt: '2026-03-02T10:00:00.000Z',
  createdBy: 'Aino',
  updatedAt: '2026-03-02T10:00:00.000Z',
  updatedBy: 'Aino',
  mayEdit: false,
  ...more,
})

const all = [
  concern('old', { populationGroup: 'older', theme: 'health' }),
  concern('joy', { kind: 'joy', populationGroup: 'children' }),
  concern('none', { state: 'leftOut' }),
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
