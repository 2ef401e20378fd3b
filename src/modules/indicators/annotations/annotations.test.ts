import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { testIndicator } from '../samples.ts'
import { addAnnotation, listAnnotations, removeAnnotation } from './annotations.contract.ts'

let server: TestServer
let coordinator: Signed
const subject = { organisation: 'kunta', key: 'sotkanet:181' }

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('kunta')
  await server.addOrganisation('toinen')
  coordinator = await server.addPerson({ organisation: 'kunta', role: 'coordinator' })
  const indicator = testIndicator()
  await server.db
    .transaction()
    .execute((tx) => saveIndicators(tx, [{ ...indicator, source: 'sotkanet', settings: indicator, position: null }]))
})
afterAll(() => server.close())

const add = (year: number, fi: string, as = coordinator) =>
  server.call(as, addAnnotation, { ...subject, year, text: { fi } })
const shown = async (as = coordinator) => (await server.call(as, listAnnotations, subject)).body

test('an organisation tells what happened, in the order of the years, and takes it back', async () => {
  expect((await add(2021, 'Palvelu avattiin')).status).toBe(200)
  const { body: earlier } = await add(2019, 'Kampanja')
  expect(await shown()).toMatchObject({
    items: [
      { year: 2019, text: { fi: 'Kampanja' } },
      { year: 2021, text: { fi: 'Palvelu avattiin' } },
    ],
    mayEdit: true,
  })
  expect((await server.call(coordinator, removeAnnotation, { ...subject, id: earlier.id })).status).toBe(204)
  expect((await shown()).items).toHaveLength(1)
  expect((await server.call(coordinator, removeAnnotation, { ...subject, id: earlier.id })).status).toBe(404)
})

test('others of the organisation read it, and another organisation does not see it', async () => {
  const viewer = await server.addPerson({ organisation: 'kunta', role: 'viewer' })
  expect(await shown(viewer)).toMatchObject({ mayEdit: false, items: [{ year: 2021 }] })
  expect((await add(2022, 'Ei saa', viewer)).status).toBe(403)
  const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
  expect((await server.call(stranger, listAnnotations, subject)).status).toBe(403)
  const own = { organisation: 'toinen', key: 'sotkanet:181' }
  expect((await server.call(stranger, listAnnotations, own)).body.items).toEqual([])
  const [first] = (await shown()).items
  expect((await server.call(stranger, removeAnnotation, { ...own, id: first!.id })).status).toBe(404)
})

test.each([
  [{ year: 1800 }, 400],
  [{ text: {} }, 400],
  [{ text: { fi: 'x'.repeat(61) } }, 400],
  [{ key: 'sotkanet:999' }, 404],
])('%j is refused with %i', async (more, status) => {
  const input = { ...subject, year: 2020, text: { fi: 'Jotain' }, ...more }
  expect((await server.call(coordinator, addAnnotation, input)).status).toBe(status)
})
