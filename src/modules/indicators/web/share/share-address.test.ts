import { expect, test } from 'vitest'

import { type Shared, shareAddresses } from './share-address.ts'

const shared: Shared = {
  baseUrl: 'https://kaarna.example.fi',
  language: 'fi',
  organisation: 'espoo',
  indicator: 'sotkanet:181',
  gender: 'total',
  compare: [],
  aging: 'living',
  revision: 3,
}

test.each([
  [{}, ''],
  [{ compare: ['kunta:091', 'kunta:092'], gender: 'female' }, '?compare=kunta:091,kunta:092&gender=female'],
  [{ aging: 'lastYears' }, '?last=10'],
  [{ aging: 'frozen' }, '?revision=3'],
] as const)('%j is shared with the query "%s"', (more, query) => {
  const { embed, files, code } = shareAddresses({ ...shared, ...more })
  expect(embed).toBe(`https://kaarna.example.fi/fi/espoo/indicators/sotkanet:181/embed${query}`)
  expect(files[0]!.address).toBe(`https://kaarna.example.fi/fi/espoo/indicators/sotkanet:181.svg${query}`)
  expect(code).toContain(embed)
})
