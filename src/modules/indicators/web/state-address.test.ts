import { expect, test } from 'vitest'

import { readStateAddress, toQuery } from './state-address.ts'

test('an address read and written again is the same', () => {
  const query =
    '?view=heat&among=similar&set=favourites&region=kunta:092&group=young&theme=mind&verdict=worse&sign=turned&compare=kunta:091,kunta:049'
  expect(toQuery(readStateAddress(new URLSearchParams(query)))).toBe(query)
})

test('an address says nothing about what is not chosen', () => {
  expect(toQuery(readStateAddress(new URLSearchParams()))).toBe('')
})

test('what an address says wrongly is left out', () => {
  const query = new URLSearchParams(
    'view=globe&among=stars&set=best&sign=omen&region=x&group=martians&verdict=great&compare=kunta:091,kunta:091,<b>,kunta:049,kunta:092',
  )
  expect(readStateAddress(query)).toEqual({
    region: null,
    group: null,
    theme: null,
    verdict: null,
    sign: null,
    view: 'table',
    among: 'near',
    set: 'core',
    compare: ['kunta:091', 'kunta:049'],
  })
})
