import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { testIndicator } from '../samples.ts'
import type { IndicatorAnnotation } from './annotation.ts'
import {
  addAnnotation,
  listAnnotations,
  removeAnnotation,
  restoreAnnotation,
  updateAnnotation,
} from './annotations.contract.ts'

let server: TestServer
let coordinator: Signed
let editor: Signed
const subject = { organisation: 'kunta', key: 'sotkanet:181' }

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('kunta')
  await server.addOrganisation('toinen')
  coordinator = await server.addPerson({ organisation: 'kunta', role: 'coordinator' })
  editor = await server.addPerson({ organisation: 'kunta', role: 'editor' })
  const indicator = testIndicator()
  await server.db
    .transaction()
    .execute((tx) => saveIndicators(tx, [{ ...indicator, source: 'sotkanet', settings: indicator, position: null }]))
})
afterAll(() => server.close())
beforeEach(() => server.db.deleteFrom('indicator_annotation').execute())

const add = (year: number, fi: string, { as = coordinator, isPublic = false } = {}) =>
  server.call(as, addAnnotation, { ...subject, year, text: { fi }, isPublic })
const edit = (told: IndicatorAnnotation, more: Partial<IndicatorAnnotation>, as = coordinator) => {
  const { id, version, year, text, isPublic } = { ...told, ...more }
  return server.call(as, updateAnnotation, { ...subject, id, version, year, text, isPublic })
}
const shown = async (as = coordinator) => (await server.call(as, listAnnotations, subject)).body
const deeds = async () => {
  const rows = await server.db.selectFrom('audit_event').select(['endpoint', 'details']).orderBy('id').execute()
  return rows.filter(({ endpoint }) => endpoint.endsWith('Annotation'))
}

test('an organisation tells what happened, in the order of the years, takes it back and puts it back', async () => {
  expect((await add(2021, 'Palvelu avattiin')).status).toBe(200)
  const { body: earlier } = await add(2019, 'Kampanja')
  expect(await shown()).toMatchObject({
    items: [
      { year: 2019, text: { fi: 'Kampanja' }, isPublic: false, version: 1 },
      { year: 2021, text: { fi: 'Palvelu avattiin' } },
    ],
    mayEdit: true,
    mayPublish: true,
  })
  const gone = { ...subject, id: earlier.id }
  expect((await server.call(coordinator, restoreAnnotation, gone)).status).toBe(404)
  expect((await server.call(coordinator, removeAnnotation, gone)).status).toBe(204)
  expect((await shown()).items).toHaveLength(1)
  expect((await server.call(coordinator, removeAnnotation, gone)).status).toBe(404)
  expect((await server.call(coordinator, restoreAnnotation, gone)).body).toMatchObject({ year: 2019, version: 3 })
  expect((await shown()).items).toHaveLength(2)
})

test('an event is edited in all its parts, and the log keeps the old and the new', async () => {
  const { body: told } = await add(2021, 'Palvelu avatiin')
  const { body: edited } = await edit(told, { year: 2022, text: { fi: 'Palvelu avattiin', sv: 'Öppnades' } }, editor)
  expect(edited).toMatchObject({ year: 2022, text: { sv: 'Öppnades' }, version: 2, changedBy: expect.any(String) })
  expect((await deeds()).at(-1)).toMatchObject({
    endpoint: 'updateAnnotation',
    details: {
      before: { year: 2021, text: { fi: 'Palvelu avatiin' } },
      after: { year: 2022, text: { fi: 'Palvelu avattiin', sv: 'Öppnades' } },
    },
  })
})

test('of two people who edit at once the later one sees both versions, and nothing disappears', async () => {
  const { body: told } = await add(2021, 'Palvelu')
  expect((await edit(told, { text: { fi: 'Palvelu avattiin' } }, editor)).status).toBe(200)
  const refused = await edit(told, { text: { fi: 'Palvelu suljettiin' } })
  expect(refused.status).toBe(409)
  expect(refused.body).toMatchObject({ current: { text: { fi: 'Palvelu avattiin' }, version: 2 } })
  expect((await edit(told, { text: { fi: 'Palvelu suljettiin' }, version: 2 })).status).toBe(200)
  expect((await edit(told, { version: 2 })).status).toBe(409)
})

test('owners and coordinators decide what is public, and then only they change it', async () => {
  expect((await add(2021, 'Julkinen', { as: editor, isPublic: true })).status).toBe(403)
  const { body: own } = await add(2021, 'Oma', { as: editor })
  expect((await edit(own, { isPublic: true }, editor)).status).toBe(403)
  const { body: published } = await edit(own, { isPublic: true })
  expect(published.isPublic).toBe(true)
  expect((await edit(published, { year: 2020 }, editor)).status).toBe(403)
  const gone = { ...subject, id: own.id }
  expect((await server.call(editor, removeAnnotation, gone)).status).toBe(403)
  await server.call(coordinator, removeAnnotation, gone)
  expect((await server.call(editor, restoreAnnotation, gone)).status).toBe(403)
  expect(await shown(editor)).toMatchObject({ mayEdit: true, mayPublish: false })
})

test('others of the organisation read it, and another organisation does not see it', async () => {
  const { body: told } = await add(2021, 'Palvelu avattiin')
  const viewer = await server.addPerson({ organisation: 'kunta', role: 'viewer' })
  expect(await shown(viewer)).toMatchObject({ mayEdit: false, items: [{ year: 2021 }] })
  expect((await add(2022, 'Ei saa', { as: viewer })).status).toBe(403)
  expect((await edit(told, { year: 2020 }, viewer)).status).toBe(403)
  const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
  expect((await server.call(stranger, listAnnotations, subject)).status).toBe(403)
  const own = { organisation: 'toinen', key: 'sotkanet:181' }
  expect((await server.call(stranger, listAnnotations, own)).body.items).toEqual([])
  const theirs = { ...own, ...told }
  expect((await server.call(stranger, updateAnnotation, theirs)).status).toBe(404)
  expect((await server.call(stranger, removeAnnotation, theirs)).status).toBe(404)
  expect((await server.call(stranger, restoreAnnotation, theirs)).status).toBe(404)
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

test('a chart has room for twelve events', async () => {
  const first = (await add(2000, 'Ensimmäinen')).body
  await server.call(coordinator, removeAnnotation, { ...subject, id: first.id })
  for (let index = 1; index <= 12; index += 1) expect((await add(2000 + index, `Tapahtuma ${index}`)).status).toBe(200)
  expect((await add(2015, 'Liikaa')).status).toBe(409)
  expect((await server.call(coordinator, restoreAnnotation, { ...subject, id: first.id })).status).toBe(409)
})
