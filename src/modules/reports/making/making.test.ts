import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createRenderer } from '#documents/render/renderer.ts'
import { sampleDocument } from '#documents/render/testing/sample-document.ts'
import { insertBlock } from '../arrangement.queries.ts'
import type { ReportService } from '../reports.service.ts'
import { chapterOf, createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { locateFault } from './locate-fault.ts'
import { downloadMadeFile, getMadeFile, makeReportFile } from './making.contract.ts'
import { makingJob, makingJobName } from './making.jobs.ts'
import { progressOf, type StepTold } from './making-progress.ts'
import { saveStep } from './making.queries.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

const wantedOf = (report: string) => ({ organisation, report, language: 'fi', format: 'csv' }) as const

/** A report with more charts than are made while the reader waits. */
async function openLargeReport(): Promise<string> {
  const report = await server.openReport()
  const { id: chapterId } = chapterOf(await server.read(report), 'state')
  await server.db.transaction().execute(async (tx) => {
    for (let position = 100; position < 141; position++)
      await insertBlock(tx, {
        chapterId,
        position,
        settings: { kind: 'indicatorChart', indicator: 'demo:101', compareWith: null },
      })
  })
  return report
}

describe('a large report', () => {
  test('is made in the background, and its file is kept until there is another', { timeout: 60_000 }, async () => {
    const small = wantedOf(await server.openReport())
    expect((await server.call(server.editor, makeReportFile, small)).body).toEqual({ file: null })
    const wanted = wantedOf(await openLargeReport())
    expect((await server.call(server.editor, getMadeFile, wanted)).status).toBe(404)
    const asked = await server.call(server.editor, makeReportFile, wanted)
    expect(asked.body.file).toMatchObject({ state: 'waiting', madeAt: null })
    const { db } = server
    const told = async (step: StepTold) => {
      await saveStep(db, wanted, step)
      return (await server.call(server.editor, getMadeFile, wanted)).body.progress
    }
    expect(asked.body.file!.progress).toBeNull()
    const drawn = { step: 'drawing', done: 12, of: 41 } as const
    expect(await told(drawn)).toEqual(progressOf(drawn))
    await server.doPlanned(makingJobName)
    expect((await server.call(server.editor, getMadeFile, wanted)).body).toMatchObject({
      state: 'made',
      fault: null,
      progress: null,
    })
    expect(await told(drawn)).toBeNull()

    await server.call(server.editor, makeReportFile, wanted)
    await failThrice(wanted.report)
    const failed = (await server.call(server.editor, getMadeFile, wanted)).body
    expect(failed).toMatchObject({ state: 'failed', fault: 'ended', faultChapter: 'Hyvinvoinnin tila' })
    expect(failed.madeAt).not.toBeNull()
    const url = `/api/v1/organisations/${organisation}/reports/${wanted.report}/made-files/csv/content?language=fi`
    const kept = await server.request(url, { headers: { cookie: server.editor.cookie } })
    expect(kept.headers.get('content-disposition')).toContain('.csv')
    expect((await kept.text()).length).toBeGreaterThan(1000)

    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    const other = { ...wanted, organisation: 'toinen' }
    expect((await server.call(outsider, getMadeFile, other)).status).toBe(404)
    expect((await server.call(outsider, downloadMadeFile, other)).status).toBe(404)
    expect((await server.call(outsider, makeReportFile, other)).status).toBe(404)
  })
})

/** The job as the queue runs it, with a renderer that ends whenever the second chapter is in the document. */
async function failThrice(report: string): Promise<void> {
  const ends = () => Promise.reject(new Error('The rendering process ended with SIGSEGV'))
  const document = sampleDocument()
  const prepared = {
    document,
    make: ends,
    makePart: (part: typeof document) =>
      JSON.stringify(part.blocks).includes('Hyvinvoinnin tila') ? ends() : Promise.resolve(),
  }
  const service = { prepareFile: () => Promise.resolve(prepared) } as unknown as ReportService
  const log = { error: () => {} } as unknown as Parameters<typeof makingJob>[0]['log']
  const { run } = makingJob({ db: server.db, clock: () => new Date('2026-11-19T08:00:00Z'), log }, service)
  const data = { report, language: 'fi', format: 'csv' }
  await expect(run(data)).rejects.toThrow('ended')
  await expect(run(data)).rejects.toThrow('ended')
  await run(data)
  await run(data)
}

test('where a document fails is told by its chapter, with the renderer itself', { timeout: 60_000 }, async () => {
  const renderer = createRenderer()
  const document = sampleDocument({ charts: 1 })
  const blocks = document.blocks.map((block) =>
    block.kind === 'figure' ? { ...block, drawing: { ...block.drawing, svg: '<svg><script>1</script></svg>' } } : block,
  )
  const make = (part: typeof document) => renderer.render('pdf', { document: part, createdAt: new Date(0) })
  expect(await locateFault({ ...document, blocks }, make)).toBe('Hyvinvoinnin tila')
  expect(await locateFault(document, make)).toBeNull()
  await renderer.close()
})
