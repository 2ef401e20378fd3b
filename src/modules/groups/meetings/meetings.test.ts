import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addConcern, getConcern } from '#modules/concerns/concerns.contract.ts'
import { sampleConcern } from '#modules/concerns/samples.ts'
import { listComments } from '#modules/organisations/comments/comments.contract.ts'
import { listDecisionsOn } from '#modules/organisations/decisions/decisions.contract.ts'
import { handOver, listHeldWork } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import { organisation } from '#modules/plans/testing/plan-server.ts'
import { type Signed, testNow } from '#server/testing.ts'
import { addDays, isoDay } from '#shared/day.ts'
import {
  addMeetingFile,
  getMeetingFile,
  listAgendaSuggestions,
  makeOutcome,
  noteInterests,
  orderAgenda,
  recordAgendaItem,
  removeAgendaItem,
  takeAgendaSuggestions,
  updateAgendaItem,
} from './agenda.contract.ts'
import { answerMeeting, markAttendance, noteGuests } from './meeting-people.contract.ts'
import { addMeetingTask, finishMeetingTask, listOwnMeetingWork, updateMeetingTask } from './meeting-tasks.contract.ts'
import {
  addMeeting,
  closeMeeting,
  getMeeting,
  inviteToMeeting,
  listMeetings,
  openMeeting,
  updateMeeting,
} from './meetings.contract.ts'
import { proposeToMeeting } from './proposals.contract.ts'
import { sampleItem, sampleMeeting } from './samples.ts'
import { addMeetingSeries } from './series.contract.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
beforeAll(async () => {
  server = await createMeetingServer()
})
afterAll(() => server.close())

const as = (who: keyof MeetingServer['people']): Signed => server.people[who]
const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status
const faultOf = ({ status, body }: { status: number; body: { faults?: readonly { message: string }[] } }) => [
  status,
  body.faults?.[0]?.message,
]
const decided = { state: 'handled', decision: { fi: 'Jatketaan.' }, votes: null } as const

/** Of a rule that says nothing else. */
const once = { lastsDays: 1, onHoliday: 'after', years: 'every', until: null } as const

describe('a meeting', () => {
  test('is kept by the chair and the coordinator, read by members, and nobody else’s', async () => {
    const meeting = await server.meeting()
    const add = (who: keyof MeetingServer['people']) =>
      server.call(as(who), addMeeting, { ...sampleMeeting, organisation, group: server.groupId })
    const read = (who: keyof MeetingServer['people']) => server.call(as(who), getMeeting, { organisation, meeting })
    expect(await statusOf(add('coordinator'))).toBe(200)
    for (const who of ['member', 'formerChair', 'editor'] as const) expect(await statusOf(add(who))).toBe(403)
    expect((await read('member')).body.rights).toEqual({ keeps: false, proposes: true })
    expect(await statusOf(read('deputy'))).toBe(200)
    for (const who of ['viewer', 'formerChair'] as const) expect(await statusOf(read(who))).toBe(403)
    expect(await statusOf(read('partner'))).toBe(404)
    const elsewhere = await server.call(as('elsewhere'), getMeeting, { organisation: 'oulu', meeting })
    expect(elsewhere.status).toBe(404)
  })

  test('is kept by a chair to the end of the last day of the term, and no longer', async () => {
    const meeting = await server.meeting()
    const [{ formerChair }, { former }] = [server.people, server.members]
    const readOn = async (endsOn: string) => {
      await server.db.updateTable('group_member').set({ ends_on: endsOn }).where('id', '=', former).execute()
      const { status, body } = await server.call(formerChair, getMeeting, { organisation, meeting })
      return [status, body.rights?.keeps]
    }
    expect(await readOn(isoDay(testNow))).toEqual([200, true])
    expect(await readOn(addDays(isoDay(testNow), -1))).toEqual([403, undefined])
    await readOn('2026-01-31')
  })

  test('keeps the Finnish clock when summer time begins', async () => {
    const [winter, summer] = [await server.meeting(), await server.meeting({ on: '2026-03-31' })]
    expect((await server.look(winter)).meeting).toMatchObject({ from: '09:00', startsAt: '2026-03-10T07:00:00.000Z' })
    expect((await server.look(summer)).meeting).toMatchObject({ from: '09:00', startsAt: '2026-03-31T06:00:00.000Z' })
  })

  test.each([
    ['in the hour that spring skips', '2026-03-29', '03:30', '03:45', ['04:30', '04:45'], 15],
    ['over the end of that hour', '2026-03-29', '03:30', '04:15', ['04:30', '05:15'], 45],
    ['across it', '2026-03-29', '02:00', '05:00', ['02:00', '05:00'], 120],
    ['in the hour that autumn has twice', '2026-10-25', '03:15', '03:45', ['03:15', '03:45'], 30],
    ['across it', '2026-10-25', '02:30', '04:30', ['02:30', '04:30'], 180],
  ])('%s is planned as the clock goes: %s %s–%s', async (_, on, from, to, hours, minutes) => {
    const { meeting } = await server.look(await server.meeting({ on, from, to }))
    expect([meeting.on, meeting.from, meeting.to]).toEqual([on, ...hours])
    expect((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000).toBe(minutes)
  })

  test('is planned as a series by a rule, one of a kind per day', async () => {
    const { title: _, on: _on, ...rest } = sampleMeeting
    const rule = { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYDAY=1TU', from: '2027-01-01', ...once } as const
    const series = {
      ...rest,
      title: null,
      organisation,
      group: server.groupId,
      rule,
      first: '2027-01-01',
      last: '2027-06-30',
    }
    const made = await server.call(as('chair'), addMeetingSeries, series)
    expect(made.body.meetings.map(({ on }) => on)).toEqual(
      ['01-05', '02-02', '03-02', '04-06', '05-04', '06-01'].map((day) => `2027-${day}`),
    )
    expect(faultOf(await server.call(as('chair'), addMeetingSeries, series))).toEqual([400, 'seriesEmpty'])
  })

  test('of a series goes on with the next chair where the chosen one’s term ends', async () => {
    const { title: _, on: _on, ...rest } = sampleMeeting
    const [rule, span] = [
      { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYDAY=1TU', from: '2025-12-01', ...once } as const,
      { first: '2025-12-01', last: '2026-03-03' },
    ]
    const series = { ...rest, ...span, title: null, organisation, group: server.groupId, rule }
    const { former, chair } = server.members
    const made = (await server.call(as('chair'), addMeetingSeries, { ...series, chairId: former })).body.meetings
    const chairs = await Promise.all(made.map(async ({ id }) => (await server.look(id)).meeting.chairId))
    expect(chairs).toEqual([former, former, chair, chair])
    const late = { ...series, first: '2028-02-01', last: '2028-03-01', chairId: former }
    const refused = await server.call(as('chair'), addMeetingSeries, late)
    expect(refused.body).toMatchObject({ faults: [{ path: 'chairId', message: 'notInGroup' }] })
  })

  test('that two change at once keeps both texts, and refuses hours the wrong way round', async () => {
    const meeting = await server.meeting()
    const change = (version: number, more: object) =>
      server.call(as('chair'), updateMeeting, { ...sampleMeeting, ...more, organisation, meeting, version })
    expect((await change(1, { place: 'Sali A' })).body.version).toBe(2)
    const refused = await change(1, { place: 'Sali B' })
    expect([refused.status, refused.body]).toMatchObject([409, { current: { place: 'Sali A' }, currentVersion: 2 }])
    expect(faultOf(await change(2, { from: '12:00' }))).toEqual([400, 'endsBeforeStart'])
    expect(faultOf(await change(2, { chairId: server.members.former }))).toEqual([400, 'notInGroup'])
  })
})

describe('the agenda', () => {
  test('is ordered and changed until the meeting is over, with files of known kinds', async () => {
    const meeting = await server.meeting()
    const [first, second] = [await server.item(meeting), await server.item(meeting, { title: { fi: 'Toinen' } })]
    await server.call(as('chair'), orderAgenda, { organisation, meeting, items: [second, first] })
    expect((await server.look(meeting)).items.map(({ id }) => id)).toEqual([second, first])
    const change = (version: number) =>
      server.call(as('chair'), updateAgendaItem, { ...sampleItem, organisation, meeting, item: first, version })
    expect([(await change(1)).status, (await change(1)).status]).toEqual([200, 409])
    const file = new TextEncoder().encode('%PDF-1.7 liite')
    const place = { organisation, meeting, item: first }
    const added = await server.call(as('chair'), addMeetingFile, { ...place, filename: '../liite.pdf' }, file)
    const read = await server.call(as('member'), getMeetingFile, { ...place, file: added.body.id })
    expect([added.body.name, read.status, read.text]).toEqual(['liite.pdf', 200, '%PDF-1.7 liite'])
    expect(await statusOf(server.call(as('viewer'), getMeetingFile, { ...place, file: added.body.id }))).toBe(403)
    const program = new Uint8Array([0x4d, 0x5a, 0, 0])
    expect(await statusOf(server.call(as('chair'), addMeetingFile, { ...place, filename: 'a.exe' }, program))).toBe(400)
    expect(await statusOf(server.call(as('member'), removeAgendaItem, { ...place, version: 2 }))).toBe(403)
  })

  test('is built from what is due, each thing once', async () => {
    const action = await server.action(await server.goal(await server.priority(await server.programme())), {
      endsOn: '2026-02-01',
    })
    const concern = (await server.call(as('coordinator'), addConcern, { ...sampleConcern, organisation })).body.id
    const meeting = await server.meeting()
    const suggest = async () =>
      (await server.call(as('chair'), listAgendaSuggestions, { organisation, meeting })).body.items.map(
        ({ key }) => key,
      )
    const keys = [`action:${action}`, `concern:${concern}`]
    expect(await suggest()).toEqual(expect.arrayContaining(keys))
    const take = () => server.call(as('chair'), takeAgendaSuggestions, { organisation, meeting, keys })
    expect([(await take()).body.added, (await take()).body.added]).toEqual([2, 0])
    expect(await suggest()).not.toEqual(expect.arrayContaining(keys))
    const [late] = (await server.look(meeting)).items
    expect(late).toMatchObject({
      subject: { kind: 'action', id: action },
      reason: { fi: 'Toimenpide on 29 päivää myöhässä.' },
    })
    expect(await statusOf(server.call(as('member'), listAgendaSuggestions, { organisation, meeting }))).toBe(403)
  })
})

describe('in the meeting', () => {
  const mark = (meeting: string, member: string, presence: string, hasLeft = false) =>
    server.call(as('chair'), markAttendance, {
      organisation,
      meeting,
      member,
      presence: presence as 'present',
      hasLeft,
    })

  test('enough are there when deputies count for their members, and not when somebody leaves', async () => {
    const meeting = await server.meeting()
    expect(faultOf(await mark(meeting, server.members.chair, 'present'))).toEqual([400, 'meetingNotOpen'])
    await server.begin(meeting)
    await mark(meeting, server.members.chair, 'present')
    expect((await server.look(meeting)).quorum).toEqual({ members: 3, needed: 2, present: 1, isMet: false })
    await mark(meeting, server.members.named, 'absent')
    await mark(meeting, server.members.deputy, 'present')
    expect((await server.look(meeting)).quorum).toMatchObject({ present: 2, isMet: true })
    await mark(meeting, server.members.deputy, 'present', true)
    expect((await server.look(meeting)).quorum.isMet).toBe(false)
    await server.call(as('chair'), noteGuests, { organisation, meeting, guests: 'Asiantuntija Oja' })
    expect((await server.look(meeting)).meeting.guests).toBe('Asiantuntija Oja')
  })

  test('a decision and a task are seen where they belong, and open tasks begin the next agenda', async () => {
    const goal = await server.goal(await server.priority(await server.programme()))
    const meeting = await server.meeting()
    const subject = { kind: 'goal', id: goal, path: 'plan' }
    const item = await server.item(meeting, { subject })
    const left = await server.item(meeting, { title: { fi: 'Ehtimättä jäänyt' } })
    await server.begin(meeting)
    const record = (version: number) =>
      server.call(as('chair'), recordAgendaItem, { organisation, meeting, item, version, ...decided })
    expect([(await record(1)).status, (await record(1)).status]).toEqual([200, 409])
    const interests = [{ memberId: server.members.chair, reason: 'Yhdistyksen hallituksessa' }]
    await server.call(as('chair'), noteInterests, { organisation, meeting, item, interests })
    const task = {
      title: { fi: 'Kysy kouluilta' },
      itemId: item,
      ownerId: as('editor').accountId,
      ownerName: 'Editori',
      dueOn: '2026-03-01',
    }
    const { id } = (await server.call(as('chair'), addMeetingTask, { ...task, organisation, meeting })).body
    const about = { organisation, kind: 'goal', subject: goal } as const
    expect((await server.call(as('member'), listDecisionsOn, about)).body.decisions).toEqual([])
    await server.call(as('chair'), closeMeeting, { organisation, meeting, version: 1 })
    const found = (await server.call(as('member'), listDecisionsOn, about)).body
    expect(found).toMatchObject({ decisions: [{ decision: { fi: 'Jatketaan.' } }], tasks: [{ id, state: 'late' }] })
    expect((await server.call(as('viewer'), listDecisionsOn, about)).body).toEqual({ decisions: [], tasks: [] })
    expect((await server.call(as('editor'), listOwnMeetingWork, { organisation })).body.tasks).toMatchObject([{ id }])
    const told = await server.call(as('editor'), listNotifications, { organisation })
    expect(told.body.notifications[0]).toMatchObject({ subject: { kind: 'meetingTask', id } })

    const next = await server.meeting({ on: '2026-04-10' })
    const page = await server.look(next)
    expect([page.openTasks.map((one) => one.id).includes(id), page.previous?.id]).toEqual([true, meeting])
    const suggested = await server.call(as('chair'), listAgendaSuggestions, { organisation, meeting: next })
    const { items } = suggested.body
    expect(items[0]).toMatchObject({
      source: 'openTask',
      reason: { fi: 'Yksi tehtävä on tekemättä, yksi niistä myöhässä.' },
    })
    expect(items.some(({ key }) => key === `item:${left}`)).toBe(true)
    await server.item(next, { kind: 'opening', title: { fi: 'Avaus' } })
    await server.item(next)
    await server.call(as('chair'), inviteToMeeting, { organisation, meeting: next, version: 1 })
    const agenda = async () => (await server.look(next)).items.map((one) => one.subject?.kind ?? one.kind)
    expect(await agenda()).toEqual(['opening', 'task', sampleItem.kind])
    const { id: first, version } = (await server.look(next)).items[1]!
    await server.call(as('chair'), removeAgendaItem, { organisation, meeting: next, item: first, version })
    await server.call(as('chair'), openMeeting, { organisation, meeting: next, version: 2 })
    expect(await agenda()).toEqual(['opening', sampleItem.kind])
  })

  test('whoever has a task says that it is done, twice as well as once; another may not', async () => {
    const meeting = await server.meeting()
    await server.begin(meeting)
    const task = {
      title: { fi: 'Soita' },
      itemId: null,
      ownerId: as('editor').accountId,
      ownerName: 'Editori',
      dueOn: null,
    }
    const { id } = (await server.call(as('chair'), addMeetingTask, { ...task, organisation, meeting })).body
    const finish = (who: keyof MeetingServer['people']) =>
      server.call(as(who), finishMeetingTask, { organisation, meeting, task: id, isDone: true, outcome: 'Sovittu' })
    expect(await statusOf(finish('member'))).toBe(403)
    expect([(await finish('editor')).body.version, (await finish('editor')).body.version]).toEqual([2, 2])
    const change = { ...task, organisation, meeting, task: id, version: 1 }
    const refused = await server.call(as('chair'), updateMeetingTask, { ...change, title: { fi: 'Kirjoita' } })
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { current: { title: { fi: 'Soita' } }, currentVersion: 2 },
    ])
    const given = { ...change, version: 2, ownerId: as('viewer').accountId, ownerName: 'Katselija' }
    expect(await statusOf(server.call(as('editor'), updateMeetingTask, given))).toBe(403)
    expect(await statusOf(server.call(as('elsewhere'), updateMeetingTask, given))).toBe(403)
    expect(await statusOf(server.call(as('chair'), updateMeetingTask, given))).toBe(200)
    await server.call(as('chair'), finishMeetingTask, { organisation, meeting, task: id, isDone: false })
    const { tasks } = (await server.call(as('viewer'), listOwnMeetingWork, { organisation })).body
    expect(tasks.filter((one) => one.id === id)).toHaveLength(1)
    const stranger = { ...task, organisation, meeting, ownerId: as('elsewhere').accountId }
    expect(faultOf(await server.call(as('chair'), addMeetingTask, stranger))).toEqual([400, 'personUnknown'])
  })

  test('a member sees the own coming meetings on the first page, and what waits in each', async () => {
    const on = addDays(isoDay(server.clock.now), 7)
    const meeting = await server.meeting({ on })
    await server.item(meeting)
    await server.call(as('chair'), inviteToMeeting, { organisation, meeting, version: 1 })
    const suggestion = { organisation, meeting, title: { fi: 'Uimahalli' }, reason: null }
    await server.call(as('member'), proposeToMeeting, suggestion)
    const seen = async (who: keyof MeetingServer['people']) => {
      const { meetings } = (await server.call(as(who), listOwnMeetingWork, { organisation })).body
      return meetings.find((one) => one.meeting.id === meeting)
    }
    expect(await seen('member')).toMatchObject({ isAnswered: false, keeps: false, waitingProposals: 1 })
    await server.call(as('member'), answerMeeting, { organisation, meeting, answer: 'accepted' })
    expect(await seen('member')).toMatchObject({ isAnswered: true })
    expect(await seen('chair')).toMatchObject({ keeps: true, isAnswered: false })
    expect([await seen('editor'), await seen('formerChair')]).toEqual([undefined, undefined])
  })

  test('a task that is not done is handed over with the rest of a person’s work', async () => {
    const meeting = await server.meeting()
    await server.begin(meeting)
    const leaving = await server.addPerson({ organisation, role: 'editor' })
    const task = { itemId: null, ownerId: leaving.accountId, ownerName: 'Lähtijä', dueOn: '2026-04-01' }
    const add = async (title: string) => {
      const input = { ...task, title: { fi: title }, organisation, meeting }
      return (await server.call(as('chair'), addMeetingTask, input)).body.id
    }
    const [open, done] = [await add('Kysy kouluilta'), await add('Soita')]
    const finished = { organisation, meeting, task: done, isDone: true, outcome: null }
    await server.call(leaving, finishMeetingTask, finished)
    const ask = { organisation, person: leaving.accountId }
    const { work } = (await server.call(as('owner'), listHeldWork, ask)).body
    expect(work).toMatchObject([
      { kind: 'meetingTask', id: open, title: { fi: 'Kysy kouluilta' }, dueOn: '2026-04-01' },
    ])
    const things = [{ kind: 'meetingTask' as const, id: open }]
    const given = await server.call(as('owner'), handOver, { ...ask, to: as('editor').accountId, things, note: '' })
    expect(given.status).toBe(200)
    const { tasks } = await server.look(meeting)
    const owners = new Map(tasks.map(({ id, ownerName }) => [id, ownerName]))
    expect([owners.get(open), owners.get(done)]).toEqual(['editor Henkilö', 'Lähtijä'])
    const change = { ...task, title: { fi: 'Vanha' }, organisation, meeting, task: open, version: 1 }
    expect(await statusOf(server.call(as('chair'), updateMeetingTask, change))).toBe(409)
  })

  test('a decision becomes an action, a comment and the fate of a concern, each once', async () => {
    const programme = await server.programme()
    const goal = await server.goal(await server.priority(programme))
    const concern = (await server.call(as('coordinator'), addConcern, { ...sampleConcern, organisation })).body.id
    const meeting = await server.meeting()
    const onGoal = await server.item(meeting, { subject: { kind: 'goal', id: goal, path: 'plan' } })
    const onConcern = await server.item(meeting, { subject: { kind: 'concern', id: concern, path: 'concerns' } })
    await server.begin(meeting)
    for (const item of [onGoal, onConcern])
      await server.call(as('chair'), recordAgendaItem, { organisation, meeting, item, version: 1, ...decided })
    const make = (who: keyof MeetingServer['people'], item: string, outcome: 'action' | 'comment' | 'leftOut') =>
      server.call(as(who), makeOutcome, { organisation, meeting, item, outcome })
    expect(await statusOf(make('chair', onGoal, 'action'))).toBe(400)
    expect((await server.look(meeting, as('coordinator'))).items[0]?.offers).toEqual(['action', 'comment'])
    expect((await make('coordinator', onGoal, 'action')).body.path).toMatch(/^plan\/actions\//)
    expect(await statusOf(make('coordinator', onGoal, 'action'))).toBe(409)
    await make('chair', onGoal, 'comment')
    const { threads } = (await server.call(as('coordinator'), listComments, { organisation, kind: 'goal', id: goal }))
      .body
    expect(threads[0]?.comments[0]?.text).toBe('HYTE-ohjausryhmä päätti ti 10.3.2026: Jatketaan.')
    await make('coordinator', onConcern, 'leftOut')
    const left = await server.call(as('coordinator'), getConcern, { organisation, id: concern })
    expect(left.body.concern).toMatchObject({ state: 'leftOut', leftOut: { reason: { fi: 'Jatketaan.' } } })
  })
})

test('the list of meetings tells how much there is of each, to members', async () => {
  const meeting = await server.meeting({ on: '2026-05-05' })
  await server.item(meeting)
  const list = { organisation, group: server.groupId }
  const { body } = await server.call(as('member'), listMeetings, list)
  expect(body.meetings.find(({ id }) => id === meeting)).toMatchObject({ items: 1, decisions: 0, state: 'planned' })
  expect(await statusOf(server.call(as('viewer'), listMeetings, list))).toBe(403)
})
