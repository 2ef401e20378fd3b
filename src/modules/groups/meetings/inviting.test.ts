import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { answerCalendarInvitation, getCalendarInvitation } from '#modules/clock/feeds/answering.contract.ts'
import { clearAnswers, markInvitedCancelled, type ThingPlace } from '#modules/clock/feeds/invitations.queries.ts'
import { organisation } from '#modules/plans/testing/plan-server.ts'
import type { Tx } from '#server/db.ts'
import { type Signed, testNow } from '#server/testing.ts'
import { keyOfMeeting } from './meeting-invitation.ts'
import { answerMeeting } from './meeting-people.contract.ts'
import { cancelMeeting, inviteToMeeting, openMeeting, updateMeeting } from './meetings.contract.ts'
import { holdMeeting } from './meetings.queries.ts'
import { sampleMeeting } from './samples.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
let meeting: string
beforeAll(async () => {
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Kaarna <kaarna@kunta.example>' }
  server = await createMeetingServer({ environment })
})
afterAll(() => server.close())
beforeEach(async () => {
  meeting = await server.meeting({ remoteLink: 'https://kokous.example.fi/1' })
  await server.item(meeting)
  server.mails.length = 0
})

const as = (who: keyof MeetingServer['people']): Signed => server.people[who]
const invite = async () =>
  server.call(as('chair'), inviteToMeeting, { organisation, meeting, version: await versionNow() })
const versionNow = async () => (await server.look(meeting)).meeting.version
const change = async (more: object) =>
  server.call(as('chair'), updateMeeting, {
    ...sampleMeeting,
    remoteLink: 'https://kokous.example.fi/1',
    ...more,
    organisation,
    meeting,
    version: await versionNow(),
  })
const answers = async () =>
  (await server.look(meeting)).people.map(({ name, answer }) => `${name}: ${answer}`).toSorted()

const letterTo = (address: string) => server.mails.findLast(({ to }) => to === address)!
/** The own link of the member who is known by name and address only. */
const ownLink = (address = 'nimetty@example.fi') =>
  /calendar-answer#([\w-]+)\.accepted/.exec(letterTo(address).text)![1]!
const answerByLink = (answer: 'accepted' | 'declined', token = ownLink()) =>
  server.call(undefined, answerCalendarInvitation, { token, answer })

const isSomebodyWaiting = async (): Promise<boolean> => {
  const { rows } = await sql`SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(server.db)
  return rows.length > 0
}

/** The calendar parts of the letters, as calendar programs read them. */
const calendars = () =>
  server.mails.map(({ to, calendar }) => {
    const event = new ICAL.Component(ICAL.parse(calendar!.content)).getFirstSubcomponent('vevent')!
    const read = (name: string) => String(event.getFirstPropertyValue(name))
    return { to, method: calendar!.method, uid: read('uid'), sequence: Number(read('sequence')), read }
  })

describe('an invitation to a meeting', () => {
  test('tells whether its letters leave, or wait for a mail server that has not answered for a while', async () => {
    expect((await invite()).body).toMatchObject({ letters: 3, way: 'leaves' })
    await sql`INSERT INTO letter (key, state, sealed, planned_at)
      VALUES ('standing', 'planned', 'x', ${new Date(testNow.getTime() - 3_600_000)})`.execute(server.db)
    expect((await invite()).body).toMatchObject({ letters: 3, way: 'waits' })
    await sql`DELETE FROM letter WHERE key = 'standing'`.execute(server.db)
    expect((await server.look(meeting)).isMailed).toBe(true)
  })

  test('is an entry of a calendar in a letter with the agenda, and asks everybody but the deputies', async () => {
    expect((await invite()).body.letters).toBe(3)
    const { text } = letterTo('nimetty@example.fi')
    expect(text).toContain('1. Iltapäivätoiminnan jatko')
    expect(text).toContain('https://kokous.example.fi/1')
    expect(text).not.toContain(`/meetings/${meeting}`)
    expect(server.mails.filter((mail) => mail.text.includes(`/meetings/${meeting}`))).toHaveLength(2)
    const [first] = calendars()
    expect(first).toMatchObject({ method: 'REQUEST', uid: `meeting:${meeting}@localhost:3000`, sequence: 2 })
    expect(first!.read('dtstart')).toBe('2026-03-10T09:00:00')
    expect(await answers()).toEqual([
      'Nimetty: asked',
      'groupMember Henkilö: asked',
      'partner Henkilö: null',
      'viewer Henkilö: asked',
    ])
  })

  test('is answered by the link or in Kaarna, and both tell the same', async () => {
    await invite()
    expect((await answerByLink('accepted')).status).toBe(200)
    await server.call(as('member'), answerMeeting, { organisation, meeting, answer: 'accepted' })
    expect(await answers()).toEqual([
      'Nimetty: accepted',
      'groupMember Henkilö: accepted',
      'partner Henkilö: null',
      'viewer Henkilö: asked',
    ])
    const members = server.mails.find(({ text }) => text.includes('Hei groupMember Henkilö'))!
    const seen = await server.call(undefined, getCalendarInvitation, { token: ownLink(members.to) })
    expect(seen.body.answer).toBe('accepted')
    const refused = await server.call(as('coordinator'), answerMeeting, { organisation, meeting, answer: 'accepted' })
    expect(refused.status).toBe(403)
  })

  test.each([
    ['asks everybody anew', clearAnswers, 200],
    [
      'calls it off',
      (tx: Tx, place: ThingPlace) => markInvitedCancelled(tx, place, { sequence: 3, now: testNow }),
      403,
    ],
  ] as const)('is answered by the link at the very moment of a change that %s', async (_, happen, status) => {
    await invite()
    const { organisationId } = server
    const { answering } = await server.db.transaction().execute(async (tx) => {
      await holdMeeting(tx, organisationId, meeting)
      const begun = answerByLink('accepted')
      await expect.poll(isSomebodyWaiting).toBe(true)
      await happen(tx, { organisationId, key: keyOfMeeting(meeting) })
      return { answering: begun }
    })
    expect((await answering).status).toBe(status)
  })

  test('goes to the deputy alone when a member who was invited declines, by the link too', async () => {
    await invite()
    await server.call(as('chair'), openMeeting, { organisation, meeting, version: 2 })
    await answerByLink('declined')
    expect(server.mails.slice(3).map(({ subject }) => subject.split(':')[0])).toEqual(['Kutsu'])
    expect(await answers()).toContain('partner Henkilö: asked')
  })

  test('tells of a new place and keeps the answers; at a new time everybody is asked anew', async () => {
    await invite()
    await answerByLink('accepted')
    await change({ quorumNumber: 2 })
    expect(server.mails).toHaveLength(3)
    await change({ place: 'Kirjasto' })
    expect(server.mails.slice(3).map(({ subject }) => subject.split(':')[0])).toEqual(['Muutos', 'Muutos', 'Muutos'])
    expect(await answers()).toContain('Nimetty: accepted')
    await change({ place: 'Kirjasto', from: '08:00' })
    const told = calendars().filter(({ to }) => to === 'nimetty@example.fi')
    expect(told.map(({ sequence }) => sequence)).toEqual([2, 4, 5])
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(1)
    expect(told.at(-1)!.read('dtstart')).toBe('2026-03-10T08:00:00')
    expect(await answers()).toContain('Nimetty: asked')
  })

  test('is called off with the reason, and takes no answer any more', async () => {
    await invite()
    const token = ownLink()
    const reason = 'Puheenjohtaja on sairaana'
    await server.call(as('chair'), cancelMeeting, { organisation, meeting, version: 2, reason })
    expect(server.mails.slice(3).map(({ text }) => text.includes(reason))).toEqual([true, true, true])
    const told = calendars().slice(3)
    expect(told.map(({ method, sequence }) => `${method} ${sequence}`)).toEqual(['CANCEL 3', 'CANCEL 3', 'CANCEL 3'])
    expect((await answerByLink('accepted', token)).status).toBe(403)
    expect((await change({})).status).toBe(400)
  })

  test('of a meeting that was planned only is not called off, since nobody was invited', async () => {
    await change({ place: 'Kirjasto' })
    await server.call(as('chair'), cancelMeeting, { organisation, meeting, version: 2, reason: 'Ei asioita' })
    expect(server.mails).toEqual([])
  })
})
