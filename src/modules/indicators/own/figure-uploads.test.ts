import { readFileSync } from 'node:fs'

import { afterAll, describe, expect, test } from 'vitest'

import type { Signed } from '#server/testing.ts'
import { updateSubAreas } from '#modules/regions/sub-areas.contract.ts'
import { listRevisions } from '../indicators.contract.ts'
import type { MappingDraft } from '../tables/column-roles.ts'
import type { TableReading } from './figure-upload.ts'
import { discardFigureUpload, getFigureUpload, listFigureUploads } from './figure-uploads.contract.ts'
import { createOwnFigures, organisation } from './testing.ts'

const { server, people, indicator, upload, preview, importAs, figures } = await createOwnFigures()
afterAll(() => server.close())

describe('a file', () => {
  test('is sent, looked at, told what it means, and imported as a revision', async () => {
    const key = await indicator('imported')
    await indicator('another')
    const { status, body: sent } = await upload('Kunta;Vuosi;Arvo\nEspoo;2023;12,5\nHelsinki;2023;11\nEspoo;2024;13\n')
    expect([status, sent.state, sent.kind]).toEqual([200, 'waiting', 'csv'])
    const { body: guessed } = await preview(sent.id)
    expect(guessed).toMatchObject({
      headingRow: 1,
      columns: [
        { name: 'Kunta', letters: 'A' },
        { name: 'Vuosi', letters: 'B' },
        { name: 'Arvo', letters: 'C' },
      ],
      origin: 'guessed',
      recognised: ['Kunta', 'Vuosi', 'Arvo'],
      missing: ['indicator'],
      check: null,
    })
    const told = { ...guessed.draft, fixed: { ...guessed.draft.fixed, indicator: key } }
    expect((await preview(sent.id, { draft: told })).body).toMatchObject({
      origin: 'given',
      missing: [],
      check: {
        rows: 3,
        isWhole: true,
        figures: 3,
        years: { first: 2023, last: 2024 },
        regions: 2,
        indicators: [{ key, added: 3, changed: 0, same: 0, removed: 0 }],
        faultCount: 0,
      },
    })
    const done = await importAs(sent.id, () => told)
    expect(done).toMatchObject({ state: 'imported', rowsRead: 3, result: { figures: 3, faults: [] } })
    expect(server.planned.at(-1)?.name).toBe('compileDigests')
    expect(await figures(key, 'nobody')).toEqual(['kunta:049 2023 12.5', 'kunta:049 2024 13', 'kunta:091 2023 11'])
    const log = await server.db
      .selectFrom('audit_event')
      .select('endpoint')
      .where('target', '=', `figureUpload:${sent.id}`)
      .orderBy('id')
      .execute()
    expect(log.map((row) => row.endpoint)).toEqual(['uploadFigures', 'importFigureUpload'])
  })

  test('is named by the revision that came from it, to the people of its organisation', async () => {
    const key = await indicator('named')
    const tell = (draft: MappingDraft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } })
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nEspoo;2022;1\n', 'lainat.csv')
    await importAs(sent.id, tell)
    await importAs((await upload('Alue;Vuosi;Arvo\nEspoo;2022;1\n', 'sama.csv')).body.id, tell)
    await importAs((await upload('Alue;Vuosi;Arvo\nEspoo;2023;2\n', 'lisää.csv')).body.id, tell)
    const filesFor = async (reader: Signed | undefined) =>
      (await server.call(reader, listRevisions, { key })).body.items.map(({ file }) => file)
    const [newest, first] = await filesFor(people.viewer)
    expect(first).toEqual({
      organisation: { fi: 'Espoo', sv: 'Esbo' },
      sent: { organisation, upload: sent.id, filename: 'lainat.csv', by: sent.uploadedBy, at: sent.uploadedAt },
    })
    expect(newest?.sent?.filename).toBe('lisää.csv')
    const partner = await server.addPerson({ organisation, role: 'partner' })
    for (const reader of [undefined, people.other, partner])
      expect(await filesFor(reader)).toEqual(
        [1, 2].map(() => ({ organisation: { fi: 'Espoo', sv: 'Esbo' }, sent: null })),
      )
  })

  test('of next year is read as last time and adds to what is there', async () => {
    const key = await indicator('yearly')
    const { body: first } = await upload('Kunta;2023;2024\nEspoo;1;2\n', 'eka.csv')
    await importAs(first.id, (draft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } }))
    const { body: second } = await upload('Kunta;2024;2025\nEspoo;2;3\n', 'toka.csv')
    const { body: proposed } = await preview(second.id)
    expect(proposed).toMatchObject({
      origin: 'saved',
      missing: [],
      check: { indicators: [{ key, added: 1, changed: 0, same: 1, removed: 0 }] },
    })
    await importAs(second.id)
    expect(await figures(key)).toEqual(['kunta:049 2023 1', 'kunta:049 2024 2', 'kunta:049 2025 3'])
  })

  test('may correct, take away and replace figures; the same figures make no revision', async () => {
    const key = await indicator('corrected')
    const tell = (draft: MappingDraft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } })
    const send = async (text: string, more: Partial<TableReading> = {}) =>
      importAs((await upload(text)).body.id, tell, more)
    await send('Alue;Vuosi;Arvo\nEspoo;2022;1\nEspoo;2023;2\nEspoo;2024;3\n')
    await send('Alue;Vuosi;Arvo\nEspoo;2023;..\nEspoo;2024;4\n')
    expect(await figures(key)).toEqual(['kunta:049 2022 1', 'kunta:049 2024 4'])
    await send('Alue;Vuosi;Arvo\nEspoo;2024;4\n')
    expect((await server.call(people.viewer, listRevisions, { key })).body.items).toHaveLength(2)
    const replaced = await send('Alue;Vuosi;Arvo\nEspoo;2024;4\n', { mode: 'replace' })
    expect(replaced.result?.indicators).toEqual([{ key, added: 0, changed: 0, same: 1, removed: 1 }])
    expect(await figures(key)).toEqual(['kunta:049 2024 4'])
  })

  test('with a fault changes nothing, and every fault has its place', async () => {
    const key = await indicator('faulty')
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nEspoo;2023;1\nNarnia;2023;2\nEspoo;viime;kaksi\n')
    const done = await importAs(sent.id, (draft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } }))
    expect(done).toMatchObject({ state: 'refused', result: { faultCount: 3 } })
    expect(done.result?.faults.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['regionUnknown', 3, 'Alue'],
      ['numberExpected', 4, 'Arvo'],
      ['yearExpected', 4, 'Vuosi'],
    ])
    expect(await figures(key)).toEqual([])
  })

  test('whose unknown area is told what it is can then be imported', async () => {
    const key = await indicator('told')
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nKotikunta;2023;1\nKotikunta;2024;2\n')
    const { draft } = (await preview(sent.id)).body
    const chosen = { ...draft, fixed: { ...draft.fixed, indicator: key } }
    const { body: asked } = await preview(sent.id, {
      draft: {
        ...chosen,
        roles: chosen.roles.map((role) => (role.column === 'Alue' ? { ...role, kind: 'region' } : role)),
        fixed: { ...chosen.fixed, region: null },
      },
    })
    expect(asked.unknown).toEqual([{ asked: 'region', texts: [{ text: 'Kotikunta', count: 2 }] }])
    const told = { ...asked.draft, told: { ...asked.draft.told, regions: { Kotikunta: 'kunta:049' } } }
    expect(await importAs(sent.id, () => told)).toMatchObject({ state: 'imported' })
    expect(await figures(key)).toEqual(['kunta:049 2023 1', 'kunta:049 2024 2'])
  })

  test('brings age groups and sub-areas', async () => {
    const key = await indicator('by-area')
    await server.call(people.coordinator, updateSubAreas, {
      organisation,
      areas: [{ title: { fi: 'Leppävaara', sv: 'Alberga' } }, { title: { fi: 'Tapiola' } }],
    })
    const { body: sent } = await upload(
      'Alue;Vuosi;Ikäryhmä;Arvo\nLeppävaara;2024;65–74;1\nTapiola;2024;yli 75;2\nEspoo;2024;;3\n',
    )
    const done = await importAs(sent.id, (draft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } }))
    expect(done).toMatchObject({
      state: 'imported',
      result: { figures: 3, notes: [{ code: 'openEndedAge', count: 1 }] },
    })
    const revisions = (await server.call(people.viewer, listRevisions, { key })).body.items
    expect(revisions[0]?.blocks.map(({ breakdown }) => breakdown)).toEqual(['', 'age=65-74', 'age=75+'])
  })

  test('from Excel: a sheet is chosen, and one that is no table is refused with what to do', async () => {
    const file = new Uint8Array(readFileSync(new URL('../tables/files/fixtures/office.xlsx', import.meta.url)))
    const { body: sent } = await upload(file, 'kirjasto.xlsx')
    expect(sent.sheets.map(({ name }) => name)).toEqual(['Ohje', 'Luvut', 'Piilo'])
    const { body: shown } = await preview(sent.id, { sheet: 'Luvut' })
    expect(shown).toMatchObject({ headingRow: 3, columns: [{ name: 'Alue' }, { name: 'Vuosi' }, {}, {}, {}] })
    expect((await preview(sent.id, { sheet: 'Poissa' })).body.fault).toMatchObject({ code: 'sheetMissing' })
    const old = new Uint8Array(readFileSync(new URL('../tables/files/fixtures/office.xls', import.meta.url)))
    const refused = await upload(old, 'vanha.xls')
    expect([refused.status, refused.body.faults]).toEqual([400, [{ path: 'file', message: 'oldWorkbook' }]])
  })

  test('that is too large is refused by what it says of its length, and by its length when it says nothing', async () => {
    const headers = {
      cookie: people.owner.cookie,
      origin: server.services.config.baseUrl,
      'content-type': 'application/octet-stream',
    }
    const address = `/api/v1/organisations/${organisation}/figure-uploads?filename=iso.csv`
    const told = await server.request(address, {
      method: 'POST',
      headers: { ...headers, 'content-length': '2147483648' },
      body: 'a',
    })
    expect(told.status).toBe(413)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const untold = await server.request(address, {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(untold.status).toBe(413)
    expect(sent).toBeLessThan(40 * 1024 * 1024)
  })

  test('is seen and imported by its own organisation only, and not by those who only look', async () => {
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nEspoo;2024;1\n')
    expect((await server.call(people.viewer, getFigureUpload, { organisation, id: sent.id })).status).toBe(200)
    for (const role of ['viewer', 'approver'] as const) {
      expect((await upload('a;b\n1;2\n', 'x.csv', people[role])).status).toBe(403)
      expect((await preview(sent.id, {}, people[role])).status).toBe(403)
    }
    expect((await server.call(people.other, getFigureUpload, { organisation, id: sent.id })).status).toBe(403)
    expect((await server.call(people.other, getFigureUpload, { organisation: 'helsinki', id: sent.id })).status).toBe(
      404,
    )
  })

  test('that is thrown away is gone, and an imported one cannot be', async () => {
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nEspoo;2024;1\n')
    expect((await server.call(people.editor, discardFigureUpload, { organisation, id: sent.id })).status).toBe(200)
    expect((await preview(sent.id)).status).toBe(404)
    const { items } = (await server.call(people.editor, listFigureUploads, { organisation })).body
    expect(items.map(({ id }) => id)).not.toContain(sent.id)
    const imported = items.find(({ state }) => state === 'imported')!
    const late = await server.call(people.editor, discardFigureUpload, { organisation, id: imported.id })
    expect(late.status).toBe(404)
  })

  test('is kept until it is imported; forgotten ones go after a week', async () => {
    const { body: forgotten } = await upload('Alue;Vuosi;Arvo\nEspoo;2024;1\n')
    const now = server.clock.now
    server.clock.now = new Date(now.getTime() + 8 * 24 * 3600_000)
    const owner = await server.addPerson({ organisation, role: 'owner' })
    const { body: later } = await upload('Alue;Vuosi;Arvo\nEspoo;2024;1\n', 'uusi.csv', owner)
    server.clock.now = now
    const parts = await server.db.selectFrom('figure_upload_part').select('upload_id').execute()
    const kept = parts.map((part) => part.upload_id)
    expect([kept.includes(forgotten.id), kept.includes(later.id)]).toEqual([false, true])
  })
})
