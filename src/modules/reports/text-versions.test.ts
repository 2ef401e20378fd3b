import { afterAll, beforeAll, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import type { Signed } from '#server/testing.ts'
import { getTextVersion, listTextVersions, restoreText, saveText } from './texts.contract.ts'
import { createReportServer, organisation, type ReportServer, textOf } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

/** A text that has been written by turns, so that each version but the last is kept. */
async function writtenByTurns(...words: string[]) {
  const report = await server.openReport()
  const block = textOf(await server.read(report), 'summary').id
  const place = { organisation, report, block, language: 'fi' as const }
  const authors = [server.editor, server.coordinator]
  for (const [version, said] of words.entries()) {
    const { status } = await server.call(authors[version % 2], saveText, {
      ...place,
      content: plainText(said),
      version,
    })
    expect(status).toBe(200)
  }
  const restore = (earlier: number, version: number, as: Signed = server.editor) =>
    server.call(as, restoreText, { ...place, earlier, version })
  return { place, restore }
}

test('who writes sees what a text has said before, newest first, and by whom', async () => {
  const { place } = await writtenByTurns('yksi', 'kaksi', 'kolme')
  const { body } = await server.call(server.editor, listTextVersions, { ...place, limit: 30 })
  expect(body).toMatchObject({
    items: [
      { version: 2, updatedBy: 'coordinator Henkilö' },
      { version: 1, updatedBy: 'editor Henkilö' },
    ],
    cursor: null,
  })
  const first = await server.call(server.editor, listTextVersions, { ...place, limit: 1 })
  expect(first.body).toMatchObject({ items: [{ version: 2 }], cursor: 2 })
  const next = await server.call(server.editor, listTextVersions, { ...place, limit: 1, cursor: 2 })
  expect(next.body.items).toMatchObject([{ version: 1 }])
  const earlier = await server.call(server.editor, getTextVersion, { ...place, earlier: 1 })
  expect(earlier.body).toMatchObject({ version: 1, content: plainText('yksi') })
  expect((await server.call(server.editor, getTextVersion, { ...place, earlier: 7 })).status).toBe(404)
})

test('a version comes back, and what it replaces is kept among the earlier ones', async () => {
  const { place, restore } = await writtenByTurns('yksi', 'kaksi')
  const { status, body } = await restore(1, 2)
  expect({ status, ...body }).toMatchObject({ status: 200, version: 3, content: plainText('yksi') })
  const { body: versions } = await server.call(server.editor, listTextVersions, { ...place, limit: 30 })
  expect(versions.items.map(({ version }) => version)).toEqual([2, 1])
  expect((await restore(2, 3)).body).toMatchObject({ version: 4, content: plainText('kaksi') })
})

test('a text that somebody else has written meanwhile is not written over', async () => {
  const { restore } = await writtenByTurns('yksi', 'kaksi')
  const late = await restore(1, 1)
  expect(late.status).toBe(409)
  expect(late.body).toMatchObject({ current: { version: 2, content: plainText('kaksi') } })
})

test('those who only read drafts do not see earlier ones, and outsiders find none', async () => {
  const { place, restore } = await writtenByTurns('yksi', 'kaksi')
  const approver = await server.addPerson({ organisation, role: 'approver' })
  expect((await server.call(approver, listTextVersions, { ...place, limit: 30 })).status).toBe(403)
  expect((await restore(1, 2, approver)).status).toBe(403)
  const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
  const foreign = { ...place, organisation: 'toinen' }
  expect((await server.call(outsider, listTextVersions, { ...foreign, limit: 30 })).status).toBe(404)
  expect((await server.call(outsider, getTextVersion, { ...foreign, earlier: 1 })).status).toBe(404)
  expect((await server.call(outsider, restoreText, { ...foreign, earlier: 1, version: 2 })).status).toBe(404)
})
