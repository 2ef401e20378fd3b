import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { languages } from '#shared/texts.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { toFigureTable } from '../cube/figure-table.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { listClassifications, listIndicators } from '../indicators.contract.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { testIndicator } from '../samples.ts'
import { countOlderFigures } from './count-older-figures.service.ts'
import { plainLetters } from './finnish-root.ts'

let server: TestServer
let coordinator: Signed
let neighbour: Signed
let stranger: Signed
const ids: Record<string, string> = {}

const titles: Record<string, [fi: string, sv?: string, en?: string]> = {
  'sotkanet:1': ['Itsensä yksinäiseksi tuntevien osuus (%), 20–64-vuotiaat', 'Andelen som känner sig ensamma, %'],
  'sotkanet:2': ['Yksinhuoltajaperheet, % lapsiperheistä', 'Familjer med en försörjare'],
  'sotkanet:3': ['Nuorisotyöttömät, % 18–24-vuotiaasta työvoimasta', 'Arbetslösa unga', 'Unemployed youth'],
  'sotkanet:4': ['Ei yhtään läheistä ystävää, % 8. ja 9. luokan oppilaista'],
  'sotkanet:5': ['Päivittäin tupakoivat, % 8. ja 9. luokan oppilaista', 'Röker dagligen', 'Daily smokers'],
  'sotkanet:6': ['Väestö 31.12.', 'Folkmängd 31.12', 'Population 31 Dec'],
  'sotkanet:7': ['Lonkkamurtumat, % 65 vuotta täyttäneistä'],
}

const aboutOrganisation = { description: { fi: 'Kuinka moni on kokenut yksinäisyyttä kerhossa.' } }

beforeAll(async () => {
  server = await createTestServer()
  for (const slug of ['oma', 'naapuri', 'kaukainen'] as const) {
    ids[slug] = (await server.addOrganisation(slug, { ...(slug === 'kaukainen' && { regionKey: 'kunta:564' }) })).id
  }
  await addRegions()
  coordinator = await server.addPerson({ organisation: 'oma', role: 'coordinator' })
  neighbour = await server.addPerson({ organisation: 'naapuri', role: 'viewer' })
  stranger = await server.addPerson({ organisation: 'kaukainen', role: 'owner' })
  await fill()
})
afterAll(() => server.close())

async function addRegions() {
  const regions = [
    ['kunta:049', 'kunta', '049'],
    ['kunta:091', 'kunta', '091'],
    ['kunta:564', 'kunta', '564'],
    ['hyvinvointialue:03', 'hyvinvointialue', '03'],
    ['hyvinvointialue:17', 'hyvinvointialue', '17'],
  ] as const
  const rows = regions.map(([key, category, code], slot) => ({
    key,
    register: 'real',
    category,
    code,
    title: '{}',
    slot,
  }))
  await server.db.insertInto('region').values(rows).execute()
  const members = [
    ['kunta:049', 'hyvinvointialue:03'],
    ['kunta:091', 'hyvinvointialue:03'],
    ['kunta:564', 'hyvinvointialue:17'],
  ] as const
  await server.db
    .insertInto('region_member')
    .values(members.map(([region_key, larger_key]) => ({ region_key, larger_key })))
    .execute()
  for (const [slug, region_key] of [['oma', 'kunta:049'] as const, ['naapuri', 'kunta:091'] as const])
    await server.db.updateTable('organisation').set({ region_key }).where('slug', '=', slug).execute()
}

async function fill() {
  const indicators = Object.entries(titles).map(([key, [fi, sv, en]]): NewIndicator => ({
    ...testIndicator({ key, title: { fi, sv, en } }),
    source: 'sotkanet',
    settings: { ...undecided, ...(key === 'sotkanet:7' && { theme: 'lifestyle' }) },
    position: null,
  }))
  const own = (['region', 'organisation'] as const).map((visibility): NewIndicator => ({
    ...testIndicator({
      ...aboutOrganisation,
      key: `own:oma.${visibility}`,
      title: { fi: `Kerhokysely, ${visibility}` },
      producer: { fi: 'Oma kaupunki' },
      visibility,
      mayRepublish: false,
    }),
    ownerId: ids['oma']!,
    source: 'own',
    settings: undecided,
    position: null,
  }))
  const cells = ['kunta:049', 'kunta:091'].map((region) => ({ region, year: 2025, value: 1, absolute: null }))
  await server.db.transaction().execute(async (tx) => {
    await saveIndicators(tx, [...indicators, ...own])
    await saveRevisions(tx, [
      {
        indicator: 'sotkanet:1',
        tables: [{ gender: 'total', table: toFigureTable(cells) }],
        fetchedAt: testNow,
        sourceUpdatedOn: null,
        importRunId: null,
      },
    ])
  })
}

const found = async (search: string, as?: Signed, more: Record<string, unknown> = {}) =>
  (await server.call(as, listIndicators, { search, ...more })).body.items.map(({ key }) => key)

describe('somebody who looks for', () => {
  test.each([
    ['yksinäisten', 'sotkanet:1'],
    ['yksinäisyys', 'sotkanet:1'],
    ['YKSINÄISYYTTÄ', 'sotkanet:1'],
    ['yksinaisyys', 'sotkanet:1'],
    ['ensamhet', 'sotkanet:1'],
    ['työttömyys', 'sotkanet:3'],
    ['nuorten työttömyys', 'sotkanet:3'],
    ['arbetslöshet', 'sotkanet:3'],
    ['smoking', 'sotkanet:5'],
    ['tupakointi', 'sotkanet:5'],
    ['tupakonti', 'sotkanet:5'],
    ['sotkanet:5', 'sotkanet:5'],
  ])('%s finds %s first', async (search, key) => {
    expect((await found(search))[0]).toBe(key)
  })

  test('loneliness also finds who has no friend, behind it, and not who is a single parent', async () => {
    expect(await found('yksinäisten')).toEqual(['sotkanet:1', 'sotkanet:4'])
  })

  test('two words gets what has both; when nothing has, what has one of them, and is told so', async () => {
    expect(await found('lonkkamurtumat 65')).toEqual(['sotkanet:7'])
    const { body } = await server.call(undefined, listIndicators, { search: 'lonkkamurtumat tupakointi' })
    expect(body.nearness).toBe('some')
    expect(body.items.map(({ key }) => key).toSorted()).toEqual(['sotkanet:5', 'sotkanet:7'])
  })

  test.each(['%', "'; DROP TABLE zzz", 'zz & qq | !ww:*', '((', 'xyzzy', '\\'])(
    '%j finds nothing and breaks nothing',
    async (search) => {
      const { status, body } = await server.call(undefined, listIndicators, { search })
      expect([status, body.total]).toEqual([200, 0])
    },
  )
})

describe('the catalogue', () => {
  test('is narrowed by class, coverage, freshness and producer, with counts', async () => {
    const { body } = await server.call(undefined, listIndicators, { facets: true })
    expect(body.total).toBe(7)
    const countsOf = (name: string, classification: string | null = null) => {
      const facet = body.facets.find((one) => one.name === name && one.classification === classification)
      return Object.fromEntries(facet!.values.map(({ value, count }) => [value, count]))
    }
    expect(countsOf('coverage')).toEqual({ none: 6, most: 1 })
    expect(countsOf('freshness')).toEqual({ none: 6, fresh: 1 })
    expect(countsOf('class', 'theme')).toMatchObject({ 'theme.mind': 2, 'theme.livelihood': 1, 'theme.lifestyle': 2 })
    expect(countsOf('class', 'populationGroup')).toMatchObject({ 'populationGroup.young': 3 })
    const mind = await server.call(undefined, listIndicators, { class: ['theme.mind'], coverage: ['most'] })
    expect(mind.body.items).toMatchObject([
      {
        key: 'sotkanet:1',
        classes: expect.arrayContaining(['stiglitz.connections']),
        covered: { municipalities: 2, of: 3 },
      },
    ])
  })

  test('leaves an indicator in the theme that an administrator gave it', async () => {
    const { body } = await server.call(undefined, listIndicators, { search: 'lonkkamurtumat' })
    expect(body.items[0]?.classes).toContain('theme.lifestyle')
  })

  test('names its classifications in three languages', async () => {
    const { body } = await server.call(undefined, listClassifications, {})
    expect(body.items.map(({ key, classes }) => [key, classes.length])).toEqual([
      ['theme', 8],
      ['populationGroup', 5],
      ['vantaa', 5],
      ['stiglitz', 8],
    ])
    const named = body.items.flatMap(({ title, classes }) => [title, ...classes.map((one) => one.title)])
    expect(named.filter(({ fi, sv, en }) => !fi || !sv || !en)).toEqual([])
  })

  test('asks who is there before it shows favourites', async () => {
    expect((await server.call(undefined, listIndicators, { favourite: true })).status).toBe(401)
  })
})

describe("an organisation's own figures", () => {
  test('exist in the lists of those who may see them only', async () => {
    expect(await found('kerho', coordinator)).toEqual(['own:oma.region', 'own:oma.organisation'])
    expect(await found('kerho', neighbour)).toEqual(['own:oma.region'])
    expect(await found('kerho', stranger)).toEqual([])
    expect(await found('kerho')).toEqual([])
  })

  test('are found by their description, and counted for those only who see them', async () => {
    expect(await found('yksinäisyys', coordinator)).toContain('own:oma.organisation')
    const counts = async (as: Signed | undefined) => {
      const { body } = await server.call(as, listIndicators, { facets: true })
      return body.facets.find(({ name }) => name === 'owner')!.values.map(({ value, count }) => `${value} ${count}`)
    }
    expect(await counts(coordinator)).toEqual(['producer 7', 'organisation 1', 'region 1'])
    expect(await counts(stranger)).toEqual(['producer 7'])
  })
})

test('the database and the program give the same plain letters', async () => {
  const letters = 'ÅÄÁÀÂÆÖØÓÔÉÈÊËÜÚÍÎŠŽČĐŊŦ abc åäáàâæöøóôéèêëüúíîšžčđŋŧ'
  const { rows } = await sql<{ plain: string }>`SELECT plain_words(${letters}) AS plain`.execute(server.db)
  expect(rows[0]?.plain).toBe(` ${plainLetters(letters)} `)
})

test('figures that were fetched before municipalities were counted are counted later, once', async () => {
  const before = (await server.call(undefined, listIndicators, { search: 'sotkanet:1' })).body.items[0]?.covered
  await server.db.updateTable('indicator').set({ municipalities: null }).execute()
  expect(await countOlderFigures(server.db)).toBe(1)
  expect(await countOlderFigures(server.db)).toBe(0)
  const { body } = await server.call(undefined, listIndicators, { search: 'sotkanet:1' })
  expect(body.items[0]?.covered).toEqual(before)
})

test('the titles of themes and population groups are the same wherever they are shown', async () => {
  const { body } = await server.call(undefined, listClassifications, {})
  for (const language of languages) {
    const titlesOf = (key: string) => {
      const { classes } = body.items.find((one) => one.key === key)!
      return Object.fromEntries(classes.map((one) => [one.key, one.title[language]]))
    }
    expect(titlesOf('theme')).toEqual(indicatorTexts[language].themes)
    expect(titlesOf('populationGroup')).toEqual(indicatorTexts[language].populationGroups)
  }
})
