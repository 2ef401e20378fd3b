import { afterAll, beforeAll, expect, test } from 'vitest'

import { organisation } from '#modules/plans/testing/plan-server.ts'
import type { Signed } from '#server/testing.ts'
import { getGroup, listGroups } from '../groups.contract.ts'
import { cancelMeeting } from './meetings.contract.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
beforeAll(async () => {
  server = await createMeetingServer()
})
afterAll(() => server.close())

/** The next meeting as the group's own page and the list of groups tell it. */
async function nextFor(who: Signed) {
  const { body } = await server.call(who, getGroup, { organisation, id: server.groupId })
  const { items } = (await server.call(who, listGroups, { organisation })).body
  return [body.nextMeeting, items.find(({ id }) => id === server.groupId)?.nextMeeting]
}

test('the next meeting of a group is the first that has not ended and is not cancelled', async () => {
  const { chair } = server.people
  expect(await nextFor(chair)).toEqual([null, null])
  await server.meeting({ on: '2026-03-01' })
  const later = { id: await server.meeting({ on: '2026-03-17' }), on: '2026-03-17', from: '09:00', to: '11:00' }
  const meeting = await server.meeting({ on: '2026-03-10', place: 'Kirjasto' })
  const first = { id: meeting, on: '2026-03-10', from: '09:00', to: '11:00', place: 'Kirjasto' }
  expect(await nextFor(chair)).toEqual([first, first])
  const cancelled = await server.call(chair, cancelMeeting, { organisation, meeting, version: 1, reason: 'Sairaus' })
  expect(cancelled.status).toBe(200)
  expect(await nextFor(chair)).toMatchObject([later, later])
})

test('members and the coordinator are told of it, others who see the group are not', async () => {
  await server.meeting({ on: '2026-03-05' })
  for (const who of ['member', 'coordinator'] as const)
    expect(await nextFor(server.people[who])).toMatchObject([{ on: '2026-03-05' }, { on: '2026-03-05' }])
  expect(await nextFor(server.people.viewer)).toEqual([null, null])
})
