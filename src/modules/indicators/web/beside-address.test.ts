import { expect, test } from 'vitest'

import { readBesideAddress, toBesideQuery } from './beside-address.ts'

const read = (query: string) => readBesideAddress(new URLSearchParams(query))

test('an address read and written again is the same', () => {
  const query = '?set=favourites&region=kunta:092&compare=kunta:091,kunta:049,kunta:837'
  expect(toBesideQuery(read(query))).toBe(query)
  expect(toBesideQuery(read(''))).toBe('?')
})

test('five areas at most stand beside ours, each once; what is no area is left out', () => {
  const codes = ['091', '091', 'x<', '049', '092', '106', '179', '297']
  expect(read(`compare=${codes.map((code) => `kunta:${code}`).join(',')}`).compare).toEqual([
    'kunta:091',
    'kunta:049',
    'kunta:092',
    'kunta:106',
    'kunta:179',
  ])
})
