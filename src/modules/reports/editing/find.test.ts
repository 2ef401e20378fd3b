import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { languages } from '#shared/texts.ts'
import { addBlock } from '../reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, textOf } from '../testing/report-server.ts'
import { listTextVersions, saveText } from '../texts.contract.ts'
import { findWords, replaceWords, takeBackReplacement } from './find.contract.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

const wanted = { words: 'nuoret', matchCase: false, wholeWords: false }

/** A report whose summary and whose list say the words. */
async function openWritten() {
  const report = await server.openReport()
  const view = await server.read(report)
  const block = textOf(view, 'summary').id
  const place = { organisation, report, language: 'fi' as const }
  await server.call(server.coordinator, saveText, {
    ...place,
    block,
    content: plainText('Nuoret voivat hyvin. Kysyimme, mitä nuoret toivovat.'),
    version: 0,
  })
  await server.call(server.coordinator, addBlock, {
    organisation,
    report,
    chapter: chapterOf(view, 'handling').id,
    after: null,
    settings: { kind: 'list', ordered: false, items: { fi: ['nuoret'] } },
  })
  const find = async () => (await server.call(server.editor, findWords, { ...place, ...wanted })).body
  return { place, block, find, texts: async () => textOf(await server.read(report), 'summary').texts.fi }
}

describe('who writes', () => {
  test('finds words in texts and lists, replaces one, and the former text is kept', async () => {
    const { place, block, find, texts } = await openWritten()
    const { findings, count } = await find()
    expect(count).toBe(3)
    expect(findings.map(({ place: where, words }) => [where, words])).toEqual([
      ['text', 'Nuoret'],
      ['text', 'nuoret'],
      ['settings', 'nuoret'],
    ])
    const one = { ...place, ...wanted, replacement: 'lapset', findings: findings.slice(1, 2) }
    const { status, body } = await server.call(server.editor, replaceWords, one)
    expect(status).toBe(200)
    expect((await texts())?.content).toEqual(plainText('Nuoret voivat hyvin. Kysyimme, mitä lapset toivovat.'))
    const kept = await server.call(server.editor, listTextVersions, { ...place, block })
    expect(kept.body.items.map(({ version }) => version)).toEqual([1])
    await server.call(server.editor, takeBackReplacement, { ...place, ...body })
    expect((await texts())?.content).toEqual(plainText('Nuoret voivat hyvin. Kysyimme, mitä nuoret toivovat.'))
  })

  test('replaces all at once, in lists, too, as whoever arranges the report, and takes it back as one', async () => {
    const { place, find } = await openWritten()
    const { findings } = await find()
    const all = { ...place, ...wanted, replacement: 'lapset', findings }
    const { body } = await server.call(server.coordinator, replaceWords, all)
    expect(await find()).toMatchObject({ count: 0 })
    expect((await server.call(server.coordinator, takeBackReplacement, { ...place, ...body })).status).toBe(204)
    expect(await find()).toMatchObject({ count: 3 })
  })
})

describe('nothing is replaced', () => {
  test('when a text has been changed since it was searched', async () => {
    const { place, block, find } = await openWritten()
    const { findings } = await find()
    const meanwhile = { ...place, block, content: plainText('Nuoret ja nuoret.'), version: 1 }
    await server.call(server.coordinator, saveText, meanwhile)
    const all = { ...place, ...wanted, replacement: 'x', findings }
    expect((await server.call(server.coordinator, replaceWords, all)).status).toBe(409)
    expect(await find()).toMatchObject({ count: 3 })
  })

  test('by an editor in a list, by a reader, and from another organisation', async () => {
    const { place, find } = await openWritten()
    const { findings } = await find()
    const all = { ...place, ...wanted, replacement: 'x', findings }
    expect((await server.call(server.editor, replaceWords, all)).status).toBe(403)
    const approver = await server.addPerson({ organisation, role: 'approver' })
    expect((await server.call(approver, replaceWords, all)).status).toBe(403)
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    const there = { ...all, organisation: 'toinen' }
    expect((await server.call(stranger, replaceWords, there)).status).toBe(404)
    for (const language of languages)
      expect((await server.call(stranger, findWords, { ...there, language })).status).toBe(404)
  })

  test('when an item of a list would be left empty', async () => {
    const { place, find } = await openWritten()
    const { findings } = await find()
    const all = { ...place, ...wanted, replacement: '', findings }
    expect((await server.call(server.coordinator, replaceWords, all)).status).toBe(400)
    expect(await find()).toMatchObject({ count: 3 })
  })
})
