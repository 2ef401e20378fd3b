import { expect, test } from 'vitest'

import type { Region } from '#modules/regions/region.ts'
import { around } from './surrounding.ts'

const regionOf = (key: string, memberOf: string[] = []): Region => ({
  key,
  register: 'real',
  category: key.startsWith('kunta') ? 'kunta' : 'hyvinvointialue',
  code: key.split(':')[1]!,
  title: { fi: key },
  memberOf,
  validFrom: null,
  validTo: null,
})
const counties = [regionOf('hyvinvointialue:05'), regionOf('hyvinvointialue:06')]
const municipalities = [
  regionOf('kunta:001', ['maa:358', 'hyvinvointialue:05']),
  regionOf('kunta:002', ['hyvinvointialue:05']),
  regionOf('kunta:003', ['hyvinvointialue:06']),
  regionOf('kunta:004'),
]
const list = { municipalities, counties }

test.each([
  ['a municipality the others of its county', municipalities[0]!, ['kunta:001', 'kunta:002']],
  ['a municipality without a county nobody', municipalities[3]!, []],
  ['a county all counties', counties[0]!, ['hyvinvointialue:05', 'hyvinvointialue:06']],
])('around %s', (_, own, keys) => {
  expect(around(own, list)).toEqual(keys)
})
