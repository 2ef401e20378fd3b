import { expect, test } from 'vitest'

import { readCatalogueAddress, toCatalogueQuery } from './catalogue-address.ts'

test('the catalogue shows the same from the same address', () => {
  const query = '?search=yksin%C3%A4inen&theme=mind&group=young&core=true'
  expect(toCatalogueQuery(readCatalogueAddress(new URLSearchParams(query)))).toBe(query)
})

test('what the address says wrongly is left out', () => {
  const address = readCatalogueAddress(new URLSearchParams(`theme=magic&core=maybe&search=${'x'.repeat(300)}`))
  expect(address).toEqual({ search: 'x'.repeat(200), theme: null, group: null, core: false })
  expect(toCatalogueQuery({ search: ' ', theme: null, group: null, core: false })).toBe('?')
})
