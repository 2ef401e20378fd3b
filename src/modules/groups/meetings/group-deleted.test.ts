import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { organisation } from '#modules/plans/testing/plan-server.ts'
import { deleteGroup, getGroup, restoreGroup } from '../groups.contract.ts'
import { answerMeeting } from './meeting-people.contract.ts'
import { inviteToMeeting } from './meetings.contract.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
let meeting: string
beforeAll(async () => {
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Kaarna <kaarna@kunta.example>' }
  server = await createMeetingServer({ environment })
})
afterAll(() => server.close())
beforeEach(async () => {
  await server.renewGroup()
  meeting = await server.meeting()
  server.mails.length = 0
})

const invite = async () => {
  await server.call(server.people.chair, inviteToMeeting, { organisation, meeting, version: 1 })
  server.mails.length = 0
}
const remove = async () => {
  const { coordinator } = server.people
  const { version } = (await server.call(coordinator, getGroup, { organisation, id: server.groupId })).body.group
  return server.call(coordinator, deleteGroup, { organisation, id: server.groupId, version })
}
const restore = () => server.call(server.people.coordinator, restoreGroup, { organisation, id: server.groupId })

/** What the letters since tell calendar programs of the meeting. */
const told = () =>
  server.mails.map(({ calendar }) => {
    const event = new ICAL.Component(ICAL.parse(calendar!.content)).getFirstSubcomponent('vevent')!
    expect(event.getFirstPropertyValue('uid')).toBe(`meeting:${meeting}@localhost:3000`)
    return `${calendar!.method} ${String(event.getFirstPropertyValue('sequence'))}`
  })

test('those who were invited to a meeting hear that it is off when the group is deleted, and why', async () => {
  await invite()
  expect((await remove()).status).toBe(204)
  expect(told()).toEqual(['CANCEL 3', 'CANCEL 3', 'CANCEL 3'])
  expect(new Set(server.mails.map(({ to }) => to)).size).toBe(3)
  for (const { text } of server.mails) {
    expect(text).toContain('Tilaisuutta ei pidetä')
    expect(text).toContain('Syy: Ryhmä on poistettu.')
  }
})

test('they are invited again when the group is back, and what they had answered stands', async () => {
  await invite()
  await server.call(server.people.member, answerMeeting, { organisation, meeting, answer: 'accepted' })
  await remove()
  server.mails.length = 0
  await restore()
  expect(told()).toEqual(['REQUEST 4', 'REQUEST 4', 'REQUEST 4'])
  const answers = (await server.look(meeting)).people.map(({ name, answer }) => `${name}: ${answer}`)
  expect(answers).toContain('groupMember Henkilö: accepted')
  server.mails.length = 0
  await restore()
  expect(told()).toEqual([])
})

test('nobody hears of a group without meetings to which it was invited', async () => {
  await remove()
  await restore()
  expect(server.mails).toEqual([])
})
