import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { searchOrganisation } from '#modules/home/search/search.contract.ts'
import { removePerson } from '#modules/organisations/people.contract.ts'
import { handOver, listHeldWork } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { carryOutReform, listUnitHoldings } from '#modules/organisations/reform/reforms.contract.ts'
import { createPlanServer, organisation, type PlanServer } from '#modules/plans/testing/plan-server.ts'
import { createReport } from '#modules/reports/reports.contract.ts'
import type { Signed } from '#server/testing.ts'
import { endedTermsJobName } from './ended-terms.jobs.ts'
import type { GroupInput } from './group.ts'
import type { MemberInput } from './group-member.ts'
import {
  addGroup,
  deleteGroup,
  getGroup,
  listGroups,
  listHearings,
  restoreGroup,
  updateGroup,
} from './groups.contract.ts'
import { listGroupLetters, sendGroupLetter } from './letters.contract.ts'
import {
  addGroupMember,
  deleteGroupMember,
  importGroupMembers,
  passChair,
  restoreGroupMember,
  updateGroupMember,
} from './members.contract.ts'
import { addMeeting, getMeeting, inviteToMeeting } from './meetings/meetings.contract.ts'
import type { MeetingInput } from './meetings/meeting.ts'
import { sampleMeeting } from './meetings/samples.ts'
import { sampleGroup, sampleMember } from './samples.ts'

let server: PlanServer
let member: Signed
beforeAll(async () => {
  server = await createPlanServer({ environment: { SMTP_URL: 'smtp://localhost:25' } })
  member = await server.addPerson({ organisation, role: 'groupMember' })
})
afterAll(() => server.close())

const as = (who: keyof PlanServer['people']): Signed => server.people[who]
const begin = async (more: Partial<GroupInput> = {}): Promise<string> =>
  (await server.call(as('coordinator'), addGroup, { ...sampleGroup, ...more, organisation })).body.id
const join = async (group: string, more: Partial<MemberInput> = {}): Promise<string> =>
  (await server.call(as('coordinator'), addGroupMember, { ...sampleMember, ...more, organisation, group })).body.id
const plan = async (group: string, more: Partial<MeetingInput>): Promise<string> =>
  (await server.call(as('coordinator'), addMeeting, { ...sampleMeeting, ...more, organisation, group })).body.id
const look = async (id: string, who: Signed = as('coordinator'), day?: string) =>
  (await server.call(who, getGroup, { organisation, id, ...(day && { day }) })).body
const names = (members: readonly { name: string; role: string }[]) => members.map(({ name, role }) => `${name} ${role}`)

describe('a group', () => {
  test('is kept by the coordinator, read by the organisation, and nobody else’s', async () => {
    const id = await begin()
    expect((await look(id, as('viewer'))).group.name.fi).toBe('HYTE-ohjausryhmä')
    for (const who of ['editor', 'viewer', 'partner', 'elsewhere'] as const)
      expect((await server.call(as(who), addGroup, { ...sampleGroup, organisation })).status).toBe(403)
    expect((await server.call(as('elsewhere'), getGroup, { organisation: 'oulu', id })).status).toBe(404)
    expect((await server.call(as('partner'), getGroup, { organisation, id })).status).toBe(404)
    expect((await server.call(as('partner'), listGroups, { organisation })).body.items).toEqual([])
  })

  test('that two change at once keeps both texts', async () => {
    const id = await begin()
    const change = (version: number, name: string) =>
      server.call(as('coordinator'), updateGroup, { ...sampleGroup, name: { fi: name }, organisation, id, version })
    expect((await change(1, 'Ensin')).body.version).toBe(2)
    const refused = await change(1, 'Sitten')
    expect([refused.status, refused.body.current]).toMatchObject([409, { name: { fi: 'Ensin' } }])
  })

  test('can be deleted and brought back with its members', async () => {
    const id = await begin()
    await join(id)
    await server.call(as('owner'), deleteGroup, { organisation, id, version: 1 })
    expect((await server.call(as('owner'), getGroup, { organisation, id })).status).toBe(404)
    await server.call(as('owner'), restoreGroup, { organisation, id })
    expect((await look(id)).members).toHaveLength(1)
  })

  test('cannot work under itself, nor steer another organisation’s programme', async () => {
    const above = await begin()
    const below = await begin({ parentId: above })
    const turned = { ...sampleGroup, parentId: below, organisation, id: above, version: 1 }
    expect((await server.call(as('coordinator'), updateGroup, turned)).body.faults).toEqual([
      { path: 'parentId', message: 'groupBelowItself' },
    ])
    const foreign = { ...sampleGroup, organisation, programmeId: '00000000-0000-4000-8000-000000000009' }
    expect((await server.call(as('coordinator'), addGroup, foreign)).body.faults?.[0]?.message).toBe('programmeUnknown')
    expect((await look(above)).below.map(({ id }) => id)).toEqual([below])
  })

  test('is found by its name and its mandate', async () => {
    const id = await begin({ name: { fi: 'Savuttomuustyöryhmä' }, mandate: { fi: 'Tupakoimattomuus' } })
    const find = (who: Signed) => server.call(who, searchOrganisation, { organisation, q: 'savuttomuustyöryhmä' })
    expect((await find(as('viewer'))).body.items.map(({ kind, id: found }) => [kind, found])).toEqual([['group', id]])
    expect((await find(as('partner'))).body.items).toEqual([])
  })
})

describe('members', () => {
  test('are those of the day that is asked about', async () => {
    const id = await begin()
    await join(id, { name: 'Ennen', endsOn: '2026-03-01' })
    await join(id, { name: 'Viimeinen päivä', endsOn: '2026-03-02' })
    await join(id, { name: 'Nyt', role: 'chair', startsOn: '2026-03-02', endsOn: null })
    await join(id, { name: 'Tuleva', startsOn: '2026-03-03' })
    const today = await look(id)
    expect(names(today.members)).toEqual(['Nyt chair', 'Viimeinen päivä member'])
    expect(today.others).toHaveLength(2)
    expect(names((await look(id, as('viewer'), '2026-03-01')).members)).toEqual([
      'Ennen member',
      'Viimeinen päivä member',
    ])
  })

  test('show their addresses only to who keeps the group', async () => {
    const id = await begin()
    await join(id, { email: 'maija@example.fi' })
    expect((await look(id)).members[0]).toMatchObject({ email: 'maija@example.fi', canBeMailed: true })
    expect((await look(id, as('viewer'))).members[0]).toMatchObject({ email: null, canBeMailed: true })
  })

  test('in several groups are one person', async () => {
    const [one, other] = [await begin(), await begin({ name: { fi: 'Toinen' } })]
    const accountId = as('editor').accountId
    await join(one, { accountId, name: 'Nimi' })
    await join(other, { accountId, role: 'expert', name: 'Nimi' })
    expect((await look(one)).members[0]?.otherGroups).toMatchObject([{ id: other, role: 'expert' }])
  })

  test.each<[string, () => Partial<MemberInput>, string]>([
    ['a person of another organisation', () => ({ accountId: as('elsewhere').accountId }), 'personUnknown'],
    ['a unit that is not there', () => ({ seatKind: 'unit', unitId: as('editor').accountId }), 'unitUnknown'],
    ['a deputy of nobody', () => ({ role: 'deputy', deputyOf: as('editor').accountId }), 'memberUnknown'],
    ['a term that ends before it begins', () => ({ endsOn: '2025-05-31' }), 'daysInWrongOrder'],
    [
      'an address beside an account',
      () => ({ accountId: as('editor').accountId, email: 'a@example.fi' }),
      'addressOfAccount',
    ],
  ])('cannot be %s', async (_, more, fault) => {
    const group = await begin()
    const { status, body } = await server.call(as('coordinator'), addGroupMember, {
      ...sampleMember,
      ...more(),
      organisation,
      group,
    })
    expect([status, body.faults?.[0]?.message]).toEqual([400, fault])
  })

  test('are brought in from a list, all or none', async () => {
    const group = await begin()
    const bring = (members: MemberInput[]) =>
      server.call(as('coordinator'), importGroupMembers, { organisation, group, members })
    const unknown = { ...sampleMember, accountId: as('elsewhere').accountId }
    expect((await bring([sampleMember, unknown])).status).toBe(400)
    expect((await look(group)).members).toEqual([])
    expect((await bring([sampleMember, { ...sampleMember, name: 'Toinen' }])).body.added).toBe(2)
    expect((await look(group)).members).toHaveLength(2)
  })

  test('deleted by mistake come back, and the history tells of both', async () => {
    const group = await begin()
    const id = await join(group)
    await server.call(as('coordinator'), deleteGroupMember, { organisation, group, id, version: 1 })
    expect((await look(group)).deletedMembers).toEqual([{ id, name: 'Maija Meri' }])
    await server.call(as('coordinator'), restoreGroupMember, { organisation, group, id })
    const { members, changes } = await look(group)
    expect(members).toHaveLength(1)
    expect(changes.slice(0, 2).map(({ change }) => change)).toEqual(['restored', 'deleted'])
    expect((await look(group, as('viewer'))).changes).toEqual([])
  })

  test('of a unit that ends speak for its successor, and an open form learns of it', async () => {
    const group = await begin()
    const { swimming, sport } = server.units
    const id = await join(group, { name: 'Uimari', seatKind: 'unit', unitId: swimming, seatName: null })
    const held = (await server.call(as('owner'), listUnitHoldings, { organisation })).body.holdings
    expect(held.find((one) => one.kind === 'groupMember')?.title).toBe('Uimari – HYTE-ohjausryhmä')
    const reform = { organisation, name: { fi: 'Uudistus' }, on: '2026-06-01', newUnits: [], moves: [] }
    await server.call(as('owner'), carryOutReform, { ...reform, ends: [{ unitId: swimming, to: sport }] })
    expect((await look(group)).members[0]?.seat.unitId).toBe(sport)
    const stale = { ...sampleMember, name: 'Uimari', organisation, group, id, version: 1 }
    expect((await server.call(as('coordinator'), updateGroupMember, stale)).status).toBe(409)
  })

  test('who leave the organisation leave its groups', async () => {
    const group = await begin()
    const { accountId } = await server.addPerson({ organisation, role: 'editor' })
    await join(group, { accountId, name: 'Lähtijä' })
    await join(group, { accountId, name: 'Lähtijä', role: 'chair', startsOn: '2027-01-01' })
    await server.call(as('owner'), removePerson, { organisation, person: accountId })
    const { members, others, deletedMembers } = await look(group)
    expect([members.length, others.map(({ endsOn }) => endsOn), deletedMembers.length]).toEqual([0, ['2026-03-01'], 1])
  })
})

test('a seat is handed over with the rest of a person’s work, from today on, with its place in the meetings to come', async () => {
  const group = await begin({ name: { fi: 'Luovutettava' } })
  const leaving = await server.addPerson({ organisation, role: 'editor' })
  const seat = await join(group, { accountId: leaving.accountId, name: 'Lähtijä', title: 'Päällikkö' })
  const meeting = await plan(group, { secretaryId: seat })
  await server.call(as('coordinator'), inviteToMeeting, { organisation, meeting, version: 1 })
  const ask = { organisation, person: leaving.accountId }
  const { work } = (await server.call(as('owner'), listHeldWork, ask)).body
  expect(work).toMatchObject([{ kind: 'groupMembership', title: { fi: 'Luovutettava' }, path: `groups/${group}` }])
  const things = work.map(({ kind, id }) => ({ kind, id }))
  const given = await server.call(as('owner'), handOver, { ...ask, to: as('editor').accountId, things, note: '' })
  expect(given.status).toBe(200)
  const { members, others } = await look(group)
  expect(members).toMatchObject([{ accountId: as('editor').accountId, title: 'Päällikkö', startsOn: '2026-03-02' }])
  expect(others).toMatchObject([{ accountId: leaving.accountId, endsOn: '2026-03-01' }])
  const held = (await server.call(as('coordinator'), getMeeting, { organisation, meeting })).body
  expect(held.meeting.secretaryId).toBe(members[0]!.id)
  expect(held.people).toMatchObject([{ accountId: as('editor').accountId, answer: 'asked' }])
  await server.call(as('owner'), removePerson, { organisation, person: as('editor').accountId })
  const left = (await server.call(as('coordinator'), getMeeting, { organisation, meeting })).body.meeting
  expect(left.secretaryId).toBeNull()
})

describe('the chair', () => {
  test('passes to a member from a day on, and who had it goes on as a member', async () => {
    const group = await begin()
    const before = await join(group, {
      name: 'Ensimmäinen',
      role: 'chair',
      startsOn: '2025-06-01',
      endsOn: '2026-12-31',
    })
    const id = await join(group, { name: 'Toinen' })
    const meetings = await Promise.all(
      ['2026-03-20', '2026-04-20', '2027-01-20'].map((on) =>
        plan(group, { on, chairId: on > '2026-12-31' ? null : before }),
      ),
    )
    const turn = { organisation, group, member: id, from: '2026-04-01', until: '2026-12-31' }
    expect((await server.call(as('viewer'), passChair, turn)).status).toBe(403)
    expect((await server.call(as('coordinator'), passChair, turn)).status).toBe(200)
    expect(names((await look(group, as('viewer'), '2026-03-31')).members)).toEqual([
      'Ensimmäinen chair',
      'Toinen member',
    ])
    expect(names((await look(group, as('viewer'), '2026-04-01')).members)).toEqual([
      'Toinen chair',
      'Ensimmäinen member',
    ])
    expect(names((await look(group, as('viewer'), '2027-01-01')).members)).toEqual([
      'Ensimmäinen member',
      'Toinen member',
    ])
    const chairs = meetings.map(async (meeting) => {
      const { body } = await server.call(as('coordinator'), getMeeting, { organisation, meeting })
      return body.people.find(({ memberId }) => memberId === body.meeting.chairId)?.name
    })
    expect(await Promise.all(chairs)).toEqual(['Ensimmäinen', 'Toinen', undefined])
  })

  test('whose term has ended is told once, and the vice chair gets the tasks', async () => {
    const group = await begin({ name: { fi: 'Vaihtuva' } })
    await join(group, { name: 'Entinen', email: 'entinen@example.fi', role: 'chair', endsOn: '2026-03-01' })
    await join(group, { name: 'Vara', email: 'vara@example.fi', role: 'viceChair', language: 'sv' })
    await join(await begin(), { name: 'Kauan sitten', email: 'kauan@example.fi', role: 'chair', endsOn: '2025-12-01' })
    server.mails.length = 0
    for (let run = 0; run < 2; run += 1) {
      server.planned.push({ name: endedTermsJobName, data: {} })
      await server.doPlanned(endedTermsJobName)
    }
    expect(server.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['entinen@example.fi', 'Kautesi puheenjohtajana on päättynyt: Vaihtuva'],
      ['vara@example.fi', 'Ordförandens uppgifter är nu dina: Vaihtuva'],
    ])
    const { items } = (await server.call(as('viewer'), listGroups, { organisation })).body
    expect(items.find(({ id }) => id === group)?.chair).toMatchObject({ state: 'ended', acting: { name: 'Vara' } })
  })
})

describe('a letter', () => {
  const letter = { organisation, subject: { fi: 'Kokous', sv: 'Möte' }, body: { fi: 'Tervetuloa.', sv: 'Välkommen.' } }

  test('goes to each mailbox once in its language, and is kept as it was sent', async () => {
    const group = await begin()
    const members = [
      await join(group, { name: 'Sven', email: 'sven@example.fi', language: 'sv' }),
      await join(group, { name: 'Sven', email: 'sven@example.fi', language: 'sv', role: 'secretary' }),
      await join(group, { accountId: member.accountId, name: 'Tunnuksella' }),
      await join(group, { name: 'Osoitteeton' }),
      await join(group, { name: 'Mennyt', email: 'mennyt@example.fi', endsOn: '2026-03-01' }),
    ]
    server.mails.length = 0
    const sent = await server.call(as('coordinator'), sendGroupLetter, { ...letter, group, members })
    expect(sent.body).toEqual({ receivers: 2, isMailed: true })
    expect(server.mails.map(({ subject }) => subject).toSorted()).toEqual(['Kokous', 'Möte'])
    const [kept] = (await server.call(member, listGroupLetters, { organisation, group })).body.items
    expect(kept).toMatchObject({ body: letter.body, sentByName: 'coordinator Henkilö' })
    expect(kept?.receivers.map(({ email }) => email)).toEqual([null, null])
    expect((await server.call(as('viewer'), listGroupLetters, { organisation, group })).status).toBe(403)
  })

  test('is for the chair, the secretary and who stands in for the chair to write', async () => {
    const group = await begin()
    const id = await join(group, { accountId: member.accountId, name: 'Jäsen' })
    const send = () => server.call(member, sendGroupLetter, { ...letter, group, members: [id] })
    expect((await send()).status).toBe(403)
    const content = { ...sampleMember, accountId: member.accountId, name: 'Jäsen', role: 'viceChair' } as const
    await server.call(as('coordinator'), updateGroupMember, { ...content, organisation, group, id, version: 1 })
    expect((await send()).status).toBe(200)
    await join(group, { name: 'Puheenjohtaja', role: 'chair' })
    expect((await send()).status).toBe(403)
  })

  test('to nobody who can be reached is refused', async () => {
    const group = await begin()
    const members = [await join(group)]
    const { body } = await server.call(as('coordinator'), sendGroupLetter, { ...letter, group, members })
    expect(body.faults).toEqual([{ path: 'members', message: 'nobodyReached' }])
  })
})

test('a statutory council sees what it is heard of, and others how it is', async () => {
  const council = await begin({ kind: 'olderPeopleCouncil', name: { fi: 'Vanhusneuvosto' } })
  const input = { organisation, kind: 'annual', year: 2025, languages: ['fi' as const] } as const
  const report = await server.call(as('coordinator'), createReport, { ...input, languages: ['fi'] })
  const hearing = { council: 'olderPeopleCouncil', state: 'coming', path: `reports/${report.body.id}/handling` }
  expect((await look(council)).hearings).toMatchObject([hearing])
  expect((await look(council, as('approver'))).hearings).toEqual([])
  const { items } = (await server.call(as('approver'), listHearings, { organisation })).body
  expect(items).toMatchObject([{ ...hearing, group: { name: { fi: 'Vanhusneuvosto' } } }])
})
