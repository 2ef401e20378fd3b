import { readFile } from 'node:fs/promises'

import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { readXlsx } from 'hucre'
import { parquetReadObjects } from 'hyparquet'
import JSONstat from 'jsonstat-toolkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { toFigureTable } from '#modules/indicators/cube/figure-table.ts'
import { createTestServer, type TestServer } from '#server/testing.ts'
import { addTable, seedOpenFigures } from '../fixtures/open-figures.ts'
import { getOpenDataCatalogue, getOpenDataSet } from './open-data.contract.ts'

let server: TestServer

beforeAll(async () => {
  server = await createTestServer()
  await server.db.transaction().execute(seedOpenFigures)
})
afterAll(() => server.close())

const pxweb = async (path: string, init?: RequestInit) => {
  const response = await server.request(`/api/pxweb/v2${path}`, init)
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  }
}

describe('in the shape of PxWebApi 2', () => {
  test('tells its limits and formats', async () => {
    const { body } = await pxweb('/config')
    expect(body).toMatchObject({ apiVersion: '2.0.0', maxDataCells: 500_000, defaultDataFormat: 'json-stat2' })
    expect(body.languages.map(({ id }: { id: string }) => id)).toEqual(['fi', 'sv', 'en'])
  })

  test('lists the indicators that may be published on, and no others', async () => {
    const { body } = await pxweb('/tables?lang=fi&pageSize=10')
    expect(body.page).toEqual({ pageNumber: 1, pageSize: 10, totalElements: 2, totalPages: 1 })
    expect(body.tables.map(({ id }: { id: string }) => id)).toEqual(['sotkanet.181', 'sotkanet.4'])
    expect(body.tables[0]).toMatchObject({
      firstPeriod: '2022',
      lastPeriod: '2024',
      updated: '2026-02-03T04:05:06.000Z',
    })
    expect((await pxweb('/tables?query=hoito')).body.tables).toHaveLength(1)
    expect((await pxweb('/tables?query=maksullinen')).body.tables).toEqual([])
    expect((await pxweb('/tables/sotkanet.5/data')).status).toBe(404)
  })

  test('describes a table as JSON-stat without values', async () => {
    const { body } = await pxweb('/tables/sotkanet.181/metadata?lang=sv')
    expect(body).toMatchObject({
      version: '2.0',
      class: 'dataset',
      value: null,
      id: ['contents', 'gender', 'group', 'region', 'year'],
      size: [2, 3, 2, 3, 3],
      role: { metric: ['contents'], geo: ['region'], time: ['year'] },
    })
    expect(body.dimension.region.category.label['kunta:049']).toBe('Espoo sv')
    expect(body.dimension.group.category.label['education=basic']).toBe('Grundnivå')
    expect((await pxweb('/tables/sotkanet.4/metadata')).body.id).toEqual(['contents', 'region', 'year'])
  })

  test('answers what is chosen, in the order of the dimensions, to a public JSON-stat reader too', async () => {
    const query =
      'valueCodes[contents]=value&valuecodes[gender]=male,female&valueCodes[region]=kunta:*&valueCodes[year]=RANGE(2022,2023)'
    const { body } = await pxweb(`/tables/sotkanet.181/data?${query}`)
    expect(body.size).toEqual([1, 2, 1, 2, 2])
    expect(body.value).toEqual([20, 20.1, 21, 21.1, 30, 30.1, 31, 31.1])
    const dataset = JSONstat(body)
    expect(dataset.Dimension('year')).toMatchObject({ id: ['2022', '2023'], role: 'time' })
    expect(dataset.Data(6)).toMatchObject({ value: 31 })
  })

  test.each([
    ['TOP(1)', ['2024']],
    ['BOTTOM(2)', ['2022', '2023']],
    ['FROM(2023)', ['2023', '2024']],
    ['TO(2022)', ['2022']],
    ['202?', ['2022', '2023', '2024']],
    ['2024,2022', ['2022', '2024']],
  ])('reads the expression %s of years', async (expression, expected) => {
    const { body } = await pxweb(`/tables/sotkanet.4/data?valueCodes[year]=${expression}`)
    expect(Object.keys(body.dimension.year.category.index)).toEqual(expected)
  })

  test('chooses the same by POST, and the default when nothing is asked for', async () => {
    const selection = [
      { variableCode: 'contents', valueCodes: ['value'] },
      { variableCode: 'region', valueCodes: ['kunta:091'] },
      { variableCode: 'year', valueCodes: ['*'] },
    ]
    const posted = await pxweb('/tables/sotkanet.4/data', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ selection }),
    })
    expect(posted.body.value).toEqual([51, 51.1, 51.2])
    const { body } = await pxweb('/tables/sotkanet.181/defaultselection')
    expect(
      body.selection.find(({ variableCode }: { variableCode: string }) => variableCode === 'year').valueCodes,
    ).toEqual(['2024'])
    expect((await pxweb('/tables/sotkanet.4/data')).body.size).toEqual([2, 3, 1])
  })

  test.each([
    ['/tables/sotkanet.4/data?valueCodes[year]=1999', 400],
    ['/tables/sotkanet.4/data?valueCodes[colour]=red', 400],
    ['/tables/sotkanet.4/data?valueCodes[year]=TOP(0)', 400],
    ['/tables/sotkanet.4/data?valueCodes[region]=nowhere*', 400],
    ['/tables/sotkanet.4/data?outputFormat=pdf', 400],
    ['/tables?lang=de', 400],
    ['/tables?pageSize=0', 400],
    ['/tables/sotkanet.999', 404],
    ['/tables/../../etc/passwd', 404],
  ])('refuses %s in plain words', async (path, status) => {
    const answer = await pxweb(path)
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.headers.get('content-type')).toContain('problem+json')
  })

  test('refuses a body that is no selection', async () => {
    for (const body of ['{', '[]', '{"selection":"*"}', '{"selection":[{"valueCodes":["*"]}]}'])
      expect(
        (
          await pxweb('/tables/sotkanet.4/data', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
        ).status,
      ).toBe(400)
  })

  test('gives files: CSV, Excel and Parquet with the same figures', async () => {
    const query = 'valueCodes[region]=kunta:*&valueCodes[year]=2024'
    const csv = await pxweb(`/tables/sotkanet.4/data?${query}&outputFormat=csv`)
    expect(csv.text.replace('\uFEFF', '').split('\r\n')).toEqual([
      'region,region_label,year,value,absolute',
      'kunta:049,Espoo,2024,50.2,1',
      "kunta:091,'=Helsinki,2024,51.2,101",
      '',
    ])
    const semicolons = await pxweb(
      `/tables/sotkanet.4/data?${query}&outputFormat=csv&outputFormatParams=UseCodes,SeparatorSemicolon`,
    )
    expect(semicolons.text).toContain('kunta:049;2024;50.2;1')
    const xlsx = await pxweb(`/tables/sotkanet.4/data?${query}&outputFormat=xlsx`)
    const { sheets } = await readXlsx(xlsx.bytes)
    expect(sheets[0]!.rows[1]).toEqual(['kunta:049', 'Espoo', '2024', 50.2, 1])
    expect(JSON.stringify(sheets[1]!.rows)).toContain('CC BY 4.0')
    const parquet = await pxweb(`/tables/sotkanet.4/data?${query}&outputFormat=parquet`)
    expect(await parquetReadObjects({ file: parquet.bytes })).toEqual([
      { region: 'kunta:049', region_label: 'Espoo', year: 2024, value: 50.2, absolute: 1 },
      { region: 'kunta:091', region_label: '=Helsinki', year: 2024, value: 51.2, absolute: 101 },
    ])
  })

  test('may be read by any site, and answers 304 to whoever has it', async () => {
    const first = await pxweb('/tables/sotkanet.4/metadata', { headers: { origin: 'https://observable.example' } })
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const again = await pxweb('/tables/sotkanet.4/metadata', {
      headers: { 'if-none-match': first.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })
})

describe('the catalogue and the sets', () => {
  test('describe every open indicator with publisher, licence and files', async () => {
    const { text, headers } = await server.call(undefined, getOpenDataCatalogue, {})
    expect(headers.get('content-type')).toContain('application/ld+json')
    const catalogue = JSON.parse(text)
    expect(catalogue['@type']).toBe('dcat:Catalog')
    expect(catalogue['dcat:dataset']).toHaveLength(2)
    const [first] = catalogue['dcat:dataset'].filter(
      (one: Record<string, unknown>) => one['dct:identifier'] === 'sotkanet:181',
    )
    expect(first['dct:description']).toEqual([{ '@language': 'fi', '@value': 'Työttömien osuus' }])
    expect(first['dct:temporal']['dcat:endDate']['@value']).toBe('2024')
    for (const distribution of first['dcat:distribution'])
      expect(distribution['dct:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' })
    const downloads = first['dcat:distribution'].map(
      (one: Record<string, { '@id': string }>) => one['dcat:downloadURL']!['@id'],
    )
    for (const address of downloads) {
      const { pathname, search } = new URL(address)
      expect((await server.request(pathname + search)).status).toBe(200)
    }
  })

  test('put several indicators side by side', async () => {
    const asked = { indicators: ['sotkanet:181', 'sotkanet:4'], firstYear: 2023 }
    const { text } = await server.call(undefined, getOpenDataSet, asked)
    expect(text.replace('\uFEFF', '').split('\r\n').slice(0, 3)).toEqual([
      'region,region_label,year,sotkanet:181,sotkanet:4',
      'kunta:049,Espoo,2023,10.1,50.1',
      'kunta:049,Espoo,2024,10.2,50.2',
    ])
    const jsonstat = JSON.parse((await server.call(undefined, getOpenDataSet, { ...asked, format: 'jsonstat' })).text)
    expect(jsonstat.size).toEqual([2, 2, 2])
  })

  test('leave out what may not be published on', async () => {
    expect((await server.call(undefined, getOpenDataSet, { indicators: ['sotkanet:5'] })).status).toBe(404)
    expect((await server.call(undefined, getOpenDataSet, { indicators: [] })).status).toBe(400)
  })
})

test('every address of the guide to open data answers', async () => {
  const guide = await readFile(new URL('../../../../docs/open-data.md', import.meta.url), 'utf8')
  const addresses = [...guide.matchAll(/http:\/\/localhost:3000(\/[^\s"'`\\]+)/g)].map(([, address]) => address!)
  expect(addresses.length).toBeGreaterThanOrEqual(10)
  for (const address of addresses.filter((one) => one !== '/api/mcp'))
    expect({ address, status: (await server.request(address)).status }).toEqual({ address, status: 200 })
})

describe('an assistant', () => {
  async function connected() {
    const client = new Client({ name: 'test', version: '1' })
    const fetch = (address: string | URL, init?: RequestInit) => {
      const { pathname } = new URL(address)
      return server.request(pathname, init)
    }
    await client.connect(new StreamableHTTPClientTransport(new URL('http://kaarna.test/api/mcp'), { fetch }))
    return client
  }
  const textOf = (result: Awaited<ReturnType<Client['callTool']>>) =>
    (result.content as { text: string }[]).map(({ text }) => text).join('')

  test('finds indicators, regions and figures with their origin, all read-only', async () => {
    const client = await connected()
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search_indicators',
      'get_figures',
      'list_regions',
      'region_profile',
    ])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    const found = JSON.parse(
      textOf(await client.callTool({ name: 'search_indicators', arguments: { query: 'työttömät' } })),
    )
    expect(found.indicators).toMatchObject([{ key: 'sotkanet:181', licence: 'CC BY 4.0' }])
    const named = JSON.parse(textOf(await client.callTool({ name: 'list_regions', arguments: { search: 'espoo' } })))
    expect(named.regions).toEqual([{ key: 'kunta:049', name: 'Espoo' }])
    const figures = JSON.parse(
      textOf(
        await client.callTool({
          name: 'get_figures',
          arguments: { indicator: 'sotkanet:181', regions: ['kunta:049'], years: [2024] },
        }),
      ),
    )
    expect(figures.figures).toContainEqual({
      contents: 'value',
      gender: 'total',
      group: 'all',
      region: 'kunta:049',
      year: '2024',
      figure: 10.2,
    })
    await client.close()
  })

  test('is told in words why something cannot be had', async () => {
    const client = await connected()
    const refused = await client.callTool({
      name: 'get_figures',
      arguments: { indicator: 'sotkanet:5', regions: ['kunta:049'] },
    })
    expect(refused.isError).toBe(true)
    expect(textOf(refused)).toContain('No open data of sotkanet:5')
    await client.close()
  })
})

test('an indicator whose source gives limits and sample sizes has them as measures', async () => {
  const certain = { sourceInterval: { lower: 10.5, upper: 14.8 }, sample: 240 }
  const cell = { region: 'kunta:049', year: 2024, value: 12.5, absolute: null, ...certain }
  await server.db
    .transaction()
    .execute((tx) => addTable(tx, { key: 'sotkanet:6', title: { fi: 'Kysely' } }, toFigureTable([cell])))
  const { body } = await pxweb('/tables/sotkanet.6/metadata')
  expect(body.dimension.contents.category.index).toEqual({ value: 0, lower: 1, upper: 2, sample: 3 })
  expect(body.dimension.contents.category.label.lower).toContain('lähteen antama')
  const csv = await pxweb('/tables/sotkanet.6/data?outputFormat=csv')
  expect(csv.text.replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
    'region,region_label,year,value,lower,upper,sample',
    'kunta:049,Espoo,2024,12.5,10.5,14.8,240',
  ])
})
