import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { leaveOutConcern, listConcerns, mergeConcerns } from './concerns.contract.ts'
import {
  addPhenomenon,
  addToPhenomenon,
  deletePhenomenon,
  getPhenomenon,
  listPhenomena,
  restorePhenomenon,
  updatePhenomenon,
} from './phenomena.contract.ts'
import { samplePhenomenon } from './samples.ts'
import { type ConcernServer, createConcernServer, lonely, organisation, unemployed } from './testing/concern-server.ts'

let server: ConcernServer
beforeAll(async () => {
  server = await createConcernServer()
})
afterAll(() => server.close())

const make = async (more: object = {}) =>
  (await server.call(server.people.coordinator, addPhenomenon, { organisation, ...samplePhenomenon, ...more })).body.id
const read = async (id: string) =>
  (await server.call(server.people.viewer, getPhenomenon, { organisation, id })).body.phenomenon

describe('a phenomenon', () => {
  test('ties joys, concerns, indicators and actors together on one page', async () => {
    const [worry, joy] = [await server.concern(), await server.concern({ kind: 'joy' })]
    const actors = [
      { unitId: server.unitId, name: null },
      { unitId: null, name: 'Työttömien yhdistys' },
    ]
    const id = await make({ concerns: [worry, joy], indicators: [unemployed, lonely], actors })
    expect(await read(id)).toMatchObject({
      ...samplePhenomenon,
      concerns: [{ id: worry, state: 'inPhenomenon', phenomena: [{ id }] }, { id: joy }],
      indicators: [unemployed, lonely],
      actors: [
        { unitId: server.unitId, name: { fi: 'Nuorisopalvelut' } },
        { unitId: null, name: { fi: 'Työttömien yhdistys' } },
      ],
      goals: [],
    })
    const { body } = await server.call(server.people.viewer, listPhenomena, { organisation })
    expect(body.items).toMatchObject([{ id, joys: 1, concerns: 1, indicators: 2, actors: 2, goals: 0 }])
  })

  test('takes in one more, once, and speaks of what is merged through the one that speaks for it', async () => {
    const { coordinator } = server.people
    const [first, second] = [await server.concern(), await server.concern()]
    const id = await make({ concerns: [first] })
    const add = (concern: string) => server.call(coordinator, addToPhenomenon, { organisation, id, concern })
    expect((await add(second)).body).toEqual({ id, version: 2 })
    expect((await add(second)).body).toEqual({ id, version: 2 })
    const target = await server.concern()
    await server.call(coordinator, mergeConcerns, { organisation, id: target, others: [second] })
    expect((await read(id)).concerns.map((one) => one.id)).toEqual([first, target])
    expect((await add(second)).status).toBe(400)
  })

  test('changed by two at once keeps the first and shows it to the second', async () => {
    const id = await make()
    const change = (fi: string) =>
      server.call(server.people.coordinator, updatePhenomenon, {
        organisation,
        id,
        version: 1,
        ...samplePhenomenon,
        name: { fi },
      })
    expect((await change('Ensin')).status).toBe(200)
    const { status, body } = await change('Toiseksi')
    expect([status, body]).toMatchObject([409, { current: { name: { fi: 'Ensin' } }, currentVersion: 2 }])
  })

  test('is deleted and brought back; its concerns stay', async () => {
    const { coordinator, viewer } = server.people
    const worry = await server.concern({ theme: 'health' })
    const id = await make({ concerns: [worry] })
    const place = { organisation, id, version: 1 }
    expect((await server.call(viewer, deletePhenomenon, place)).status).toBe(403)
    expect((await server.call(coordinator, deletePhenomenon, place)).status).toBe(204)
    expect((await server.call(coordinator, getPhenomenon, place)).status).toBe(404)
    const { body } = await server.call(viewer, listConcerns, { organisation, theme: 'health' })
    expect(body.items).toMatchObject([{ id: worry, state: 'new' }])
    expect((await server.call(coordinator, restorePhenomenon, place)).status).toBe(200)
    expect((await read(id)).concerns).toMatchObject([{ id: worry }])
  })

  test('keeps what was left out, which says so', async () => {
    const worry = await server.concern()
    const id = await make({ concerns: [worry] })
    const reason = { fi: 'Ei ole kaupungin asia.' }
    await server.call(server.people.coordinator, leaveOutConcern, { organisation, id: worry, version: 1, reason })
    expect((await read(id)).concerns).toMatchObject([{ state: 'leftOut', leftOut: { reason } }])
  })

  test.each([
    [{ name: {} }, 'textMissing'],
    [{ concerns: ['00000000-0000-4000-8000-000000000000'] }, 'concernUnknown'],
    [{ indicators: ['sotkanet:999'] }, 'indicatorUnknown'],
    [{ indicators: [unemployed, unemployed] }, 'indicatorTwice'],
    [{ actors: [{ unitId: null, name: null }] }, 'actorUnclear'],
    [{ actors: [{ unitId: '00000000-0000-4000-8000-000000000000', name: null }] }, 'unitUnknown'],
  ])('with %j is refused: %s', async (more, message) => {
    const input = { organisation, ...samplePhenomenon, ...more }
    const { status, body } = await server.call(server.people.coordinator, addPhenomenon, input)
    expect([status, body.faults?.[0]?.message]).toEqual([400, message])
  })

  test('is made by owner and coordinator only, and is nothing to another organisation', async () => {
    const { editor, elsewhere } = server.people
    const id = await make()
    expect((await server.call(editor, addPhenomenon, { organisation, ...samplePhenomenon })).status).toBe(403)
    const theirs = { organisation: 'toinen', id, version: 1 }
    expect((await server.call(elsewhere, listPhenomena, { organisation })).status).toBe(403)
    expect((await server.call(elsewhere, getPhenomenon, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, updatePhenomenon, { ...theirs, ...samplePhenomenon })).status).toBe(404)
    expect((await server.call(elsewhere, deletePhenomenon, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, restorePhenomenon, theirs)).status).toBe(404)
    const worry = await server.concern()
    expect((await server.call(elsewhere, addToPhenomenon, { ...theirs, concern: worry })).status).toBe(404)
    expect(
      (await server.call(elsewhere, addPhenomenon, { organisation: 'toinen', ...samplePhenomenon, concerns: [worry] }))
        .status,
    ).toBe(400)
  })
})
