import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { answerCalendarInvitation, getCalendarInvitation } from '#modules/clock/feeds/answering.contract.ts'
import { handOver, listHeldWork } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { removePerson } from '#modules/organisations/people.contract.ts'
import { organisation } from '#modules/plans/testing/plan-server.ts'
import type { Signed } from '#server/testing.ts'
import { demoDay } from '#shared/demo.ts'
import type { MemberInput } from '../group-member.ts'
import { getGroup } from '../groups.contract.ts'
import {
  addGroupMember,
  deleteGroupMember,
  importGroupMembers,
  passChair,
  restoreGroupMember,
  updateGroupMember,
} from '../members.contract.ts'
import { sampleMember } from '../samples.ts'
import { answerMeeting } from './meeting-people.contract.ts'
import { cancelMeeting, inviteToMeeting, listMeetings, openMeeting, updateMeeting } from './meetings.contract.ts'
import { sampleMeeting } from './samples.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
let meeting: string
beforeAll(async () => {
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Kaarna <kaarna@kunta.example>' }
  server = await createMeetingServer({ environment })
})
afterAll(() => server.close())

const invite = async (id = meeting) => {
  const { version } = (await server.look(id)).meeting
  return server.call(server.people.chair, inviteToMeeting, { organisation, meeting: id, version })
}
/** A group of its own for each test: the chair, a member with an account, a member by name and that one's deputy. */
beforeEach(async () => {
  await server.renewGroup()
  meeting = await server.meeting()
  await invite()
  server.mails.length = 0
})

const coordinator = () => server.people.coordinator
const group = () => server.groupId
const join = async (more: Partial<MemberInput>): Promise<string> =>
  (await server.call(coordinator(), addGroupMember, { ...sampleMember, ...more, organisation, group: group() })).body.id
const look = async (day?: string) =>
  (await server.call(coordinator(), getGroup, { organisation, id: group(), ...(day && { day }) })).body
const rowOf = async (id: string) => {
  const { members, others } = await look()
  return [...members, ...others].find((one) => one.id === id)!
}
/** Changes a row of a member as its form does. */
async function change(id: string, more: Partial<MemberInput>) {
  const { version, seat, ...row } = await rowOf(id)
  const { accountId, name, language, role, title, isDirector, deputyOf, startsOn, endsOn } = row
  const email = accountId === null ? row.email : null
  const content = { accountId, name, email, language, role, title, isDirector, deputyOf, startsOn, endsOn }
  const place = { seatKind: seat.kind, unitId: seat.unitId, seatName: seat.name }
  const call = { ...content, ...place, ...more, organisation, group: group(), id, version }
  return server.call(coordinator(), updateGroupMember, call)
}
const remove = async (id: string) =>
  server.call(coordinator(), deleteGroupMember, {
    organisation,
    group: group(),
    id,
    version: (await rowOf(id)).version,
  })
const answer = (as: Signed, given: 'accepted' | 'declined', id = meeting) =>
  server.call(as, answerMeeting, { organisation, meeting: id, answer: given })
const answers = async (id = meeting) =>
  (await server.look(id, coordinator())).people.map((one) => `${one.name}: ${one.answer}`).toSorted()
const former = async () =>
  (await server.look(meeting, coordinator())).formerAnswers.map((one) => `${one.name}: ${one.answer}`)

/** The calendar parts of the letters since, as calendar programs read them. */
const letters = () =>
  server.mails.map(({ to, calendar, text }) => {
    const event = new ICAL.Component(ICAL.parse(calendar!.content)).getFirstSubcomponent('vevent')!
    const read = (name: string) => String(event.getFirstPropertyValue(name))
    return { to, text, method: calendar!.method, uid: read('uid'), sequence: Number(read('sequence')) }
  })
const told = () => letters().map(({ to, method, sequence }) => `${method} ${sequence} ${to}`)

describe('whoever comes into a group that was invited', () => {
  test('is asked and gets the invitation, and nobody else hears anything', async () => {
    await join({ name: 'Uusi', email: 'uusi@example.fi' })
    expect(told()).toEqual(['REQUEST 2 uusi@example.fi'])
    expect(letters()[0]!.uid).toBe(`meeting:${meeting}@localhost:3000`)
    expect(await answers()).toContain('Uusi: asked')
  })

  test('by a list is invited once, and a deputy only when it is needed', async () => {
    const members = ['a', 'b'].map((name) => ({ ...sampleMember, name, email: `${name}@example.fi` }))
    const call = { organisation, group: group(), members }
    await server.call(coordinator(), importGroupMembers, call)
    await join({ name: 'Varalla', email: 'varalla@example.fi', role: 'deputy', deputyOf: server.members.member })
    expect(told()).toEqual(['REQUEST 2 a@example.fi', 'REQUEST 2 b@example.fi'])
    await answer(server.people.member, 'declined')
    expect(told().at(-1)).toBe('REQUEST 2 varalla@example.fi')
  })

  test('after the meeting, or in time for none that was sent out, gets no letter', async () => {
    const planned = await server.meeting({ on: '2026-05-12' })
    await join({ name: 'Myöhempi', email: 'm@example.fi', startsOn: '2026-03-11' })
    expect(server.mails).toEqual([])
    await server.call(server.people.chair, openMeeting, { organisation, meeting, version: 2 })
    await join({ name: 'Kesken', email: 'k@example.fi' })
    expect(server.mails).toEqual([])
    expect((await server.look(planned)).people.every((one) => one.answer === null)).toBe(true)
  })

  test('as a deputy who gets the seat is asked with the seat', async () => {
    await change(server.members.deputy, { role: 'member', deputyOf: null })
    expect(told()).toHaveLength(1)
    expect(await answers()).toContain('partner Henkilö: asked')
  })
})

describe('whoever leaves a group that was invited', () => {
  const named = 'nimetty@example.fi'

  test('hears that they are not expected, by a cancelling that says that the meeting is held', async () => {
    await remove(server.members.named)
    const [letter] = letters()
    expect(told()).toEqual([`CANCEL 3 ${named}`])
    expect(letter!.uid).toBe(`meeting:${meeting}@localhost:3000`)
    expect(letter!.text).toContain('Tilaisuus pidetään')
    expect(letter!.text).not.toContain('/calendar-answer')
  })

  test('and comes back is invited anew by a greater number, has the answer again, and hears of changes', async () => {
    await invite()
    const token = /calendar-answer#([\w-]+)\.accepted/.exec(server.mails.find(({ to }) => to === named)!.text)![1]!
    await server.call(undefined, answerCalendarInvitation, { token, answer: 'accepted' })
    server.mails.length = 0
    await remove(server.members.named)
    expect(await former()).toEqual(['Nimetty: accepted'])
    expect((await server.call(undefined, getCalendarInvitation, { token })).body.state).toBe('cancelled')
    await server.call(coordinator(), restoreGroupMember, { organisation, group: group(), id: server.members.named })
    expect(told()).toEqual([`CANCEL 4 ${named}`, `REQUEST 5 ${named}`])
    expect([await former(), await answers()]).toEqual([[], expect.arrayContaining(['Nimetty: accepted'])])
    const { version } = (await server.look(meeting)).meeting
    const moved = { ...sampleMeeting, place: 'Kirjasto', organisation, meeting, version }
    await server.call(server.people.chair, updateMeeting, moved)
    expect(
      told()
        .filter((one) => one.endsWith(named))
        .at(-1),
    ).toBe(`REQUEST 6 ${named}`)
  })

  test('is not counted, and what they answered is still read', async () => {
    await answer(server.people.member, 'accepted')
    await change(server.members.member, { endsOn: '2026-03-09' })
    expect(told()).toHaveLength(1)
    expect(await former()).toEqual(['groupMember Henkilö: accepted'])
    const list = (await server.call(coordinator(), listMeetings, { organisation, group: group() })).body.meetings
    expect(list.find(({ id }) => id === meeting)!.answers).toEqual({ accepted: 0, declined: 0, open: 2 })
  })

  test('on a day after the meeting is still expected', async () => {
    await change(server.members.member, { endsOn: '2026-03-10' })
    expect(server.mails).toEqual([])
  })

  test('with the organisation hears it too, and a meeting that is off then tells them nothing more', async () => {
    const { accountId } = await server.addPerson({ organisation, role: 'groupMember' })
    await join({ accountId, name: 'Lähtijä' })
    server.mails.length = 0
    await server.call(server.people.owner, removePerson, { organisation, person: accountId })
    expect(told()).toHaveLength(1)
    const { version } = (await server.look(meeting)).meeting
    await server.call(server.people.chair, cancelMeeting, { organisation, meeting, version, reason: 'Ei asioita' })
    expect(told().map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(
      Array.from({ length: 4 }, () => 'CANCEL 3'),
    )
    expect(new Set(letters().map(({ to }) => to)).size).toBe(4)
  })
})

describe('an answer is a person’s', () => {
  test('who gives the chair on or takes it keeps the own answer, and nobody gets a letter', async () => {
    await answer(server.people.chair, 'accepted')
    await answer(server.people.member, 'declined')
    const turn = { organisation, group: group(), member: server.members.member, from: '2026-03-05', until: null }
    expect((await server.call(coordinator(), passChair, turn)).status).toBe(200)
    expect(server.mails).toEqual([])
    const { people, formerAnswers } = await server.look(meeting)
    expect(people.map((one) => `${one.role} ${one.answer}`).slice(0, 2)).toEqual(['chair declined', 'member asked'])
    expect(await answers()).toEqual(
      expect.arrayContaining(['groupMember Henkilö: declined', 'viewer Henkilö: accepted']),
    )
    expect(formerAnswers).toEqual([])
  })

  test('the deputy of who takes the chair is asked when the new chair cannot come', async () => {
    const deputy = { name: 'Sijainen', email: 's@example.fi', role: 'deputy', deputyOf: server.members.member } as const
    await join(deputy)
    const turn = { organisation, group: group(), member: server.members.member, from: '2026-03-05', until: null }
    await server.call(coordinator(), passChair, turn)
    await answer(server.people.member, 'declined')
    expect(told()).toEqual(['REQUEST 2 s@example.fi'])
    expect((await look('2026-03-10')).members.filter(({ name }) => name === 'Sijainen')).toHaveLength(1)
    expect((await look('2026-03-04')).members.find(({ name }) => name === 'Sijainen')?.deputyOf).toBe(
      server.members.member,
    )
  })

  test('another person in the same seat is asked; a corrected address keeps the answer', async () => {
    await answer(server.people.member, 'accepted')
    await change(server.members.member, { accountId: server.people.editor.accountId, name: 'Seuraaja' })
    expect(told().map((one) => one.slice(0, 9))).toEqual(['REQUEST 2', 'CANCEL 3 '])
    expect(await former()).toEqual(['groupMember Henkilö: accepted'])
    expect(await answers()).toContain('editor Henkilö: asked')
    server.mails.length = 0
    await change(server.members.named, { email: 'korjattu@example.fi' })
    expect(told()).toEqual(['REQUEST 2 korjattu@example.fi', 'CANCEL 3 nimetty@example.fi'])
    expect(await former()).toHaveLength(1)
  })

  test('who has two roles answers once', async () => {
    await join({ accountId: server.people.member.accountId, name: 'Jäsen', role: 'secretary' })
    expect(server.mails).toEqual([])
    await answer(server.people.member, 'accepted')
    expect((await answers()).filter((one) => one === 'groupMember Henkilö: accepted')).toHaveLength(2)
  })
})

describe('a seat that is handed over', () => {
  const give = async (from: Signed, to: Signed) => {
    const ask = { organisation, person: from.accountId }
    const { work } = (await server.call(server.people.owner, listHeldWork, ask)).body
    const things = work
      .filter(({ kind, path }) => kind === 'groupMembership' && path === `groups/${group()}`)
      .map(({ kind, id }) => ({ kind, id }))
    return server.call(server.people.owner, handOver, { ...ask, to: to.accountId, things, note: '' })
  }
  const listed = async (day = '2026-03-10') => (await look(day)).members.map(({ name, role }) => `${name} ${role}`)

  test('has its giver out and its taker invited', async () => {
    await answer(server.people.member, 'accepted')
    expect((await give(server.people.member, server.people.editor)).status).toBe(200)
    expect(told().map((one) => one.slice(0, 9))).toEqual(['REQUEST 2', 'CANCEL 3 '])
    expect([await former(), await answers()]).toEqual([
      ['groupMember Henkilö: accepted'],
      expect.arrayContaining(['editor Henkilö: asked']),
    ])
  })

  test('to somebody of the group makes them no second member: the greater role is theirs, in their own seat', async () => {
    await change(server.members.member, { title: 'Sivistysjohtaja' })
    await answer(server.people.member, 'accepted')
    await give(server.people.chair, server.people.member)
    expect(await listed()).toEqual(['groupMember Henkilö chair', 'Nimetty member', 'partner Henkilö deputy'])
    expect((await look('2026-03-10')).members[0]).toMatchObject({ title: 'Sivistysjohtaja', startsOn: '2026-03-02' })
    expect(await listed('2026-03-01')).toContain('groupMember Henkilö member')
    expect(await answers()).toContain('groupMember Henkilö: accepted')
    expect(told().map((one) => one.slice(0, 6))).toEqual(['CANCEL'])
  })

  test('of a lesser role leaves the taker as they are', async () => {
    await give(server.people.member, server.people.chair)
    expect(await listed()).toEqual(['viewer Henkilö chair', 'Nimetty member', 'partner Henkilö deputy'])
  })

  test('to its own deputy makes the deputy the member', async () => {
    await change(server.members.deputy, { deputyOf: server.members.member })
    await give(server.people.member, server.people.deputy)
    expect(await listed()).toEqual(['viewer Henkilö chair', 'Nimetty member', 'partner Henkilö member'])
    expect(await answers()).toContain('partner Henkilö: asked')
  })

  test('for a part of the taker’s own time gives the own seat back after it', async () => {
    await change(server.members.chair, { endsOn: '2026-06-30' })
    await give(server.people.chair, server.people.member)
    expect(await listed('2026-06-30')).toContain('groupMember Henkilö chair')
    expect(await listed('2026-07-01')).toContain('groupMember Henkilö member')
  })

  test('in the demo changes hands on the demo’s own day', async () => {
    const isDemo = (demo: boolean) =>
      server.db.updateTable('organisation').set({ demo }).where('slug', '=', organisation).execute()
    await isDemo(true)
    await give(server.people.member, server.people.editor)
    const { members, others } = await look()
    await isDemo(false)
    expect(members.find(({ name }) => name === 'editor Henkilö')?.startsOn).toBe(demoDay)
    expect(others.map(({ endsOn }) => endsOn)).toContain('2026-11-18')
  })
})
