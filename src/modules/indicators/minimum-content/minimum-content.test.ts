import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, type Signed, testNow, type TestServer, wholeDemo } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { type NewIndicator, undecided } from '../catalogue.ts'
import { coreList } from '../core-list.ts'
import { toFigureTable } from '../cube/figure-table.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { testIndicator } from '../samples.ts'
import { toListCsv } from './content-list-csv.ts'
import { provideCoreLists, readCoreLists } from './content-lists.service.ts'
import {
  chooseCurrentList,
  chooseYearList,
  getContentList,
  getContentYear,
  handleContentItem,
  importContentLists,
  listContentChanges,
  listContentLists,
  previewContentLists,
} from './minimum-content.contract.ts'
import { readContentLists } from './read-content-list.ts'

let server: TestServer
let administrator: Signed
let coordinator: Signed
let editor: Signed
let viewer: Signed
let neighbour: Signed
let county: Signed

beforeAll(async () => {
  server = await createTestServer()
  const regions = ['kunta:049', 'kunta:091'].map((key, slot) => ({
    key,
    register: 'real',
    category: 'kunta',
    code: key.slice(6),
    title: '{}',
    slot,
  }))
  await server.db.insertInto('region').values(regions).execute()
  await server.addOrganisation('oma', { regionKey: 'kunta:049' })
  await server.addOrganisation('naapuri', { regionKey: 'kunta:091' })
  await server.addOrganisation('alue', { kind: 'county' })
  await server.addOrganisation('jarjesto', { kind: 'ngo' })
  administrator = await server.addPerson({ administrator: true })
  coordinator = await server.addPerson({ organisation: 'oma', role: 'coordinator' })
  editor = await server.addPerson({ organisation: 'oma', role: 'editor' })
  viewer = await server.addPerson({ organisation: 'oma', role: 'viewer' })
  neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  county = await server.addPerson({ organisation: 'alue', role: 'owner' })
  await provideCoreLists(server.db, testNow)
  await fill()
})
afterAll(() => server.close())

/** Unemployment of one town until 2023, homelessness of the other only. */
async function fill() {
  const indicators = ['sotkanet:181', 'sotkanet:2620'].map((key): NewIndicator => ({
    ...testIndicator({ key }),
    source: 'sotkanet',
    settings: undecided,
    position: null,
  }))
  const figures = { 'sotkanet:181': 'kunta:049', 'sotkanet:2620': 'kunta:091' }
  await server.db.transaction().execute(async (tx) => {
    await saveIndicators(tx, indicators)
    await saveRevisions(
      tx,
      Object.entries(figures).map(([indicator, region]) => ({
        indicator,
        tables: [
          {
            gender: 'total' as const,
            table: toFigureTable([2022, 2023].map((year) => ({ region, year, value: 10, absolute: null }))),
          },
        ],
        fetchedAt: testNow,
        sourceUpdatedOn: null,
        importRunId: null,
      })),
    )
  })
}

const yearOf = async (as: Signed, organisation: string, year = 2025) =>
  (await server.call(as, getContentYear, { organisation, year })).body

const itemOf = async (id: string, year = 2025) =>
  (await yearOf(coordinator, 'oma', year)).items.find((item) => item.id === id)!

/** Says something of an item in 2025; `more` may be what no page would send. */
const handle = (as: Signed, item: string, more: Record<string, unknown>) =>
  server.call(as, handleContentItem, { organisation: 'oma', year: 2025, item, version: 0, text: null, ...more })

describe("Kaarna's core list", () => {
  test('has every indicator that the state of wellbeing is made of, and all three kinds, for both levels', async () => {
    const lists = await readCoreLists()
    expect(lists.map(({ level }) => level)).toEqual(['municipality', 'county'])
    const keys = lists[0]!.items.flatMap(({ indicator }) => indicator ?? [])
    expect(keys.toSorted()).toEqual([...coreList.keys()].toSorted())
    for (const { items } of lists)
      expect([...new Set(items.map(({ kind }) => kind))]).toEqual(['state', 'action', 'qualitative'])
  })

  test('is named in three languages throughout, and says that it is not the official one', async () => {
    const lists = await readCoreLists()
    const texts = lists.flatMap(({ items }) => items.flatMap(({ title, heading }) => [title, heading]))
    expect(texts.filter(({ fi, sv, en }) => !fi || !sv || !en)).toEqual([])
    const { body } = await server.call(viewer, listContentLists, {})
    for (const { title, isOwn, isCurrent } of body.items) {
      expect([isOwn, isCurrent]).toEqual([true, true])
      expect(title).toEqual({
        fi: 'Kaarnan ydinlista, ei THL:n virallinen',
        sv: 'Kaarnas kärnlista, inte THL:s officiella',
        en: "Kaarna's core list, not THL's official one",
      })
    }
  })

  test('is put in place once', async () => {
    const { body: before } = await server.call(viewer, listContentLists, {})
    await provideCoreLists(server.db, testNow)
    expect((await server.call(viewer, listContentLists, {})).body).toEqual(before)
  })

  test('comes as a CSV that can be imported again', async () => {
    const { body } = await server.call(viewer, listContentLists, {})
    const { id } = body.items.find(({ level }) => level === 'county')!
    const { text, headers } = await server.call(viewer, getContentList, { id, format: 'csv' })
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [, countyList] = await readCoreLists()
    expect(await readContentLists(new TextEncoder().encode(text))).toEqual({ kind: 'lists', lists: [countyList] })
  })
})

test('a cell that a spreadsheet would take for a formula is disarmed', () => {
  const heading = { fi: 'G' }
  const items = [{ id: 'a', heading, title: { fi: '=1+1' }, kind: 'qualitative' as const, indicator: null }]
  expect(toListCsv({ level: 'county', version: '1' }, items)).toContain(`"'=1+1"`)
})

describe("a municipality's year", () => {
  test('has what figures cover with their year, what the source lacks, and what nobody has handled', async () => {
    const { list, items, counts, mayHandle } = await yearOf(coordinator, 'oma')
    expect([list?.level, mayHandle]).toEqual(['municipality', true])
    const stateOf = (id: string) => items.find((item) => item.id === id)
    expect(stateOf('tyottomat')).toMatchObject({ state: 'covered', figure: { kind: 'value', year: 2023, value: 10 } })
    expect(stateOf('asunnottomat')).toMatchObject({ state: 'missing', figure: { kind: 'none' } })
    expect(stateOf('gini')).toMatchObject({ state: 'open', figure: { kind: 'notFetched' } })
    expect(stateOf('vastuutaho')).toMatchObject({
      state: 'open',
      figure: null,
      decisions: ['open', 'answered', 'notRelevant'],
    })
    expect(counts).toMatchObject({ covered: 1, missing: 1, notRelevant: 0, open: items.length - 2 })
  })

  test('looks no further than its end', async () => {
    expect((await itemOf('tyottomat', 2022)).figure).toMatchObject({ year: 2022 })
    expect(await itemOf('tyottomat', 2021)).toMatchObject({ state: 'missing' })
    expect(await itemOf('tyottomat', 2028)).toMatchObject({ state: 'covered', isOld: true })
  })

  test('keeps an answer, a reason and a note on what is missing, with who said it and when', async () => {
    await handle(editor, 'vastuutaho', { decision: 'answered', text: { fi: 'Hyvinvointilautakunta.' } })
    await handle(coordinator, 'gini', { decision: 'notRelevant', text: { fi: 'Liian pieni kunta.' } })
    await handle(coordinator, 'kirjasto', { decision: 'missing' })
    expect(await itemOf('vastuutaho')).toMatchObject({
      state: 'covered',
      text: { fi: 'Hyvinvointilautakunta.' },
      version: 1,
      updatedBy: 'editor Henkilö',
      updatedAt: testNow.toISOString(),
    })
    expect(await itemOf('gini')).toMatchObject({ state: 'notRelevant', text: { fi: 'Liian pieni kunta.' } })
    expect(await itemOf('kirjasto')).toMatchObject({ state: 'missing' })
    expect(await itemOf('vastuutaho', 2024)).toMatchObject({ state: 'open', version: 0 })
  })

  test('remembers everything that has been said of an item', async () => {
    await handle(coordinator, 'asukkaat', { decision: 'answered', text: { fi: 'Ensin' } })
    await handle(coordinator, 'asukkaat', { decision: 'answered', text: { fi: 'Sitten' }, version: 1 })
    await handle(coordinator, 'asukkaat', { decision: 'open', text: { fi: 'ei jää' }, version: 2 })
    expect(await itemOf('asukkaat')).toMatchObject({ state: 'open', text: null, version: 3 })
    const asked = { organisation: 'oma', year: 2025, item: 'asukkaat' }
    const { body } = await server.call(coordinator, listContentChanges, asked)
    expect(body.changes.map(({ version, decision, text }) => [version, decision, text?.fi])).toEqual([
      [3, 'open', undefined],
      [2, 'answered', 'Sitten'],
      [1, 'answered', 'Ensin'],
    ])
    expect((await server.call(viewer, listContentChanges, asked)).status).toBe(403)
  })

  test('of two who say something at once takes the first, and shows it to the second', async () => {
    await handle(coordinator, 'jarjestot', { decision: 'answered', text: { fi: 'Ensin' } })
    for (const version of [0, 7]) {
      const { status, body } = await handle(editor, 'jarjestot', {
        decision: 'answered',
        text: { fi: 'Toiseksi' },
        version,
      })
      expect(status).toBe(409)
      expect(body).toMatchObject({
        current: { decision: 'answered', text: { fi: 'Ensin' } },
        currentVersion: 1,
        changedBy: 'coordinator Henkilö',
      })
    }
  })

  test.each([
    [{ decision: 'notRelevant' }, 'vastuutaho', 400],
    [{ decision: 'answered', text: {} }, 'vastuutaho', 400],
    [{ decision: 'missing' }, 'vastuutaho', 400],
    [{ decision: 'answered', text: { fi: 'Hyvä' } }, 'tyottomat', 400],
    [{ decision: 'maybe' }, 'vastuutaho', 400],
    [{ decision: 'missing' }, 'olematon', 404],
  ])('does not take %j for %s', async (more, item, status) => {
    expect((await handle(coordinator, item, more)).status).toBe(status)
  })

  test('is handled by its own people who write, and read by no other organisation', async () => {
    expect((await handle(viewer, 'voimavarat', { decision: 'answered', text: { fi: 'x' } })).status).toBe(403)
    expect((await handle(neighbour, 'voimavarat', { decision: 'answered', text: { fi: 'x' } })).status).toBe(403)
    expect((await server.call(neighbour, getContentYear, { organisation: 'oma', year: 2025 })).status).toBe(403)
    const own = await yearOf(neighbour, 'naapuri')
    expect(own.items.every(({ version }) => version === 0)).toBe(true)
    expect(own.items.find(({ id }) => id === 'asunnottomat')).toMatchObject({ state: 'covered' })
  })
})

test('a county goes through its own list, and an organisation without one through none', async () => {
  expect((await yearOf(county, 'alue')).list?.level).toBe('county')
  const ngo = await server.addPerson({ organisation: 'jarjesto', role: 'owner' })
  expect(await yearOf(ngo, 'jarjesto')).toMatchObject({ list: null, items: [] })
})

describe('the administrator', () => {
  const csv = (version: string, ...rows: string[]) =>
    new TextEncoder().encode(
      ['versio;tunnus;ryhmä;nimi;taso;Sotkanet-id;laji', ...rows.map((row) => `${version};${row}`)].join('\n'),
    )
  const title = 'THL:n lista 2027'
  const importList = (file: Uint8Array<ArrayBuffer>, as = administrator) =>
    server.call(as, importContentLists, { title }, file)

  test('sees what a file would bring before it is stored', async () => {
    const file = csv('p-1', 'a;G;T;kunta;181;tila', 'b;G;T;kunta;999;tila', 'c;G;T;kunta;;laadullinen')
    const { body } = await server.call(administrator, previewContentLists, {}, file)
    expect(body).toEqual({
      lists: [
        {
          level: 'municipality',
          version: 'p-1',
          items: 3,
          kinds: { state: 2, action: 0, qualitative: 1 },
          unknownIndicators: 1,
        },
      ],
      faults: [],
    })
    expect((await server.call(viewer, listContentLists, {})).body.items).toHaveLength(2)
  })

  test('reads every fault of a file in words, and nothing of it is stored', async () => {
    const file = csv('p-2', 'a;G;T;kunta;181;tila', 'a;G;;kylä;;tila')
    const { body } = await server.call(administrator, previewContentLists, {}, file)
    expect(body.lists).toEqual([])
    expect(body.faults).toEqual([
      { place: 'Rivi 3, sarake taso', sentence: 'Taso ”kylä” ei kelpaa: kirjoita kunta tai alue.' },
      { place: 'Rivi 3, sarake nimi', sentence: 'Nimi puuttuu. Kirjoita, mitä kohdassa kysytään.' },
      {
        place: 'Rivi 3, sarake Sotkanet-id',
        sentence: 'Hyvinvoinnin tilaa kuvaavalla kohdalla on oltava Sotkanetin numero.',
      },
    ])
    expect((await importList(file)).status).toBe(400)
    expect((await server.call(viewer, listContentLists, {})).body.items).toHaveLength(2)
  })

  test('imports a new version, with which new years begin while years that have begun keep theirs', async () => {
    const before = (await yearOf(coordinator, 'oma')).list
    const { body } = await importList(
      csv('2027-1', 'vastuutaho;G;Vastuutaho;kunta;;laadullinen', 'uusi;G;Uusi;kunta;181;tila'),
    )
    expect(body.items).toMatchObject([{ version: '2027-1', isOwn: false, isCurrent: true, title: { fi: title } }])
    const { list, newer } = await yearOf(coordinator, 'oma')
    expect([list?.id, newer?.version]).toEqual([before?.id, '2027-1'])
    expect((await yearOf(coordinator, 'oma', 2026)).list?.version).toBe('2027-1')
  })

  test('does not import a version twice', async () => {
    const file = csv('2027-1', 'x;G;T;kunta;181;tila')
    const { body } = await server.call(administrator, previewContentLists, {}, file)
    expect(body.faults).toMatchObject([{ sentence: expect.stringContaining('2027-1') }])
    expect((await importList(file)).status).toBe(400)
  })

  test('chooses an older list again, which the next core list then leaves as it is', async () => {
    const { body } = await server.call(viewer, listContentLists, {})
    const core = body.items.find(({ level, isOwn }) => level === 'municipality' && isOwn)!
    expect((await server.call(administrator, chooseCurrentList, { id: core.id })).status).toBe(204)
    expect((await yearOf(coordinator, 'oma', 2026)).list?.id).toBe(core.id)
  })

  test('alone changes lists', async () => {
    expect((await importList(csv('x', 'a;G;T;kunta;181;tila'), coordinator)).status).toBe(403)
    expect((await server.call(coordinator, previewContentLists, {}, csv('x'))).status).toBe(403)
  })
})

test('a coordinator takes a newer list into use, and what was said of the same item stays', async () => {
  const { body } = await server.call(viewer, listContentLists, {})
  const newer = body.items.find(({ version }) => version === '2027-1')!
  const asked = { organisation: 'oma', year: 2025, list: newer.id }
  expect((await server.call(editor, chooseYearList, asked)).status).toBe(403)
  expect((await server.call(coordinator, chooseYearList, asked)).status).toBe(204)
  const { items } = await yearOf(coordinator, 'oma')
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    ['vastuutaho', 'covered'],
    ['uusi', 'covered'],
  ])
  const ofCounty = body.items.find(({ level }) => level === 'county')!
  expect((await server.call(coordinator, chooseYearList, { ...asked, list: ofCounty.id })).status).toBe(404)
})

test('the demo city has gone through last year, all four states in sight', async () => {
  const demo = await createTestServer({ seed: wholeDemo })
  const virtala = await demo.addPerson({ organisation: 'virtala', role: 'coordinator' })
  const { body } = await demo.call(virtala, getContentYear, { organisation: 'virtala', year: 2025 })
  await demo.close()
  expect(Object.entries(body.counts).filter(([, count]) => count === 0)).toEqual([])
  expect(body.items.filter(({ figure }) => figure?.kind === 'notFetched')).toEqual([])
  expect(body.counts.open).toBeLessThan(body.items.length / 4)
})
