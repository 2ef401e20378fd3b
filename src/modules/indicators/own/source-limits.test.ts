import { afterAll, expect, test } from 'vitest'

import { getComparison, getSpine } from '../analyses/analyses.contract.ts'
import { getIndicatorData, getRevisionDifference } from '../indicators.contract.ts'
import { getRegionProfile } from '../region-profile.contract.ts'
import type { MappingDraft } from '../tables/column-roles.ts'
import { createOwnFigures } from './testing.ts'

const { server, people, indicator, upload, preview, importAs } = await createOwnFigures()
afterAll(() => server.close())

const headings = 'Kunta;Vuosi;Osuus;95 %:n luottamusvälin alaraja;95 %:n luottamusvälin yläraja;Vastaajien määrä'
const survey = [
  headings,
  'Espoo;2022;16,0;14,2;18,0;1400',
  'Espoo;2024;12,0;10,4;13,8;1380',
  'Helsinki;2024;18,0;17,0;19,0;5200',
].join('\n')
const telling = (key: string) => (draft: MappingDraft) => ({
  ...draft,
  fixed: { ...draft.fixed, indicator: key },
})
/** An own survey of which a file has been imported. */
async function imported(code: string, text = survey) {
  const key = await indicator(code, { direction: 'lower' })
  await importAs((await upload(text)).body.id, telling(key))
  return key
}

test('a survey with limits is tested by them: its change, its comparisons and its profile', async () => {
  const key = await imported('lonely')
  const asked = { key: 'kunta:049', indicators: [key] }
  const [row] = (await server.call(people.viewer, getRegionProfile, asked)).body.rows
  expect(row).toMatchObject({
    latest: { value: 12, absolute: null, sourceInterval: { lower: 10.4, upper: 13.8 }, sample: 1380 },
    change: { movement: 'fell', verdict: 'better', basis: 'intervals' },
    intervals: [
      { lower: 14.2, upper: 18 },
      { lower: 10.4, upper: 13.8 },
    ],
  })
  const { body } = await server.call(people.viewer, getComparison, { key, region: 'kunta:049', compare: ['kunta:091'] })
  expect(body.figure?.interval).toEqual({ lower: 10.4, upper: 13.8, method: 'source' })
  expect(body.comparisons).toMatchObject([
    { kind: 'other', significance: 'better', test: 'twoFigures' },
    { kind: 'median', significance: 'better', test: 'interval' },
  ])
  const [spine] = (await server.call(people.viewer, getSpine, asked)).body.rows
  expect(spine?.figure?.interval?.method).toBe('source')
})

test('next year’s file without limits leaves those of the figures that it repeats, and the difference names the others', async () => {
  const key = await imported('yearly')
  await importAs((await upload('Kunta;Vuosi;Osuus\nEspoo;2022;16,0\nHelsinki;2024;17,5\n')).body.id, telling(key))
  const { regions, years } = (await server.call(people.viewer, getIndicatorData, { key })).body
  expect(years).toEqual([2022, 2024])
  expect(regions.map(({ region, intervals, samples }) => [region, intervals, samples])).toEqual([
    [
      'kunta:049',
      [
        { lower: 14.2, upper: 18 },
        { lower: 10.4, upper: 13.8 },
      ],
      [1400, 1380],
    ],
    ['kunta:091', undefined, undefined],
  ])
  const { cells } = (await server.call(people.viewer, getRevisionDifference, { key, from: 1, to: 2 })).body
  expect(cells).toMatchObject([
    {
      region: 'kunta:091',
      year: 2024,
      before: { value: 18, sourceInterval: { lower: 17, upper: 19 }, sample: 5200 },
      after: { value: 17.5, absolute: null },
    },
  ])
})

test('other limits of the same value are a revision of their own', async () => {
  const key = await imported('corrected')
  const narrower = `${headings}\nEspoo;2024;12,0;11,0;13,1;1380\n`
  const { result } = await importAs((await upload(narrower)).body.id, telling(key))
  expect(result?.indicators).toEqual([{ key, added: 0, changed: 1, same: 0, removed: 0 }])
})

test('limits that cannot be are faults with row and column, and nothing is imported', async () => {
  const key = await indicator('faulty')
  const { body: sent } = await upload(`${headings}\nEspoo;2022;16;17;18;1400\nEspoo;2024;12;10;;1380\n`)
  const { draft } = (await preview(sent.id)).body
  const { check } = (await preview(sent.id, { draft: telling(key)(draft) })).body
  expect(check?.faults.map(({ code, place }) => [code, place.row, place.column])).toEqual([
    ['limitAboveValue', 2, '95 %:n luottamusvälin alaraja'],
    ['limitMissing', 3, '95 %:n luottamusvälin yläraja'],
  ])
})
