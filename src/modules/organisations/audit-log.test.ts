import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { listAuditEntries } from './audit-log.contract.ts'
import { addUnit, removeUnit } from './units.contract.ts'

let server: TestServer
let owner: Signed
beforeAll(async () => {
  server = await createTestServer({ now: new Date('2026-03-02T21:59:00Z') })
  await server.addOrganisation('espoo')
  await server.addOrganisation('naapuri')
  owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
  const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  await server.call(neighbour, addUnit, { organisation: 'naapuri', name: { fi: 'Naapurin yksikkö' } })
  const { body } = await server.call(owner, addUnit, { organisation: 'espoo', name: { fi: '=HYPERLINK("x")' } })
  await server.call(owner, addUnit, { organisation: 'espoo', name: {} })
  server.clock.now = new Date('2026-03-02T22:00:00Z')
  await server.call(owner, removeUnit, { organisation: 'espoo', unit: body.id })
})
afterAll(() => server.close())

const read = (more: object = {}) => server.call(owner, listAuditEntries, { organisation: 'espoo', ...more })

test('the owner reads who changed what, newest first, of the own organisation only; refused calls leave nothing', async () => {
  const { body } = await read()
  expect(body.entries.map(({ endpoint, person }) => [endpoint, person?.name])).toEqual([
    ['removeUnit', 'owner Henkilö'],
    ['addUnit', 'owner Henkilö'],
  ])
  expect(body.entries[1]).toMatchObject({
    target: expect.stringMatching(/^unit:/),
    details: { name: { fi: '=HYPERLINK("x")' } },
  })
})

test('days are those of the Finnish clock, where midnight came between', async () => {
  expect((await read({ to: '2026-03-02' })).body.entries.map(({ endpoint }) => endpoint)).toEqual(['addUnit'])
  expect((await read({ from: '2026-03-03' })).body.entries.map(({ endpoint }) => endpoint)).toEqual(['removeUnit'])
})

test('entries are found by person and operation, and come by pages', async () => {
  expect((await read({ endpoint: 'addUnit' })).body.entries).toHaveLength(1)
  expect((await read({ person: '00000000-0000-4000-8000-000000000000' })).body.entries).toEqual([])
  const { body: first } = await read({ limit: 1 })
  const { body: second } = await read({ limit: 1, cursor: first.cursor })
  expect([first.entries[0]?.endpoint, second.entries[0]?.endpoint, second.cursor]).toEqual([
    'removeUnit',
    'addUnit',
    null,
  ])
})

test('the whole log comes as CSV that a spreadsheet takes as text', async () => {
  const { text, headers } = await read({ format: 'csv' })
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toContain('kaarna-espoo-2026-03-03.csv')
  const lines = text.trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/^"\d+","2026-03-02T21:59:00\.000Z","owner Henkilö","[\w-]{36}","","addUnit","unit:/)
})

test('nobody but the owner reads it, and nobody can rewrite it', async () => {
  const coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
  expect((await server.call(coordinator, listAuditEntries, { organisation: 'espoo' })).status).toBe(403)
  await expect(server.db.updateTable('audit_event').set({ target: 'x' }).execute()).rejects.toThrow('append-only')
  await expect(server.db.deleteFrom('audit_event').execute()).rejects.toThrow('append-only')
})
