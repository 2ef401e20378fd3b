import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { moveBlock, removeBlock } from '../reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, textOf } from '../testing/report-server.ts'
import { listTextVersions, saveText } from '../texts.contract.ts'
import {
  compareReportVersions,
  listReportVersions,
  restoreChapter,
  restorePlaces,
  saveReportVersion,
} from './versions.contract.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

/** A report whose summary has been written, kept as a version, and then written anew. */
async function openKept() {
  const report = await server.openReport()
  const view = await server.read(report)
  const block = textOf(view, 'summary').id
  const chapter = chapterOf(view, 'summary').id
  const place = { organisation, report, language: 'fi' as const }
  const write = (words: string, version: number) =>
    server.call(server.editor, saveText, { ...place, block, content: plainText(words), version })
  await write('Nuoret voivat hyvin.', 0)
  const kept = await server.call(server.editor, saveReportVersion, { organisation, report, name: 'Ennen lausuntoja' })
  await write('Nuoret jaksavat hyvin.', 1)
  const version = kept.body.id
  const compare = async (to?: string) =>
    (await server.call(server.editor, compareReportVersions, { ...place, version, ...(to ? { to } : {}) })).body
      .chapters
  const restore = () => server.call(server.coordinator, restoreChapter, { ...place, version, chapter })
  const words = async () => textOf(await server.read(report), 'summary').texts.fi?.content
  return { report, view, block, chapter, place, version, compare, restore, words }
}

describe('a version of the whole report', () => {
  test('has a name and a maker, and tells what has changed since, chapter by chapter', async () => {
    const { report, version, compare } = await openKept()
    const { body } = await server.call(server.editor, listReportVersions, { organisation, report })
    expect(body.versions).toMatchObject([
      { id: version, name: 'Ennen lausuntoja', stage: null, createdBy: 'editor Henkilö' },
    ])
    const chapters = await compare()
    expect(chapters).toHaveLength(1)
    expect(chapters[0]).toMatchObject({
      title: { fi: 'Tiivistelmä' },
      blocks: [{ kind: 'text', change: 'changed', lines: [{ look: 'paragraph' }] }],
    })
    const second = await server.call(server.editor, saveReportVersion, { organisation, report, name: 'Toinen' })
    expect(await compare(second.body.id)).toEqual(chapters)
  })

  test('tells of blocks that were moved and taken out', async () => {
    const { report, view, compare } = await openKept()
    const [first, second] = chapterOf(view, 'state-young').blocks
    const target = { organisation, report, chapter: chapterOf(view, 'conclusions').id, after: null }
    await server.call(server.coordinator, moveBlock, { ...target, block: first!.id, version: view.version })
    const gone = { organisation, report, block: second!.id, version: view.version + 1 }
    await server.call(server.coordinator, removeBlock, gone)
    const changes = (await compare()).flatMap(({ blocks }) => blocks.map(({ change, isMoved }) => [change, isMoved]))
    expect(changes).toContainEqual(['same', true])
    expect(changes).toContainEqual(['removed', false])
  })

  test("gives a chapter's text back, with a block that was taken out; what stood there is kept", async () => {
    const { report, view, block, place, restore, words } = await openKept()
    await server.call(server.coordinator, removeBlock, { organisation, report, block, version: view.version })
    const { status, body } = await restore()
    expect([status, body.texts]).toMatchObject([200, [{ block, earlier: 2 }]])
    expect(await words()).toEqual(plainText('Nuoret voivat hyvin.'))
    const { items } = (await server.call(server.editor, listTextVersions, { ...place, block })).body
    expect(items.map(({ version }) => version)).toContain(2)
    expect((await restore()).body.texts).toEqual([])
  })
})

describe('the places of a version', () => {
  const orderOf = async (report: string) =>
    (await server.read(report)).chapters.map(({ blocks }) => blocks.map(({ id }) => id))

  test('are told before they are brought back, come back with what was taken out, and go again', async () => {
    const { report, view, version, place } = await openKept()
    const before = await orderOf(report)
    const [first, second] = chapterOf(view, 'state-young').blocks
    const target = { organisation, report, chapter: chapterOf(view, 'conclusions').id, after: null }
    await server.call(server.coordinator, moveBlock, { ...target, block: first!.id, version: view.version })
    const gone = { organisation, report, block: second!.id, version: view.version + 1 }
    await server.call(server.coordinator, removeBlock, gone)
    const changed = await orderOf(report)

    const { places } = (await server.call(server.editor, compareReportVersions, { ...place, version })).body
    expect(places).toMatchObject([
      { block: first!.id, change: 'moves', from: { fi: expect.stringContaining('Johtopäätökset') as string } },
      { block: second!.id, change: 'returns', from: null },
    ])
    const asked = { organisation, report, version, keepAs: 'Ennen palautusta' }
    const late = await server.call(server.coordinator, restorePlaces, { ...asked, reportVersion: view.version })
    expect(late.status).toBe(409)
    const reportVersion = view.version + 2
    const restored = await server.call(server.coordinator, restorePlaces, { ...asked, reportVersion })
    expect(restored.status).toBe(200)
    expect(await orderOf(report)).toEqual(before)

    const { kept, version: standing } = restored.body
    const back = { ...asked, version: kept!, keepAs: null, reportVersion: standing, added: 'leave' as const }
    expect((await server.call(server.coordinator, restorePlaces, back)).body.kept).toBeNull()
    expect(await orderOf(report)).toEqual(changed)
  })
})

test('versions are refused to who may not write, and to another organisation', async () => {
  const { report, version, place, restore, chapter } = await openKept()
  const member = await server.addPerson({ organisation, role: 'groupMember' })
  const save = { organisation, report, name: 'Oma' }
  expect((await server.call(member, saveReportVersion, save)).status).toBe(403)
  const places = { organisation, report, version, reportVersion: 0, keepAs: null }
  expect((await server.call(server.editor, restorePlaces, places)).status).toBe(403)
  expect((await server.call(server.editor, restoreChapter, { ...place, version, chapter })).status).toBe(403)
  const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
  const there = { ...place, version, organisation: 'toinen' }
  expect((await server.call(stranger, compareReportVersions, there)).status).toBe(404)
  expect((await server.call(stranger, restorePlaces, { ...places, organisation: 'toinen' })).status).toBe(404)
  expect((await server.call(stranger, saveReportVersion, { ...save, organisation: 'toinen' })).status).toBe(404)
  expect((await restore()).status).toBe(200)
})
