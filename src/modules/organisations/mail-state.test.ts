import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed, type TestServer, testNow } from '#server/testing.ts'
import { getMailState } from './mail-state.contract.ts'

let server: TestServer
let coordinator: Signed
beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation('espoo')
  coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
})
afterAll(() => server.close())

const planned = (key: string, minutesAgo: number, tries = 0) =>
  server.db
    .insertInto('letter')
    .values({ key, sealed: 'sealed', tries, planned_at: new Date(testNow.getTime() - minutesAgo * 60_000) })
    .execute()
const since = async () => (await server.call(coordinator, getMailState, { organisation: 'espoo' })).body.waitingSince

test('who leads hears that no letter leaves when one that nobody refused has waited for over ten minutes', async () => {
  expect(await since()).toBeNull()
  await planned('new', 9)
  await planned('of one mailbox that is full', 600, 3)
  expect(await since()).toBeNull()
  await planned('old', 60)
  await planned('older than new', 11)
  expect(await since()).toBe('2026-03-02T09:00:00.000Z')
  await server.db.updateTable('letter').set({ state: 'sent', sealed: null, ended_at: testNow }).execute()
  expect(await since()).toBeNull()
})
