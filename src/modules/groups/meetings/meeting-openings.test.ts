import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { listClockChoices } from '#modules/clock/choices.contract.ts'
import { addClockEntry, getClock } from '#modules/clock/clock.contract.ts'
import type { OpeningAnswer, OpeningAsked } from '#modules/clock/opening-source.ts'
import { onceOn, sampleEntry } from '#modules/clock/samples.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { organisation } from '#modules/plans/testing/plan-server.ts'
import { testNow } from '#server/testing.ts'
import { deleteGroup, getGroup, restoreGroup } from '../groups.contract.ts'
import { meetingOpenings } from './meeting-openings.service.ts'
import { cancelMeeting, listMeetings } from './meetings.contract.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
beforeAll(async () => {
  server = await createMeetingServer()
})
afterAll(() => server.close())

interface More {
  on?: string
  groupId?: string
  hours?: { from: string; to: string } | null
}

/** What an entry of the clock on a day opens. */
async function open({ on = '2026-04-07', groupId = server.groupId, hours = null }: More): Promise<OpeningAnswer> {
  const found = (await findOrganisationBySlug(server.db, organisation))!
  const asked: OpeningAsked = {
    organisation: found,
    opens: { kind: 'meeting', daysBefore: 14, groupId },
    entry: { key: `clock:entry:${on}`, title: { fi: 'Talousarvion valmistelu' }, hours, place: 'Valtuustosali' },
    startsOn: on,
    endsOn: on,
    by: { id: server.people.coordinator.accountId, name: 'Koordinaattori' },
    now: testNow,
    today: '2026-03-02',
  }
  return server.db.transaction().execute((tx) => meetingOpenings.open(tx, asked))
}

const meetings = async () =>
  (await server.call(server.people.chair, listMeetings, { organisation, group: server.groupId })).body.meetings
const byHand = () => ({ isOffered: true, path: `groups/${server.groupId}` })

test('a meeting whose hours nobody knows is offered to be planned by hand', async () => {
  expect(await open({})).toEqual(byHand())
  expect(await meetings()).toEqual([])
})

test('a meeting of the group is planned once, at the hours of the entry', async () => {
  const first = await open({ hours: { from: '13:00', to: '15:00' } })
  const again = await open({ hours: { from: '13:00', to: '15:00' } })
  const [made, ...more] = await meetings()
  expect(first).toEqual({ isOffered: false, path: `groups/${server.groupId}/meetings/${made!.id}` })
  expect([again, more]).toEqual([first, []])
  expect(made).toMatchObject({
    title: { fi: 'Talousarvion valmistelu' },
    on: '2026-04-07',
    from: '13:00',
    to: '15:00',
    place: 'Valtuustosali',
    state: 'planned',
  })
})

test('the next one is at the hours of the one before, when the entry has none', async () => {
  await open({ on: '2026-05-05' })
  expect((await meetings()).find(({ on }) => on === '2026-05-05')).toMatchObject({ from: '13:00', to: '15:00' })
})

test('a meeting that was cancelled is not planned again: that is for a person to decide', async () => {
  const { id, version } = (await meetings()).find(({ on }) => on === '2026-05-05')!
  await server.call(server.people.chair, cancelMeeting, {
    organisation,
    meeting: id,
    version,
    reason: 'Puheenjohtaja on poissa.',
  })
  expect(await open({ on: '2026-05-05' })).toEqual(byHand())
})

test('nothing is planned for a day that has passed, or for a group that is not there', async () => {
  const before = (await meetings()).length
  expect(await open({ on: '2026-03-01' })).toEqual(byHand())
  expect(await open({ groupId: '00000000-0000-4000-8000-000000000000' })).toEqual({ isOffered: true, path: 'groups' })
  expect(await meetings()).toHaveLength(before)
})

test('who keeps the clock chooses a group to answer for an entry, and its members mark it', async () => {
  const { coordinator, editor, member } = server.people
  const { groups } = (await server.call(coordinator, listClockChoices, { organisation })).body
  expect(groups).toEqual([{ id: server.groupId, name: { fi: 'HYTE-ohjausryhmä' } }])
  expect((await server.call(editor, listClockChoices, { organisation })).status).toBe(403)
  const add = (id: string) =>
    server.call(coordinator, addClockEntry, {
      organisation,
      ...sampleEntry,
      rule: onceOn('2026-03-31'),
      responsible: { kind: 'group', id },
    })
  expect((await add('00000000-0000-4000-8000-000000000000')).status).toBe(400)
  const { id } = (await add(groups[0]!.id)).body
  const span = { organisation, from: '2026-03-31', to: '2026-03-31' }
  const entryFor = async (person: typeof member) =>
    (await server.call(person, getClock, span)).body.things.find(({ entry }) => entry?.id === id)?.entry
  expect(await entryFor(member)).toMatchObject({ mayMark: true, responsible: { name: { fi: 'HYTE-ohjausryhmä' } } })
  expect(await entryFor(editor)).toMatchObject({ mayMark: false })
  const { version } = (await server.call(coordinator, getGroup, { organisation, id: server.groupId })).body.group
  await server.call(coordinator, deleteGroup, { organisation, id: server.groupId, version })
  expect(await entryFor(member)).toMatchObject({ mayMark: false, responsible: { name: null } })
  await server.call(coordinator, restoreGroup, { organisation, id: server.groupId })
  expect(await entryFor(member)).toMatchObject({ mayMark: true })
  await expect(
    server.db.updateTable('clock_entry').set({ responsible_group_id: randomUUID() }).where('id', '=', id).execute(),
  ).rejects.toThrow('clock_entry_responsible_group_fk')
})
