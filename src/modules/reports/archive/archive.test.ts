import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { searchOrganisation } from '#modules/home/search/search.contract.ts'
import { createObjectStore } from '#server/files/object-store.ts'
import { outsideFileStore } from '#server/files/outside-file-store.ts'
import { createS3Like, type S3Like } from '#server/testing/s3-like.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { tinyPdf } from './tiny-pdf.ts'
import {
  addArchivedReport,
  changeArchivedReport,
  getArchivedFile,
  listArchivedReports,
  restoreArchivedReport,
  withdrawArchivedReport,
} from './archive.contract.ts'
import { readArchivedJobName } from './archive.jobs.ts'
import type { ArchivedReportFields } from './archived-report.ts'
import { readPdfApart } from './pdf-reader.ts'

let s3: S3Like
let server: ReportServer
/** Files are kept as in an installation with a store of its own; other tests keep theirs in the database. */
beforeAll(async () => {
  s3 = await createS3Like()
  const objects = createObjectStore(s3.settings, { pausesMs: [1, 1], tryMs: 5000 })
  server = await createReportServer({ files: outsideFileStore(objects) })
}, 60_000)
afterAll(() => Promise.all([server.close(), s3.close()]))

const told: Omit<ArchivedReportFields, 'isPublic'> = {
  kind: 'broad',
  language: 'fi',
  title: 'Hyvinvointikertomus 2013–2016',
  firstYear: 2013,
  lastYear: 2016,
  decidedBy: 'Kaupunginvaltuusto',
  decidedOn: '2017-05-22',
  section: '§ 61',
  link: null,
}
const words = 'Ikäihmisten yksinäisyys lisääntyi. Kotihoidon asiakkaista joka viides tunsi olonsa yksinäiseksi.'

const add = (file: Uint8Array<ArrayBuffer>, input: object = {}, as = server.coordinator) =>
  server.call(as, addArchivedReport, { organisation, filename: 'kertomus.pdf', ...toAddress(told), ...input }, file)
/** What is not known is left out of an address. */
const toAddress = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
const find = async (id: string) =>
  (await server.call(server.coordinator, listArchivedReports, { organisation })).body.find((one) => one.id === id)

describe('an old report', () => {
  test('is kept as it was sent, and its text is found by the search', { timeout: 60_000 }, async () => {
    const pdf = tinyPdf([words])
    const added = await add(pdf)
    expect(added).toMatchObject({
      status: 200,
      body: { title: { fi: told.title }, reading: 'waiting', bytes: pdf.length },
    })
    await server.doPlanned(readArchivedJobName)
    expect(await find(added.body.id)).toMatchObject({ reading: 'read', pages: 1, section: '§ 61' })

    const { body } = await server.call(server.coordinator, searchOrganisation, {
      organisation,
      q: 'kotihoidon asiakas',
    })
    expect(body.items.map(({ kind, id }) => [kind, id])).toContainEqual(['archivedReport', added.body.id])
    const address = `/api/v1/organisations/${organisation}/archived-reports/${added.body.id}/file`
    const file = await server.request(address, { headers: { cookie: server.editor.cookie } })
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf)
  })

  test('is changed by one person at a time, withdrawn from the search and put back', async () => {
    const { id, version } = (await add(tinyPdf(['Lapset ja nuoret harrastavat liikuntaa aiempaa enemmän.']))).body
    const change = { organisation, id, version, ...told, title: 'Kertomus', isPublic: true }
    expect((await server.call(server.coordinator, changeArchivedReport, change)).body).toMatchObject({ version: 2 })
    expect((await server.call(server.coordinator, changeArchivedReport, change)).status).toBe(409)
    const withdrawn = await server.call(server.coordinator, withdrawArchivedReport, { organisation, id })
    expect(withdrawn.body.withdrawnAt).not.toBeNull()
    const back = await server.call(server.coordinator, restoreArchivedReport, { organisation, id })
    expect(back.body.withdrawnAt).toBeNull()
  })

  test.each([
    ['something else than a PDF', Buffer.from('<svg onload="alert(1)"/>'), {}],
    ['years in the wrong order', Buffer.from(tinyPdf([words])), { firstYear: 2016, lastYear: 2013 }],
  ])('is refused as %s', async (_, file, input) => {
    expect((await add(new Uint8Array(file), input)).status).toBe(400)
  })

  test('is not kept twice as the same file, unless it was withdrawn meanwhile', async () => {
    const file = tinyPdf(['Kertomus, jonka kaksi ihmistä lisää samana päivänä.'])
    const { id } = (await add(file)).body
    const faults = [{ path: 'file', message: 'alreadyInArchive' }]
    expect(await add(file)).toMatchObject({ status: 400, body: { faults } })
    await server.call(server.coordinator, withdrawArchivedReport, { organisation, id })
    expect((await add(file)).status).toBe(200)
  })

  test('is for the coordinator to add, and for nobody of another organisation', async () => {
    expect((await add(tinyPdf([words]), {}, server.editor)).status).toBe(403)
    const { id } = (await add(tinyPdf(['Toisen organisaation ei kuulu nähdä tätä.']))).body
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    const theirs = { organisation: 'toinen', id }
    expect((await server.call(outsider, getArchivedFile, theirs)).status).toBe(404)
    expect((await server.call(outsider, withdrawArchivedReport, theirs)).status).toBe(404)
    expect((await server.call(outsider, listArchivedReports, { organisation: 'toinen' })).body).toEqual([])
  })
})

describe('while the file store does not answer', () => {
  const addressOf = (id: string) => `/api/v1/organisations/${organisation}/archived-reports/${id}/file`
  const away = (language: string) => ({ cookie: `${server.coordinator.cookie}; language=${language}` })

  test('the person reads so in the own language, nothing is half kept, and later all is there', async () => {
    const kept = (await add(tinyPdf(['Kunnan liikuntapaikat ovat kaikkien käytössä.']), { isPublic: true })).body
    const fresh = tinyPdf(['Uusi kertomus, jota varasto ei ota vastaan.'])
    const count = async () => (await server.call(server.coordinator, listArchivedReports, { organisation })).body.length
    const before = await count()
    s3.faults.push(500, 500, 500)
    expect(await add(fresh)).toMatchObject({ status: 503, body: { code: 'filesUnavailable' } })
    expect(await count()).toBe(before)
    expect((await add(fresh)).status).toBe(200)

    for (const [language, title] of [
      ['fi', 'Tiedostovarasto ei vastaa'],
      ['sv', 'Fillagret svarar inte'],
      ['en', 'The file store does not answer'],
    ] as const) {
      s3.faults.push(403)
      const refused = await server.request(addressOf(kept.id), { headers: away(language) })
      expect([refused.status, await refused.json()]).toEqual([503, expect.objectContaining({ title })])
    }
    s3.faults.push(403)
    const page = await server.request(`/sv/${organisation}/reports/archive/${kept.id}.pdf`)
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Fillagret svarar inte')])
    expect((await server.request(addressOf(kept.id), { headers: away('fi') })).status).toBe(200)
    expect(await (await server.request('/api/v1/health')).json()).toMatchObject({ status: 'ok', files: 'store' })
  })
})

describe('a file that holds no words', () => {
  test.each([
    ['scanned pages', tinyPdf(['', '']), 'scanned'],
    ['a torn file', tinyPdf([words]).slice(0, 60), 'broken'],
    ['rubbish after the signature', new Uint8Array(Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`)), 'broken'],
  ])('is told apart: %s', { timeout: 60_000 }, async (_, file, reading) => {
    expect(await readPdfApart(file)).toMatchObject({ reading, text: '' })
  })

  test('ends with the time that it was given', { timeout: 60_000 }, async () => {
    expect(await readPdfApart(tinyPdf([words]), { timeout: 1 })).toMatchObject({ reading: 'broken' })
  })
})
