import { afterAll, describe, expect, test } from 'vitest'

import { listSubAreas, updateSubAreas } from '#modules/regions/sub-areas.contract.ts'
import type { Signed } from '#server/testing.ts'
import { getIndicator, getIndicatorData } from '../indicators.contract.ts'
import {
  addOwnIndicator,
  getFigureTemplate,
  getOwnIndicator,
  listOwnIndicators,
  updateOwnIndicator,
  withdrawOwnIndicator,
} from './own-indicators.contract.ts'
import { content, createOwnFigures, organisation } from './testing.ts'

const { server, people, indicator, upload, preview, importAs, figures, organisationId } = await createOwnFigures()
afterAll(() => server.close())

describe('an own indicator', () => {
  test('is described by those who may, and nobody else', async () => {
    expect(await indicator('visits-by')).toBe('own:espoo.visits-by')
    for (const role of ['approver', 'viewer', 'other'] as const) {
      const refused = await server.call(people[role], addOwnIndicator, { organisation, ...content })
      expect([role, refused.status]).toEqual([role, 403])
    }
  })

  test('gets a code of its title, and a number when that is taken', async () => {
    const add = async () => (await server.call(people.owner, addOwnIndicator, { organisation, ...content })).body.key
    expect(await add()).toBe('own:espoo.kirjastokaynnit')
    expect(await add()).toBe('own:espoo.kirjastokaynnit-2')
    const taken = await server.call(people.owner, addOwnIndicator, {
      organisation,
      ...content,
      code: 'kirjastokaynnit',
    })
    expect(taken.body.faults).toEqual([{ path: 'code', message: 'codeTaken' }])
  })

  test('belongs to a unit, whose editors change it and nobody else’s', async () => {
    const { id: unit } = await server.db
      .insertInto('unit')
      .values({
        organisation_id: organisationId,
        name: JSON.stringify({ fi: 'Kirjasto' }),
        position: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const librarian = await server.addPerson({ organisation, role: 'editor', unitId: unit })
    const own = await indicator('unit-own', { unitId: unit }, librarian)
    const { body } = await server.call(librarian, listOwnIndicators, { organisation })
    expect(body.items.filter(({ mayEdit }) => mayEdit).map(({ key }) => key)).toEqual([own])
    expect(body.units).toEqual([unit])
    const other = await indicator('unit-other')
    const refused = await server.call(librarian, updateOwnIndicator, {
      organisation,
      key: other,
      version: 1,
      ...content,
    })
    expect(refused.status).toBe(403)
    const taken = await server.call(librarian, updateOwnIndicator, { organisation, key: own, version: 1, ...content })
    expect(taken.status).toBe(403)
  })

  test('shows what was typed as text, whatever it looks like, and gives it back as it was typed', async () => {
    const typed = { fi: 'Käynnit & lainat <img src=x onerror=alert(1)>\ntoinen rivi' }
    const shown = '<p>Käynnit &amp; lainat &lt;img src=x onerror=alert(1)&gt;<br />toinen rivi</p>'
    const key = await indicator('typed', { description: typed })
    const read = async () => ({
      own: (await server.call(people.owner, getOwnIndicator, { organisation, key })).body,
      catalogue: (await server.call(people.owner, getIndicator, { key })).body,
    })
    const { own, catalogue } = await read()
    expect(own.content.description).toEqual(typed)
    expect(catalogue.description.fi).toBe(shown)
    const changed = { ...own.content, description: { fi: `Alku. ${typed.fi}` } }
    await server.call(people.owner, updateOwnIndicator, { organisation, key, version: own.version, ...changed })
    expect((await read()).own.content.description.fi).toBe(`Alku. ${typed.fi}`)
    expect((await read()).catalogue.description.fi).toBe(shown.replace('<p>', '<p>Alku. '))
  })

  test('is changed by one at a time', async () => {
    const key = await indicator('changing')
    const change = (version: number, title: string) =>
      server.call(people.coordinator, updateOwnIndicator, {
        organisation,
        key,
        version,
        ...content,
        title: { fi: title },
      })
    expect((await change(1, 'Uusi nimi')).body).toMatchObject({ version: 2, content: { title: { fi: 'Uusi nimi' } } })
    const late = await change(1, 'Toinen nimi')
    expect([late.status, late.body.code]).toEqual([409, 'conflict'])
    expect((await server.call(people.viewer, getOwnIndicator, { organisation, key })).body.content.title.fi).toBe(
      'Uusi nimi',
    )
  })

  test('is not found by another organisation', async () => {
    const key = await indicator('hidden-from-others')
    const asked = await server.call(people.other, getOwnIndicator, { organisation: 'helsinki', key })
    expect(asked.status).toBe(404)
  })

  test('that is withdrawn is seen by the organisation alone, and takes no figures', async () => {
    const key = await indicator('withdrawn')
    const { body: sent } = await upload('Alue;Vuosi;Arvo\nEspoo;2024;1\n')
    await importAs(sent.id, (draft) => ({ ...draft, fixed: { ...draft.fixed, indicator: key } }))
    expect(await figures(key, 'nobody')).toEqual(['kunta:049 2024 1'])
    await server.call(people.coordinator, withdrawOwnIndicator, { organisation, key, withdrawn: true })
    expect(await figures(key, 'nobody')).toBe(404)
    expect(await figures(key)).toEqual(['kunta:049 2024 1'])
    const { body: again } = await upload('Alue;Vuosi;Arvo\nEspoo;2025;1\n')
    const { draft } = (await preview(again.id)).body
    const refused = await preview(again.id, { draft: { ...draft, fixed: { ...draft.fixed, indicator: key } } })
    expect(refused.body.faults).toEqual([{ path: 'draft.fixed.indicator', message: 'indicatorRefused' }])
  })
})

describe('who sees the figures', () => {
  test('everybody, the county’s organisations, or the organisation alone', async () => {
    const county = await server.addOrganisation('lansi-uusimaa', { kind: 'county', regionKey: 'hyvinvointialue:05' })
    expect(county.id).toBeTruthy()
    const neighbour = await server.addPerson({ organisation: 'lansi-uusimaa', role: 'viewer' })
    for (const [visibility, seen] of [
      ['public', [200, 200, 200]],
      ['region', [200, 404, 404]],
      ['organisation', [404, 404, 404]],
    ] as const) {
      const key = await indicator(`seen-${visibility}`, { visibility })
      const status = async (as: Signed | undefined) => (await server.call(as, getIndicatorData, { key })).status
      expect([visibility, [await status(neighbour), await status(people.other), await status(undefined)]]).toEqual([
        visibility,
        seen,
      ])
      expect(await status(people.viewer)).toBe(200)
    }
  })
})

describe('the table to fill in', () => {
  test('has the indicators and areas, and is recognised when it comes back', async () => {
    const { status, text } = await server.call(people.coordinator, getFigureTemplate, {
      organisation,
      format: 'csv',
      year: 2025,
    })
    expect(status).toBe(200)
    const [headings = '', first = ''] = text.replace('\ufeff', '').split('\r\n')
    expect(headings).toBe('Indikaattori;Alue;Vuosi;Sukupuoli;Ikäryhmä;Arvo;Lukumäärä')
    const key = await indicator('only-here', { title: { fi: 'Ainutlaatuinen mittari' } })
    const row = first.split(';').with(0, 'Ainutlaatuinen mittari').with(5, '7,5').join(';')
    const { body: sent } = await upload(`${headings}\r\n${row}\r\n`)
    const { body: shown } = await preview(sent.id)
    expect(shown).toMatchObject({ missing: [], check: { figures: 1, faultCount: 0, indicators: [{ key, added: 1 }] } })
  })

  test('as a workbook opens with the table first', async () => {
    const response = await server.request(`/api/v1/organisations/${organisation}/figure-template`, {
      headers: { cookie: people.owner.cookie },
    })
    const { body: sent } = await upload(new Uint8Array(await response.arrayBuffer()), 'pohja.xlsx')
    expect(sent.sheets.map(({ name }) => name)).toEqual(['Luvut', 'Ohje', 'Anvisning', 'Instructions'])
    const { body: shown } = await preview(sent.id)
    expect(shown.columns.map(({ name }) => name).slice(0, 3)).toEqual(['Indikaattori', 'Alue', 'Vuosi'])
    expect(shown.check?.faults).toEqual([{ code: 'noFigures', place: { row: 0 } }])
  })
})

describe('parts of a municipality', () => {
  const areas = async () => (await server.call(people.viewer, listSubAreas, { organisation })).body.items
  const save = (list: { code?: string; title: { fi: string } }[], as = people.coordinator) =>
    server.call(as, updateSubAreas, { organisation, areas: list })

  test('get codes, keep them, and end when they are left out', async () => {
    await save([{ title: { fi: 'Leppävaara' } }, { code: 'A1', title: { fi: 'Matinkylä' } }])
    const [first] = await areas()
    expect(await areas()).toMatchObject([{ title: { fi: 'Leppävaara' } }, { key: 'osa-alue:049-A1', code: 'A1' }])
    await save([{ code: 'A1', title: { fi: 'Matinkylä-Olari' } }])
    expect(await areas()).toEqual([{ key: 'osa-alue:049-A1', code: 'A1', title: { fi: 'Matinkylä-Olari' } }])
    await save([{ title: { fi: 'Uusi' } }])
    expect((await areas())[0]?.code).not.toBe(first?.code)
  })

  test('two of one name or code are refused, and so are those who may not', async () => {
    const twice = await save([{ title: { fi: 'Sama' } }, { title: { fi: 'sama' } }])
    expect(twice.body.faults).toEqual([{ path: 'areas.1.title', message: 'titleTwice' }])
    expect((await save([], people.editor)).status).toBe(403)
    expect((await save([], people.other)).status).toBe(403)
  })
})
