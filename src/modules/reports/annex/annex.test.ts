import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createReportServer, type ReportServer } from '../testing/report-server.ts'

let server: ReportServer
let report: string
beforeAll(async () => {
  server = await createReportServer()
  report = await server.openReport(2025)
}, 60_000)
afterAll(() => server.close())

const csvOf = async (language = 'fi') => {
  const answer = await server.download(report, `language=${language}&format=csv`)
  const [head, ...lines] = (await answer.text()).replace('\uFEFF', '').trim().split('\r\n')
  const columns = head!.split(';')
  const rows = lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    )
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]!]))
  })
  return { answer, columns, rows }
}

describe('the figures of a report as a table', () => {
  test('lead each figure to its indicator, area, year, source, revision, day of fetching and licence', async () => {
    const { answer, columns, rows } = await csvOf()
    expect(answer.headers.get('content-disposition')).toContain('hyvinvointiraportti-luvut-virtala-2025-fi.csv')
    expect(columns).toHaveLength(13)
    for (const row of rows) {
      expect(row['Indikaattorin tunnus']).toMatch(/^demo:\d+$/)
      expect(row['Alueen tunnus']).toMatch(/^demo-\w+:\d+$/)
      expect(Number(row['Vuosi'])).toBeLessThanOrEqual(2025)
      expect(row['Arvo']).toMatch(/^-?\d+(\.\d+)?$/)
      expect(row['Lähde']).toBe('Kaarnan esittelyaineisto')
      expect(row['Versio']).toMatch(/^\d+$/)
      expect(row['Haettu']).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(row['Lisenssi']).toBe('CC0-1.0')
      expect(row['Raportin luvuissa']).not.toBe('')
    }
    expect(
      new Set(rows.map((row) => `${row['Indikaattorin tunnus']} ${row['Alueen tunnus']} ${row['Vuosi']}`)).size,
    ).toBe(rows.length)
  })

  test('hold what the charts draw, the larger areas too', async () => {
    const view = await server.read(report)
    const chart = view.chapters
      .flatMap(({ blocks }) => blocks)
      .find(({ settings }) => settings.kind === 'indicatorChart')!
    const figure = chart.resolved.find((block) => block.kind === 'figure')!
    const drawn = figure
      .data!.rows.flatMap(({ cells }) => cells.slice(1))
      .filter(([run]) => run?.kind === 'text' && run.text !== '–')
    const key = chart.settings.kind === 'indicatorChart' ? chart.settings.indicator : ''
    const { rows } = await csvOf()
    const its = rows.filter((row) => row['Indikaattorin tunnus'] === key)
    expect(its.length).toBeGreaterThanOrEqual(drawn.length)
    expect(new Set(its.map((row) => row['Alueen tunnus']?.split(':')[0]))).toEqual(
      new Set(['demo-kunta', 'demo-hyvinvointialue', 'demo-maa']),
    )
  })

  test('come as a workbook of three sheets too, the same bytes every time', async () => {
    const load = async () => Buffer.from(await (await server.download(report, 'language=sv&format=xlsx')).arrayBuffer())
    const [first, second] = [await load(), await load()]
    expect(first.equals(second)).toBe(true)
    const { readXlsx } = await import('hucre')
    const { sheets } = await readXlsx(first)
    expect(sheets.map(({ name }) => name)).toEqual(['Siffror', 'Indikatorer', 'Uppgifter'])
    expect(sheets[0]!.rows.length - 1).toBe((await csvOf('sv')).rows.length)
    expect(JSON.stringify(sheets[2]!.rows)).toMatch(/Välfärdsrapport 2025.*[0-9a-f]{64}/)
  })
})
