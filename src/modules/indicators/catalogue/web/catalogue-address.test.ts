import { expect, test } from 'vitest'

import {
  countChosen,
  emptyAddress,
  readCatalogueAddress,
  shownClassification,
  toCatalogueQuery,
  toQuestion,
} from './catalogue-address.ts'

const read = (query: string) => readCatalogueAddress(new URLSearchParams(query))

test('the catalogue shows the same from the same address', () => {
  const query =
    '?search=yksin%C3%A4inen&by=stiglitz&class=theme.mind%2Cstiglitz.health&producer=THL&producer=A%2C+B&coverage=all%2Cmost' +
    '&freshness=fresh&direction=lower&owner=region&core=true&favourite=true&set=7f0c5b1e-52a4-4f5c-9d3e-0a1b2c3d4e5f&order=latest'
  expect(toCatalogueQuery(read(query))).toBe(query)
  expect(countChosen(read(query))).toBe(12)
})

test('what the address says wrongly is left out', () => {
  expect(
    read(`class=magic,theme.&coverage=half&core=maybe&set=1&order=x&by=9&search=${'x'.repeat(300)}&producer=`),
  ).toEqual({ ...emptyAddress, search: 'x'.repeat(200), producers: [''] })
  expect(toCatalogueQuery({ ...emptyAddress, search: ' ' })).toBe('?')
})

test('an empty choice asks for everything', () => {
  expect(Object.values(toQuestion(emptyAddress)).filter((value) => value !== undefined)).toEqual([])
  expect(toQuestion(read('class=theme.mind&favourite=true'))).toMatchObject({ class: ['theme.mind'], favourite: true })
})

test('the classes of a chosen class are offered, else the themes', () => {
  expect(shownClassification(read(''))).toBe('theme')
  expect(shownClassification(read('class=populationGroup.young,vantaa.health'))).toBe('vantaa')
  expect(shownClassification(read('by=stiglitz&class=vantaa.health'))).toBe('stiglitz')
})
