import { expect, test } from 'vitest'

import { views } from '../../views/view.ts'
import { agingsOf, queryExamples, type Shared, shareAddresses } from './share-address.ts'

const shared: Shared = {
  baseUrl: 'https://kaarna.example.fi',
  language: 'fi',
  organisation: 'espoo',
  indicator: 'sotkanet:181',
  title: 'Työttömät "T1"',
  view: 'lines',
  region: null,
  year: null,
  gender: 'total',
  compare: [],
  aging: 'living',
  revision: 3,
  forecast: false,
}
const page = 'https://kaarna.example.fi/fi/espoo/indicators/sotkanet:181'

test.each([
  [{}, ''],
  [{ compare: ['kunta:091', 'kunta:092'], gender: 'female' }, '?compare=kunta:091,kunta:092&gender=female'],
  [{ aging: 'lastYears' }, '?last=10'],
  [{ aging: 'frozen' }, '?revision=3'],
  [{ forecast: true }, '?forecast=true'],
  [{ view: 'map', year: 2021 }, '?view=map'],
  [{ view: 'map', year: 2021, aging: 'oneYear' }, '?view=map&year=2021'],
  [{ view: 'bars', year: 2021, aging: 'frozen' }, '?view=bars&year=2021&revision=3'],
  [{ view: 'multiples', region: 'kunta:091', aging: 'lastYears' }, '?view=multiples&region=kunta:091&last=10'],
  [{ view: 'spread', forecast: true }, '?view=spread'],
] as const)('%j is shared with the query "%s"', (more, query) => {
  const { embed, files } = shareAddresses({ ...shared, ...more })
  expect(embed).toBe(`${page}/embed${query}`)
  expect(files[0]!.address).toBe(`${page}.svg${query}`)
})

test('the code for a web page names the measure, and can be pasted as it is', () => {
  const { code } = shareAddresses({ ...shared, view: 'map', gender: 'male' })
  expect(code).toContain(`src="${page}/embed?view=map&amp;gender=male"`)
  expect(code).toContain('title="Työttömät &quot;T1&quot;"')
})

test('a table has figures to take along but no picture', () => {
  const { files } = shareAddresses({ ...shared, view: 'table' })
  expect(files.map(({ format }) => format)).toEqual(['csv', 'json', 'metadata.json'])
})

test.each([
  [{}, 'region=kunta:049,maa:358&format=csv'],
  [{ gender: 'female', aging: 'frozen' }, 'region=kunta:049,maa:358&gender=female&revision=3&format=csv'],
  [{ view: 'map', year: 2021 }, 'category=kunta&years=2021&format=csv'],
  [{ view: 'multiples' }, 'category=kunta&format=csv'],
] as const)('%j is asked from the API with the query "%s"', (more, query) => {
  const [curl] = queryExamples({ ...shared, ...more, regions: ['kunta:049', 'maa:358'] })
  expect(curl!.code).toBe(`curl 'https://kaarna.example.fi/api/v1/indicators/sotkanet:181/data?${query}'`)
})

test('every view ages in three ways', () => {
  expect(views.map((view) => agingsOf(view).length)).toEqual(views.map(() => 3))
})
