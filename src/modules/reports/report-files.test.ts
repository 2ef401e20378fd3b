import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasProgram, pdfText } from '#documents/render/testing/office.ts'
import type { BlockSettings } from './report.ts'
import { addBlock, addImage, getImage } from './reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

describe('a reader of the file', () => {
  const types = {
    pdf: 'application/pdf',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    html: 'text/html; charset=utf-8',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  }

  test.each(['pdf', 'docx', 'html', 'pptx'] as const)(
    'downloads the report as %s, and the same again only when it has changed',
    { timeout: 30_000 },
    async (format) => {
      const report = await server.openReport()
      const query = `language=sv&format=${format}`
      const first = await server.download(report, query)
      expect(first.status).toBe(200)
      expect(first.headers.get('content-type')).toBe(types[format])
      expect(first.headers.get('content-disposition')).toMatch(
        new RegExp(`valfardsrapport-(presentation-)?virtala-\\d{4}-sv\\.${format}$`),
      )
      expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(50_000)
      const tag = first.headers.get('etag')!
      const again = await server.download(report, query, { 'if-none-match': tag })
      expect(again.status).toBe(304)
    },
  )

  test('reads whose figures they are and on which terms', async () => {
    const shown = async (report: string) => (await server.download(report, 'language=fi&format=html')).text()
    expect(await shown(await server.openReport())).toMatch(
      /Keksittyjä lukuja keksityistä paikoista\. Luvut haettu [^<]+\. Lisenssi: CC0-1\.0/,
    )
    await server.db
      .updateTable('indicator')
      .set({
        licence: null,
        may_republish: false,
        catalogue_version: 1_000,
        producer: JSON.stringify({ fi: 'Purolan tilastopaja' }),
      })
      .execute()
    await server.db.updateTable('knowledge_version').set({ version: 1_000 }).where('scope', '=', 'catalogue').execute()
    const changed = await shown(await server.openReport())
    expect(changed).toContain('Lisenssi: tuottajan omat ehdot')
    expect(changed).toContain('Tuottajat: Purolan tilastopaja')
  })

  test.skipIf(!hasProgram('pdftotext'))(
    'meets the demo and draft marks, and chapters that say they are empty',
    { timeout: 30_000 },
    async () => {
      const report = await server.openReport()
      const answer = await server.download(report, 'language=fi&format=pdf')
      const words = pdfText(new Uint8Array(await answer.arrayBuffer()))
      expect(words).toContain('Luonnos · Esittelyaineisto: paikat ja luvut on keksitty')
      expect(words.match(/Tähän lukuun ei ole vielä kirjoitettu sisältöä/g)).toHaveLength(4)
    },
  )
})

/** The smallest PNG there is: one transparent pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='

describe('a picture', () => {
  const put = (report: string, data: string, as = server.coordinator) =>
    server.call(as, addImage, { organisation, report, data })

  test('is kept for the report and shown in its files with its alternative text', { timeout: 30_000 }, async () => {
    const report = await server.openReport()
    const { body, status } = await put(report, pixel)
    expect({ status, ...body }).toMatchObject({ status: 200, width: 1, height: 1 })
    const { id: chapter } = chapterOf(await server.read(report), 'summary')
    const settings: BlockSettings = {
      kind: 'image',
      image: body.id,
      alternative: { fi: 'Lapsia purolla' },
      caption: null,
    }
    expect(
      (await server.call(server.coordinator, addBlock, { organisation, report, chapter, after: null, settings }))
        .status,
    ).toBe(200)
    const answer = await server.download(report, 'language=fi&format=html')
    expect(await answer.text()).toContain('alt="Lapsia purolla"')
    const picture = await server.request(`/api/v1/organisations/${organisation}/reports/${report}/images/${body.id}`, {
      headers: { cookie: server.editor.cookie },
    })
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('is refused when it is something else, when an editor adds it, and shown to nobody outside', async () => {
    const report = await server.openReport()
    expect((await put(report, Buffer.from('<svg onload="alert(1)"/>').toString('base64'))).status).toBe(400)
    expect((await put(report, 'not base64!')).status).toBe(400)
    expect((await put(report, pixel, server.editor)).status).toBe(403)
    const { id: image } = (await put(report, pixel)).body
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    expect((await server.call(outsider, getImage, { organisation: 'toinen', report, image })).status).toBe(404)
    expect((await server.call(outsider, addImage, { organisation: 'toinen', report, data: pixel })).status).toBe(404)
    expect(
      (await server.call(server.coordinator, getImage, { organisation, report: await server.openReport(), image }))
        .status,
    ).toBe(404)
  })
})
