import { afterAll, beforeAll, expect, test } from 'vitest'

import { addAnnotation } from '#modules/indicators/annotations/annotations.contract.ts'
import { addBlock } from './reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, resolvedIn } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

/** The chart of an indicator in words, in a report of its own. */
async function chartOf(indicator: string): Promise<string> {
  const report = await server.openReport()
  const { id: chapter } = chapterOf(await server.read(report), 'state')
  const settings = { kind: 'indicatorChart' as const, indicator, compareWith: [] }
  await server.call(server.coordinator, addBlock, { organisation, report, chapter, after: null, settings })
  const blocks = resolvedIn(await server.read(report), 'state')
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing.alternative] : [])).at(-1) ?? ''
}

const tell = (year: number, fi: string, isPublic: boolean) =>
  server.call(server.coordinator, addAnnotation, { organisation, key: 'demo:101', year, text: { fi }, isPublic })

test("a report's chart tells the events that the organisation made public, of the years that it draws", async () => {
  await tell(2022, 'Kuraattoreita lisättiin', true)
  await tell(2019, 'Oma muistiinpano', false)
  await tell(1999, 'Liian vanha', true)
  expect(await chartOf('demo:101')).toMatch(/Merkinnät: 2022 Kuraattoreita lisättiin\.$/)
  expect(await chartOf('demo:193')).not.toContain('Merkinnät')
})
