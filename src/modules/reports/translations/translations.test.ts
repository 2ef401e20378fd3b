import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { textOf, createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { listOwnWriting } from '../editing/assignments.contract.ts'
import { listReports } from '../report-list.contract.ts'
import { saveText } from '../texts.contract.ts'
import { confirmTranslation, listStaleTranslations } from './translations.contract.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

async function openWritten() {
  const report = await server.openReport()
  const { id: block } = textOf(await server.read(report), 'summary')
  const save = (language: 'fi' | 'sv', words: string, version: number) =>
    server.call(server.editor, saveText, { organisation, report, block, language, version, content: plainText(words) })
  const stale = async () => (await server.call(server.editor, listStaleTranslations, { organisation, report })).body
  return { report, block, save, stale }
}

const listed = async (report: string) =>
  (await server.call(server.editor, listReports, { organisation })).body.find(({ id }) => id === report)
const ownTranslations = async (as = server.editor) =>
  (await server.call(as, listOwnWriting, { organisation })).body.translations

describe('a translation', () => {
  test(
    'that is older than its original is told to its writer, and said in the document',
    { timeout: 30_000 },
    async () => {
      const { report, block, save, stale } = await openWritten()
      await save('fi', 'Voimme hyvin.', 0)
      await save('sv', 'Vi mår bra.', 0)
      expect(await stale()).toEqual([])
      await save('fi', 'Voimme aiempaa paremmin.', 1)
      expect(await stale()).toMatchObject([{ block, chapter: 'summary', language: 'sv', from: 'fi' }])
      expect(await listed(report)).toMatchObject({ staleTranslations: 1 })
      const own = { report, language: 'sv', key: 'summary', count: 1 }
      expect(await ownTranslations(server.editor)).toContainEqual(expect.objectContaining(own))
      expect(await ownTranslations(server.coordinator)).toEqual([])
      const page = async () => (await server.download(report, 'language=sv&format=html')).text()
      expect(await page()).toContain('Översättningen är äldre än den ursprungliga finskspråkiga texten.')
      expect(await (await server.download(report, 'language=fi&format=html')).text()).not.toContain(
        'Käännös on vanhempi',
      )

      await save('sv', 'Vi mår bättre än förut.', 1)
      expect(await stale()).toEqual([])
      expect(await page()).not.toContain('Översättningen är äldre')
      expect(await listed(report)).toMatchObject({ staleTranslations: 0 })
    },
  )

  test('that still says the same is marked so, by those who write', async () => {
    const { report, block, save, stale } = await openWritten()
    await save('fi', 'Voimme hyvin', 0)
    await save('sv', 'Vi mår bra.', 0)
    await save('fi', 'Voimme hyvin.', 1)
    const confirm = (as = server.editor, of = organisation) =>
      server.call(as, confirmTranslation, { organisation: of, report, block, language: 'sv' })
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    expect((await confirm(outsider, 'toinen')).status).toBe(404)
    const reader = await server.addPerson({ organisation, role: 'approver' })
    expect((await confirm(reader)).status).toBe(403)
    expect((await confirm()).status).toBe(200)
    expect(await stale()).toEqual([])
    expect((await server.call(outsider, listStaleTranslations, { organisation: 'toinen', report })).status).toBe(404)
  })
})

test(
  'a report in two languages has each chapter in both, and speaks each in its own',
  { timeout: 30_000 },
  async () => {
    const { report, save } = await openWritten()
    await save('fi', 'Voimme hyvin.', 0)
    await save('sv', 'Vi mår bra.', 0)
    const answer = await server.download(report, 'language=fi&beside=sv&format=html')
    expect(answer.headers.get('content-disposition')).toMatch(/hyvinvointiraportti-virtala-\d{4}-fi-sv\.html$/)
    const html = await answer.text()
    const places = ['Voimme hyvin.', 'Vi mår bra.', '2</span> '].map((words) =>
      html.indexOf(words, html.indexOf('<main')),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).toMatch(/<p lang="?sv"?>Vi mår bra\./)
    expect(html).toContain('Sammanfattning')

    const columns = await server.download(report, 'language=fi&beside=sv&layout=columns&format=html')
    const row =
      /<div class="?pair"?><div><p>Voimme hyvin\.<\/p><\/div><div><p lang="?sv"?>Vi mår bra\.<\/p><\/div><\/div>/
    expect(await columns.text()).toMatch(row)
    expect((await server.download(report, 'language=fi&beside=sv&layout=rows&format=html')).status).toBe(400)
    const pdf = await server.download(report, 'language=fi&beside=sv&layout=columns&format=pdf')
    expect(pdf.status).toBe(200)
  },
)
