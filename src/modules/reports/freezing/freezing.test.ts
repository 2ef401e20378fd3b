import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Block, Document } from '#documents/document.ts'
import { documentHash } from '#documents/render/document-hash.ts'
import { makeFile } from '#documents/render/make-file.ts'
import { createRenderer, type Renderer } from '#documents/render/renderer.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { type Cell, toFigureTable } from '#modules/indicators/cube/figure-table.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { saveRevisions } from '#modules/indicators/revisions.queries.ts'
import { databaseFileStore, sha256Of } from '#server/file-store.ts'
import { listReports } from '../report-list.contract.ts'
import { getReport } from '../reports.contract.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { freezeForTest, sampleDecision } from '../testing/frozen-report.ts'
import { makeApprovedFiles, writeFileDocument } from './approved-files.service.ts'
import { findApprovedDocuments } from './approvals.queries.ts'
import {
  checkReportHash,
  getApprovedFile,
  getReportClocks,
  getReportFreezing,
  getPublishedClocks,
  listApprovedReports,
  listPublishedReports,
  publishReport,
  unpublishReport,
} from './freezing.contract.ts'
import type { ApprovedReport } from './approved-report.ts'
import { unpack } from './packed.ts'

let server: ReportServer
let renderer: Renderer
beforeAll(async () => {
  server = await createReportServer()
  renderer = createRenderer()
}, 60_000)
afterAll(async () => {
  await renderer.close()
  await server.close()
})

const coordinator = <T>(call: (as: ReportServer['coordinator']) => Promise<T>) => call(server.coordinator)
const chartsOf = (view: Awaited<ReturnType<ReportServer['read']>>) =>
  view.chapters.flatMap(({ blocks }) => blocks).filter(({ settings }) => settings.kind === 'indicatorChart')

const leadsOf = (blocks: readonly Block[]) => blocks.map((block) => block.kind === 'figure' && block.lead)

describe('a frozen report', () => {
  test('says what it said although figures are corrected, and tells of each correction', async () => {
    const report = await server.openReport(2025)
    const [chart] = chartsOf(await server.read(report))
    if (chart?.settings.kind !== 'indicatorChart') throw new Error('no chart')
    const { indicator } = chart.settings
    expect(await freezeForTest(server, report, { approve: true })).toBe(1)
    expect((await clocksOf(report)).clocks).toMatchObject({ corrections: [], newer: [], gone: [] })

    await correctFigure(indicator)
    const frozen = chartsOf(await server.read(report))[0]!
    expect(leadsOf(frozen.resolved)).toEqual(leadsOf(chart.resolved))
    const { clocks, number } = await clocksOf(report)
    expect(number).toBe(1)
    expect(clocks.figures).toBeGreaterThan(200)
    const mine = clocks.corrections.filter((one) => one.indicator === indicator)
    expect(mine).toMatchObject([{ year: 2024, today: 99.5, regionTitle: { fi: expect.any(String) } }])
    expect(mine[0]!.blocks).toContain(chart.id)
    expect(mine[0]!.todayFrom.revision).toBe(mine[0]!.writtenFrom.revision + 1)
  })

  test('is numbered when it is sent again, and neither freeze can be changed', async () => {
    const report = await server.openReport()
    await freezeForTest(server, report, { approve: false })
    expect(await freezeForTest(server, report, { approve: true })).toBe(2)
    const { body } = await server.call(server.coordinator, getReportFreezing, { organisation, report })
    expect(body.freezes.map(({ number }) => number)).toEqual([2, 1])
    expect(body).toMatchObject({ isFrozen: true, approved: { number: 2, decision: sampleDecision }, publicPath: null })
    for (const table of [
      'report_freeze',
      'report_freeze_language',
      'report_approval',
      'report_approved_document',
      'report_edition',
    ])
      await expect(sql`DELETE FROM ${sql.table(table)}`.execute(server.db), table).rejects.toThrow()
  })

  test('is for those of its organisation who read drafts', async () => {
    const report = await server.openReport()
    await freezeForTest(server, report, { approve: false })
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    const asked = { organisation: 'toinen', report }
    expect((await server.call(outsider, getReportFreezing, asked)).status).toBe(404)
    expect((await server.call(outsider, getReportClocks, asked)).status).toBe(404)
    expect((await server.call(outsider, publishReport, asked)).status).toBe(404)
    expect((await server.call(server.coordinator, publishReport, { organisation, report })).status).toBe(409)
  })
})

describe('an approved report', () => {
  test('is read by everybody of its organisation, with both clocks; before it was approved it was not there', async () => {
    const report = await server.openReport()
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    const statuses = async () => [
      (await server.call(viewer, getReport, { organisation, report, language: 'fi' })).status,
      (await server.call(viewer, getReportFreezing, { organisation, report })).status,
      (await server.call(viewer, getReportClocks, { organisation, report })).status,
    ]
    const listed = async () => (await server.call(viewer, listReports, { organisation })).body.map(({ id }) => id)
    await freezeForTest(server, report, { approve: false })
    expect([await statuses(), await listed()]).toEqual([[404, 404, 404], expect.not.arrayContaining([report])])
    await freezeForTest(server, report, { approve: true })
    expect([await statuses(), await listed()]).toEqual([[200, 200, 200], expect.arrayContaining([report])])
  })

  test(
    'has files whose bytes are the same on another day, and a hash that tells what a file is',
    { timeout: 60_000 },
    async () => {
      const report = await server.openReport()
      await freezeForTest(server, report, { approve: true })
      const wanted = { organisation, report, language: 'fi', format: 'pdf' } as const
      expect((await server.call(server.coordinator, getApprovedFile, wanted)).status).toBe(503)

      const first = await makeFiles(report, '2026-03-31T08:00:00Z')
      expect(first.files.map(({ language, format }) => `${language} ${format}`).toSorted()).toEqual([
        'fi docx',
        'fi html',
        'fi pdf',
        'sv docx',
        'sv html',
        'sv pdf',
      ])
      expect(await makeFiles(report, '2031-11-02T21:00:00Z')).toEqual(first)
      expect(await hashesMadeAgain(first)).toEqual(first.files.map(({ sha256 }) => sha256))

      const inWorkspace = await server.request(
        `/api/v1/organisations/${organisation}/reports/${report}/file?language=fi&format=pdf`,
        { headers: { cookie: server.coordinator.cookie } },
      )
      const taken = new Uint8Array(await inWorkspace.arrayBuffer())
      expect(first.files.map(({ sha256 }) => sha256)).toContain(sha256Of(taken))

      const { body } = await server.call(server.coordinator, publishReport, { organisation, report })
      expect(body.publicPath).toMatch(/^\/virtala\/reports\/annual-\d{4}$/)
      const pdf = first.files.find(({ format, language }) => format === 'pdf' && language === 'fi')!
      const file = await server.request(
        `/api/v1/organisations/${organisation}/reports/${report}/approved-file?language=fi&format=pdf`,
        { headers: { cookie: server.coordinator.cookie } },
      )
      expect([file.status, file.headers.get('etag')]).toEqual([200, `"${pdf.sha256}"`])
      const check = await server.call(undefined, checkReportHash, { hash: pdf.sha256 })
      expect(check.body.found).toMatchObject([{ organisation, language: 'fi', format: 'pdf', section: '§ 45' }])
      const { documentHash: hash, editionHash } = first.documents[0]!
      const found = async (asked: string) => (await server.call(undefined, checkReportHash, { hash: asked })).body.found
      expect(await found(hash)).toMatchObject([{ format: null, isEdition: false }])
      expect(await found(editionHash!)).toMatchObject([{ format: null, isEdition: true }])
      const freezing = await server.call(server.coordinator, getReportFreezing, { organisation, report })
      expect(freezing.body.freezes[0]!.documents.map((one) => one.documentHash)).toContain(hash)
      expect((await server.call(undefined, checkReportHash, { hash: '0'.repeat(64) })).body.found).toEqual([])
    },
  )

  test('has a document and an edition whose hashes can be reckoned again from what was kept', async () => {
    const [approved] = await approvedReports()
    for (const document of await findApprovedDocuments(server.db, await organisationId(), approved!)) {
      const kept = unpack(document.content) as Document
      expect(documentHash(kept)).toBe(document.documentHash)
      expect(kept).toMatchObject({ language: document.language })
      expect(kept.notice).not.toContain('Luonnos')
      const edition = unpack(document.edition!.content) as Document
      expect(documentHash(edition)).toBe(document.edition!.documentHash)
      expect(edition).toMatchObject({ date: sampleDecision.decidedOn, language: document.language })
      expect(edition.blocks.slice(-kept.blocks.length)).toEqual(kept.blocks)
    }
  })

  test('is public only when the coordinator has put it so, and no longer when taken back', async () => {
    const report = await server.openReport()
    await freezeForTest(server, report, { approve: true })
    const isPublic = async () => {
      const { body } = await server.call(undefined, listPublishedReports, { organisation })
      return body.some(({ reportId }) => reportId === report)
    }
    expect(await isPublic()).toBe(false)
    expect((await server.call(server.editor, publishReport, { organisation, report })).status).toBe(403)
    const { body } = await coordinator((as) => server.call(as, publishReport, { organisation, report }))
    expect(await isPublic()).toBe(true)
    const address = { organisation, report: body.publicPath.split('/').at(-1)! }
    expect((await server.call(undefined, getPublishedClocks, address)).body.number).toBe(1)
    await coordinator((as) => server.call(as, unpublishReport, { organisation, report }))
    expect(await isPublic()).toBe(false)
    expect((await server.call(undefined, getPublishedClocks, address)).status).toBe(404)
    expect((await coordinator((as) => server.call(as, unpublishReport, { organisation, report }))).status).toBe(404)
  })
})

const baseUrl = 'https://kaarna.example'
const place = async () => ({ id: await organisationId(), slug: organisation })
const organisationId = async () =>
  (await server.db.selectFrom('organisation').select('id').where('slug', '=', organisation).executeTakeFirstOrThrow())
    .id
const clocksOf = async (report: string) =>
  (await server.call(server.coordinator, getReportClocks, { organisation, report })).body
const approvedReports = async () => (await server.call(server.coordinator, listApprovedReports, { organisation })).body

async function makeFiles(reportId: string, now: string) {
  const request = { db: server.db, files: databaseFileStore, renderer, baseUrl, organisation: await place(), reportId }
  await makeApprovedFiles({ ...request, now: new Date(now) })
  return (await approvedReports()).find((one) => one.reportId === reportId)!
}

/** The same files made by another process. */
async function hashesMadeAgain(approved: ApprovedReport) {
  const other = createRenderer()
  const documents = await findApprovedDocuments(server.db, await organisationId(), approved)
  const hashes: string[] = []
  for (const { language, format } of approved.files) {
    const kept = documents.find((one) => one.language === language)!
    const request = { baseUrl, organisation: await place() }
    hashes.push(
      sha256Of(await makeFile(other, await writeFileDocument(server.db, request, { approved, kept }), format)),
    )
  }
  await other.close()
  return hashes
}

/** The source publishes another figure of 2024 for the city. */
async function correctFigure(indicator: string) {
  const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  const { years, regions } = await cube.series(server.db, { reader: everyone, indicator, regions: {} })
  const cells = regions.flatMap(({ region, values, absolutes }) =>
    years.map((year, at): Cell => {
      const isCorrected = region === 'demo-kunta:001' && year === 2024
      return { region, year, value: isCorrected ? 99.5 : (values[at] ?? null), absolute: absolutes[at] ?? null }
    }),
  )
  await server.db.transaction().execute((tx) =>
    saveRevisions(tx, [
      {
        indicator,
        tables: [{ gender: 'total', table: toFigureTable(cells) }],
        fetchedAt: new Date('2026-10-01T00:00:00Z'),
        sourceUpdatedOn: null,
        importRunId: null,
      },
    ]),
  )
}
