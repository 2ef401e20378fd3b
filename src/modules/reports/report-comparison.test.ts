import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { BlockSettings } from './report.ts'
import { addBlock, changeBlock, changeReport, getReport } from './reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, resolvedIn } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

const merisalmi = 'demo-kunta:002'
const third = 'demo-kunta:003'

/** Changes the report's own settings as the coordinator. */
async function change(report: string, settings: { compareWith?: string[]; languages?: ('fi' | 'sv' | 'en')[] }) {
  const { version, title, languages, compareWith } = await server.read(report)
  const input = { organisation, report, version, title, languages, compareWith, ...settings }
  return server.call(server.coordinator, changeReport, input)
}

async function add(report: string, settings: BlockSettings) {
  const { id: chapter } = chapterOf(await server.read(report), 'state')
  return server.call(server.coordinator, addBlock, { organisation, report, chapter, after: null, settings })
}
const headersIn = (blocks: ReturnType<typeof resolvedIn>) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.map(({ header }) => header)] : []))
const linesOf = (blocks: ReturnType<typeof resolvedIn>) =>
  blocks
    .flatMap((block) => (block.kind === 'figure' ? [block.data!] : []))
    .flatMap(({ columns, rows }) => {
      const across = rows.map(({ cells }) => JSON.stringify(cells[0]))
      return [...across, ...columns.map(({ header }) => header)].join(' ')
    })

describe("a report's comparison", () => {
  test('stands in every chart and table that has none of its own, and is remembered', async () => {
    const report = await server.openReport()
    expect((await change(report, { compareWith: [merisalmi] })).status).toBe(200)
    const view = await server.read(report)
    expect(view.compareWith).toEqual([merisalmi])
    const young = resolvedIn(view, 'state-young')
    expect(headersIn(young)).toEqual([['Indikaattori', 'Virtala', 'Merisalmi', 'Muutos', 'Sija']])
    for (const line of linesOf(young)) expect(line).toContain('Merisalmi')
    const table = young.find((block) => block.kind === 'table')!
    expect(table.source).toContain('vertailualueiden luvut ovat samalta vuodelta')
    expect(JSON.stringify(table.rows[0]!.cells[2])).toMatch(/"text":"\d+,\d\u00a0%"/)
  })

  test('yields to that of a single chart or table, also when it is none', async () => {
    const report = await server.openReport()
    await change(report, { compareWith: [merisalmi] })
    await add(report, { kind: 'indicatorTable', indicators: ['demo:101'], compareWith: [third, merisalmi] })
    expect(headersIn(resolvedIn(await server.read(report), 'state'))[0]).toHaveLength(6)
    const { body } = await add(report, { kind: 'indicatorChart', indicator: 'demo:101', compareWith: [] })
    const [alone] = linesOf(resolvedIn(await server.read(report), 'state'))
    expect(alone).not.toContain('Merisalmi')
    const follow: BlockSettings = { kind: 'indicatorChart', indicator: 'demo:101', compareWith: null }
    const input = { organisation, report, block: body.id, version: body.version, settings: follow }
    expect((await server.call(server.coordinator, changeBlock, input)).status).toBe(200)
    expect(linesOf(resolvedIn(await server.read(report), 'state'))[0]).toContain('Merisalmi')
  })

  test('does not draw the county twice when it is chosen too', async () => {
    const report = await server.openReport()
    await add(report, { kind: 'indicatorChart', indicator: 'demo:101', compareWith: ['demo-hyvinvointialue:01'] })
    const [line = ''] = linesOf(resolvedIn(await server.read(report), 'state'))
    expect(line.match(/hyvinvointialue/g)).toHaveLength(1)
  })

  test.each([
    ['unknown', 'demo-kunta:999'],
    ['of the real register', 'kunta:049'],
    ['our own', 'demo-kunta:001'],
  ])('refuses a region that is %s', async (_, key) => {
    const report = await server.openReport()
    expect((await change(report, { compareWith: [key] })).status).toBe(400)
    const chart: BlockSettings = { kind: 'indicatorChart', indicator: 'demo:101', compareWith: [key] }
    expect((await add(report, chart)).status).toBe(400)
    expect((await change(report, { compareWith: [merisalmi, third, 'demo-kunta:004'] })).status).toBe(400)
  })
})

describe("a report's settings", () => {
  test('are changed by those who arrange it, and a change made meanwhile is a conflict', async () => {
    const report = await server.openReport()
    const { version, title } = await server.read(report)
    const input = { organisation, report, version, title: { ...title, fi: 'Kertomus' }, compareWith: [] }
    const languages: ('fi' | 'sv' | 'en')[] = ['fi', 'en']
    expect((await server.call(server.editor, changeReport, { ...input, languages })).status).toBe(403)
    expect((await server.call(server.coordinator, changeReport, { ...input, languages })).status).toBe(200)
    expect((await server.call(server.coordinator, changeReport, { ...input, languages })).status).toBe(409)
    expect(await server.read(report)).toMatchObject({ title: { fi: 'Kertomus' }, languages: ['fi', 'en'] })
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    const foreign = { ...input, organisation: 'toinen', languages }
    expect((await server.call(outsider, changeReport, foreign)).status).toBe(404)
  })
})

describe('a list', () => {
  const list: BlockSettings = { kind: 'list', ordered: true, items: { fi: ['Ensin tämä', 'Sitten tuo'] } }

  test('stands in the report and its files, and says its language where it has not been translated', async () => {
    const report = await server.openReport()
    expect((await add(report, list)).status).toBe(200)
    expect(resolvedIn(await server.read(report), 'state')[0]).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{ runs: [{ text: 'Ensin tämä' }] }], [{ runs: [{ text: 'Sitten tuo' }] }]],
    })
    const html = await (await server.download(report, 'language=sv&format=html')).text()
    expect(html).toContain('<ol lang=fi><li><p>Ensin tämä</p></li>')
  })

  test('cannot be empty', async () => {
    const report = await server.openReport()
    expect((await add(report, { ...list, items: { fi: [] } })).status).toBe(400)
    expect((await add(report, { ...list, items: { fi: [' '] } })).status).toBe(400)
    const { status } = await server.call(server.coordinator, getReport, { organisation, report, language: 'fi' })
    expect(status).toBe(200)
  })
})
