import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { addGroup } from '#modules/groups/groups.contract.ts'
import { sampleGroup } from '#modules/groups/samples.ts'
import { removePerson, updatePerson } from '#modules/organisations/people.contract.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { addClockEntry } from '../clock.contract.ts'
import type { EntryInput } from '../entry.ts'
import { onceOn, sampleEntry } from '../samples.ts'
import type { NewFeed } from './feed.ts'
import { forgetInvitedJobName } from './invitations.jobs.ts'
import { addCalendarFeed, listCalendarFeeds, removeCalendarFeed, replaceCalendarFeed } from './feeds.contract.ts'

let server: TestServer
let coordinator: Signed
let owner: Signed
let viewer: Signed
const start = new Date('2026-03-02T10:00:00Z')
beforeAll(async () => {
  server = await createTestServer({ now: start })
  for (const slug of ['espoo', 'naapuri']) await server.addOrganisation(slug)
  coordinator = await server.addPerson({ organisation: 'espoo', role: 'coordinator' })
  owner = await server.addPerson({ organisation: 'espoo', role: 'owner' })
  viewer = await server.addPerson({ organisation: 'espoo', role: 'viewer' })
  await addEntry('Talousarvio valtuustoon', '2026-11-16', null)
  await addEntry('Kertomuksen luonnos', '2026-05-04', { kind: 'person', id: coordinator.accountId })
})
afterAll(() => server.close())
beforeEach(() => void (server.clock.now = start))

async function addEntry(title: string, on: string, responsible: EntryInput['responsible']) {
  const entry = { ...sampleEntry, title: { fi: title }, rule: onceOn(on), responsible }
  const { status } = await server.call(owner, addClockEntry, { organisation: 'espoo', ...entry })
  expect(status).toBe(200)
}

const whole: NewFeed = { name: 'Virasto', language: 'fi', scope: { kind: 'organisation', organisation: 'espoo' } }
const own: NewFeed = { name: 'Omat', language: 'fi', scope: { kind: 'own', organisation: null } }

async function subscribe(as: Signed, feed: NewFeed): Promise<{ id: string; path: string }> {
  const { status, body } = await server.call(as, addCalendarFeed, feed)
  expect(status).toBe(200)
  return { id: body.id, path: new URL(body.address).pathname }
}

/** What a calendar program does: no cookie, no origin. */
const fetchCalendar = (path: string, tag?: string) =>
  server.request(path, { headers: tag === undefined ? {} : { 'if-none-match': tag } })

async function titlesAt(path: string): Promise<string[]> {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetchCalendar(path)).text()))
  return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')))
}

test('an address of an organisation gives all of its clock, and an own one what the person answers for', async () => {
  const organisation = await subscribe(viewer, whole)
  expect(organisation.path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/)
  expect(await titlesAt(organisation.path)).toEqual(['Kertomuksen luonnos', 'Talousarvio valtuustoon'])
  expect(await titlesAt((await subscribe(coordinator, own)).path)).toEqual(['Kertomuksen luonnos'])
  expect(await titlesAt((await subscribe(viewer, own)).path)).toEqual([])
})

test('a calendar of several organisations says of each thing whose it is', async () => {
  const both = await server.addPerson({ organisation: 'espoo', role: 'editor' })
  const { id: neighbour } = await server.db
    .selectFrom('organisation')
    .select('id')
    .where('slug', '=', 'naapuri')
    .executeTakeFirstOrThrow()
  const membership = { organisation_id: neighbour, account_id: both.accountId, role: 'editor' }
  await addEntry('Yhteinen nimi', '2026-05-05', { kind: 'person', id: both.accountId })
  expect(await titlesAt((await subscribe(both, own)).path)).toEqual(['Yhteinen nimi'])
  await server.db.insertInto('membership').values(membership).execute()
  expect(await titlesAt((await subscribe(both, own)).path)).toEqual(['Yhteinen nimi (espoo)'])
  const one = { ...own, scope: { kind: 'own', organisation: 'espoo' } } as const
  expect(await titlesAt((await subscribe(both, one)).path)).toEqual(['Yhteinen nimi'])
})

test('a program that asks again gets nothing until something has changed, also on another day', async () => {
  const { path } = await subscribe(owner, whole)
  const first = await fetchCalendar(path)
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect(first.headers.get('set-cookie')).toBeNull()
  const tag = first.headers.get('etag')!
  server.clock.now = new Date('2026-04-20T10:00:00Z')
  expect((await fetchCalendar(path, tag)).status).toBe(304)
  server.clock.now = start
  const { body } = await server.call(owner, listCalendarFeeds, {})
  expect(body.feeds.map(({ lastAskedOn }) => lastAskedOn)).toEqual(['2026-04-20'])
  expect(JSON.stringify(body)).not.toContain(path.slice('/calendar/'.length, -'.ics'.length))
  await addEntry('Uusi merkintä', '2026-06-01', null)
  expect((await fetchCalendar(path, tag)).status).toBe(200)
})

test('a leaked address closes at once when a new one is given, and a removed one too', async () => {
  const { id, path } = await subscribe(coordinator, whole)
  const { body } = await server.call(coordinator, replaceCalendarFeed, { feed: id })
  const closed = await fetchCalendar(path)
  expect([closed.status, closed.headers.get('content-type')]).toEqual([404, 'text/plain; charset=UTF-8'])
  expect(await closed.text()).toContain('Tässä osoitteessa ei ole kalenteria.')
  const replaced = new URL(body.address).pathname
  expect((await fetchCalendar(replaced)).status).toBe(200)
  expect((await server.call(viewer, replaceCalendarFeed, { feed: id })).status).toBe(404)
  expect((await server.call(viewer, removeCalendarFeed, { feed: id })).status).toBe(404)
  expect((await server.call(coordinator, removeCalendarFeed, { feed: id })).status).toBe(204)
  expect((await fetchCalendar(replaced)).status).toBe(404)
})

test('the owner sees how many different programs fetch an address, and a new address begins from none', async () => {
  const reader = await server.addPerson({ organisation: 'espoo', role: 'viewer' })
  const { id, path } = await subscribe(reader, whole)
  const seen = async () => {
    const { lastAskedOn, programs } = (await server.call(reader, listCalendarFeeds, {})).body.feeds[0]!
    return [lastAskedOn, programs]
  }
  const askOn = async (day: string, ...programs: readonly string[]) => {
    server.clock.now = new Date(`${day}T10:00:00Z`)
    for (const program of programs)
      expect((await server.request(path, { headers: { 'user-agent': program } })).status).toBe(200)
    server.clock.now = start
  }
  expect(await seen()).toEqual([null, 0])
  await askOn('2026-01-31', 'curl/8.5.0')
  await askOn('2026-02-01', 'iOS/18.1 (22B83) dataaccessd/1.0')
  await askOn('2026-03-02', 'Google-Calendar-Importer', 'iOS/18.2 (22C15) dataaccessd/1.0')
  expect(await seen()).toEqual(['2026-03-02', 2])
  const kept = () => server.db.selectFrom('calendar_feed_program').selectAll().where('feed_id', '=', id).execute()
  expect(await kept()).toHaveLength(3)
  server.planned.push({ name: forgetInvitedJobName, data: {} })
  await server.doPlanned(forgetInvitedJobName)
  expect((await kept()).map((one) => one.last_asked_on)).toEqual(['2026-03-02', '2026-03-02'])
  await server.call(reader, replaceCalendarFeed, { feed: id })
  expect([await seen(), await kept()]).toEqual([[null, 0], []])
})

test('whoever invents names of programs fills nothing', async () => {
  const { id, path } = await subscribe(owner, whole)
  for (let count = 0; count < 60; count++)
    await server.request(path, {
      headers: { 'user-agent': `kolme${String.fromCodePoint(97 + (count % 26), 97 + Math.floor(count / 26))}` },
    })
  const { feeds } = (await server.call(owner, listCalendarFeeds, {})).body
  expect(feeds.find((feed) => feed.id === id)?.programs).toBe(50)
})

test('rights are asked at every fetch: whoever may no longer read the clock gets an empty calendar, who has left none', async () => {
  const leaving = await server.addPerson({ organisation: 'espoo', role: 'editor' })
  const { path } = await subscribe(leaving, whole)
  const everywhere = await subscribe(leaving, own)
  expect((await titlesAt(path)).length).toBeGreaterThan(0)
  const person = { organisation: 'espoo', person: leaving.accountId }
  await server.call(owner, updatePerson, { ...person, role: 'partner', unitId: null })
  expect(await titlesAt(path)).toEqual([])
  await server.call(owner, removePerson, person)
  const unknown = await fetchCalendar(`/calendar/${'x'.repeat(43)}.ics`)
  const answers = [await fetchCalendar(path), await fetchCalendar(everywhere.path), unknown]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
})

test('nobody gets an address of an organisation that is not theirs, or of more calendars than anybody needs', async () => {
  const scope = { kind: 'organisation', organisation: 'naapuri' } as const
  expect((await server.call(owner, addCalendarFeed, { ...whole, scope })).status).toBe(404)
  const eager = await server.addPerson({ organisation: 'espoo', role: 'viewer' })
  for (let count = 0; count < 20; count++) await subscribe(eager, whole)
  expect((await server.call(eager, addCalendarFeed, whole)).body).toMatchObject({
    faults: [{ message: 'tooManyFeeds' }],
  })
})

test('an address of a group gives what the group answers for, and there is none of a group of others', async () => {
  const group = (await server.call(owner, addGroup, { ...sampleGroup, organisation: 'espoo' })).body.id
  const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  const elsewhere = (await server.call(neighbour, addGroup, { ...sampleGroup, organisation: 'naapuri' })).body.id
  await addEntry('Ryhmän kokous', '2026-05-05', { kind: 'group', id: group })
  const of = (id: string): NewFeed => ({ ...own, scope: { kind: 'group', organisation: 'espoo', group: id } })
  expect(await titlesAt((await subscribe(viewer, of(group))).path)).toEqual(['Ryhmän kokous'])
  expect((await server.call(viewer, addCalendarFeed, of(elsewhere))).status).toBe(404)
})

test('whoever guesses addresses is stopped', async () => {
  const guess = () => fetchCalendar('/calendar/guess.ics')
  const seen = new Set<number>()
  for (let count = 0; count < 70; count++) seen.add((await guess()).status)
  expect([...seen]).toEqual([404, 429])
})
