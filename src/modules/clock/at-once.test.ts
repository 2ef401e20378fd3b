import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type Signed } from '#server/testing.ts'
import {
  addClockEntry,
  deleteClockEntry,
  getClockEntry,
  listClockEntries,
  markClockOccurrence,
  updateClockEntry,
} from './clock.contract.ts'
import { unmarked } from './entry.ts'
import { always, onceOn, sampleEntry } from './samples.ts'
import { getClockYear, makeClockYear } from './years/years.contract.ts'

const organisation = 'oma'
let server: Awaited<ReturnType<typeof createTestServer>>
let people: readonly Signed[]

beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation(organisation)
  people = await Promise.all([1, 2].map(() => server.addPerson({ organisation, role: 'coordinator' })))
})
afterAll(() => server.close())

const add = (by: Signed, more: object = {}) => server.call(by, addClockEntry, { organisation, ...sampleEntry, ...more })

/** What both of the people do in the same moment, by what they are answered. */
const bothAtOnce = async (deed: (by: Signed) => Promise<{ status: number }>) =>
  (await Promise.all(people.map(deed))).map(({ status }) => status).toSorted()

test('of two who make a year in the same moment one makes it, and nothing comes twice', async () => {
  const { id } = (await add(people[0]!, { rule: onceOn('2026-10-14') })).body
  const take = [{ entryId: id, before: '2026-10-14', day: '2027-10-13' }]
  expect(await bothAtOnce((by) => server.call(by, makeClockYear, { organisation, year: 2027, take }))).toEqual([
    200, 409,
  ])
  const { items } = (await server.call(people[0]!, listClockEntries, { organisation })).body
  expect(items.filter(({ rule }) => rule.kind === 'once' && rule.on === '2027-10-13')).toHaveLength(1)
  expect((await server.call(people[1]!, getClockYear, { organisation, year: 2027 })).body.proposals).toEqual([])
})

test('of two who store an entry in the same moment the other is told', async () => {
  const { id } = (await add(people[0]!)).body
  const content = { organisation, id, version: 1, ...sampleEntry }
  expect(await bothAtOnce((by) => server.call(by, updateClockEntry, content))).toEqual([200, 409])
})

test('of two who mark an occurrence in the same moment the other is told of what is stored', async () => {
  const { id } = (await add(people[0]!)).body
  const marks = { organisation, id, day: '2026-03-31', version: 0, ...unmarked, isDone: true }
  expect(await bothAtOnce((by) => server.call(by, markClockOccurrence, marks))).toEqual([200, 409])
})

test('an entry never depends on one that is deleted in the same moment', async () => {
  for (let time = 0; time < 5; time++) {
    const base = (await add(people[0]!, { rule: onceOn('2026-11-16') })).body.id
    const [removed, added] = await Promise.all([
      server.call(people[0]!, deleteClockEntry, { organisation, id: base, version: 1 }),
      add(people[1]!, { rule: { kind: 'relative', to: base, days: -7, ...always } }),
    ])
    const isThere = (await server.call(people[0]!, getClockEntry, { organisation, id: base })).status === 200
    expect([removed.status, added.status, isThere]).toEqual(isThere ? [400, 200, true] : [204, 400, false])
  }
})
