import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addArchivedReport, changeArchivedReport } from '#modules/reports/archive/archive.contract.ts'
import { readArchivedJobName } from '#modules/reports/archive/archive.jobs.ts'
import { publishReport, unpublishReport } from '#modules/reports/freezing/freezing.contract.ts'
import { freezeForTest } from '#modules/reports/testing/frozen-report.ts'
import { createReportServer, organisation, type ReportServer } from '#modules/reports/testing/report-server.ts'
import { tinyPdf } from '#modules/reports/archive/tiny-pdf.ts'
import type { Signed } from '#server/testing.ts'

let server: ReportServer
let coordinator: Signed
let report: string
beforeAll(async () => {
  server = await createReportServer()
  ;({ coordinator } = server)
  report = await server.openReport(2025)
  await freezeForTest(server, report, { approve: true })
  await server.call(coordinator, publishReport, { organisation, report })
}, 90_000)
afterAll(() => server.close())

const home = `/fi/${organisation}/reports`
const page = async (path: string) => {
  const answer = await server.request(path)
  return { status: answer.status, html: await answer.text() }
}
const linksIn = (html: string, pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => path!))]

describe('a resident', () => {
  test('reads every chapter as a page of at most 100 KB, without a script', { timeout: 60_000 }, async () => {
    const front = await page(`${home}/annual-2025`)
    expect(front.status).toBe(200)
    const chapters = linksIn(front.html, /href="(\/fi\/virtala\/reports\/annual-2025\/[\w-]+)"/g).filter(
      (path) => !/(today|origins|search)$/.test(path),
    )
    expect(chapters.length).toBeGreaterThan(10)
    let turned = chapters[0]
    let count = 0
    let charts = 0
    while (turned !== undefined) {
      const { html, status } = await page(turned)
      expect([turned, status]).toEqual([turned, 200])
      expect(Buffer.byteLength(html), turned).toBeLessThanOrEqual(100_000)
      expect(html).not.toMatch(/<script|\sstyle="|undefined/)
      charts += html.match(/<figure/g)?.length ?? 0
      turned = linksIn(html, /href="([^"]+)" rel="next"/g)[0]
      count++
    }
    expect(count).toBeGreaterThanOrEqual(chapters.length)
    expect(charts).toBeGreaterThan(5)
  })

  test('switches between the two clocks by a link, and reaches the origin of each figure', async () => {
    const today = await page(`${home}/annual-2025/today`)
    expect(today.html).toContain('Mitä luvuista tiedetään tänään')
    const state = await page(`${home}/annual-2025/today/2-1`)
    const [origin] = linksIn(state.html, /href="(\/fi\/virtala\/reports\/annual-2025\/origins)#indicator-[^"]+"/g)
    const origins = await page(origin!)
    expect(origins.html).toMatch(/id="indicator-demo:\d+"/)
  })

  test('reads what a chapter gathers below its own words on the same page', async () => {
    const changes = await page(`${home}/annual-2025/3`)
    expect(changes.html).toContain('Keskeiset muutokset')
    expect(changes.html).toMatch(/<h2[^>]*>Suunta parempaan/)
    expect(changes.html).toMatch(/<h2[^>]*>Suunta heikompaan/)
  })

  test('finds words in the report, and in the archive those of old files', { timeout: 60_000 }, async () => {
    const found = await page(`${home}/annual-2025/search?q=nuoret`)
    expect(found.html).toMatch(/<mark>[Nn]uor/)
    expect((await page(`${home}/annual-2025/search?q=%3Cb%3Ezyx`)).html).toContain('Sanoja ei löytynyt')

    const told = { kind: 'annual', language: 'fi', title: 'Kertomus 2004', firstYear: 2004, lastYear: 2004 } as const
    const file = tinyPdf(['Perhekeskus avattiin keväällä. Neuvola ja varhaiskasvatus tekevät siellä työtä yhdessä.'])
    const input = { organisation, filename: 'k.pdf', ...told }
    const { body } = await server.call(coordinator, addArchivedReport, input, file)
    await server.doPlanned(readArchivedJobName)
    const address = `${home}/archive/${body.id}.pdf`
    expect((await page(address)).status).toBe(404)
    const open = { organisation, id: body.id, version: body.version, ...told, isPublic: true }
    expect((await server.call(coordinator, changeArchivedReport, open)).status).toBe(200)
    expect((await page(`${home}?q=perhekeskus`)).html).toContain('Kertomus 2004')
    expect((await page(address)).status).toBe(200)
  })

  test('is told that a report has not been approved in the language, and learns whether a file is approved', async () => {
    expect((await page(`/en/${organisation}/reports/annual-2025`)).html).toContain('has not been approved in English')
    const form = new FormData()
    form.set('hash', '0'.repeat(64))
    const checked = await server.request('/fi/report-check', {
      method: 'POST',
      body: form,
      headers: { origin: server.services.config.baseUrl },
    })
    expect(await checked.text()).toContain('Ei: tämä ei ole mikään julkinen hyväksytty tiedosto')
  })

  test('meets nothing of a report that was taken back', async () => {
    await server.call(coordinator, unpublishReport, { organisation, report })
    // Public pages are as old as a second: see page-cache.ts.
    const soon = { timeout: 10_000 }
    await expect.poll(async () => (await page(`${home}/annual-2025/2-1`)).status, soon).toBe(404)
    expect((await page(`${home}/annual-2025/files/fi.pdf`)).status).toBe(404)
    await expect.poll(async () => (await page(home)).html, soon).not.toContain('annual-2025')
  })
})
