import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createRenderer } from '#documents/render/renderer.ts'
import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import { databaseFileStore, sha256Of } from '#server/file-store.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { minutesFilesJobName, minutesReminderJobName } from './minutes.jobs.ts'
import {
  answerMinutesCorrection,
  beginMeetingMinutes,
  checkMeetingMinutes,
  getMeetingMinutes,
  getMeetingMinutesFile,
  listGroupMinutes,
  publishMeetingMinutes,
  sendMeetingMinutes,
  signMeetingMinutes,
  takeBackMeetingMinutes,
  unpublishMeetingMinutes,
  updateMeetingMinutes,
} from './minutes.contract.ts'
import { makeKeptFiles } from './minutes-files.service.ts'
import { addGroup, addHeldMeeting } from './testing.ts'

const organisation = 'virtala'
let server: TestServer
let organisationId: string
let groupId: string
let people: Record<'coordinator' | 'chair' | 'secretary' | 'member' | 'editor' | 'elsewhere', Signed>
let members: string[]

beforeAll(async () => {
  server = await createTestServer()
  organisationId = (await server.addOrganisation(organisation)).id
  await server.addOrganisation('oulu')
  people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    chair: await server.addPerson({ organisation, role: 'viewer' }),
    secretary: await server.addPerson({ organisation, role: 'editor' }),
    member: await server.addPerson({ organisation, role: 'partner' }),
    editor: await server.addPerson({ organisation, role: 'editor' }),
    elsewhere: await server.addPerson({ organisation: 'oulu', role: 'coordinator' }),
  }
  const sample = await addGroup(server, organisationId, [
    { name: 'Pia Puheenjohtaja', role: 'chair', accountId: people.chair.accountId },
    { name: 'Sari Sihteeri', role: 'secretary', accountId: people.secretary.accountId },
    { name: 'Jari Jäsen', role: 'member', accountId: people.member.accountId },
    { name: 'Niilo Nimi', role: 'member', accountId: null },
  ])
  groupId = sample.groupId
  members = sample.members
})
afterAll(() => server.close())

const hold = (on: string, items: readonly string[] = ['Avaus', 'Yksinäisyys']) =>
  addHeldMeeting(server, organisationId, { groupId, on, present: members.slice(0, 3), items })
const read = async (meeting: string, as: Signed = people.secretary, number?: number) =>
  (await server.call(as, getMeetingMinutes, { organisation, meeting, language: 'fi', ...(number && { number }) })).body
const versionOf = async (meeting: string) => (await read(meeting)).minutes!.version
const begin = (meeting: string, reason: string | null = null, as: Signed = people.secretary) =>
  server.call(as, beginMeetingMinutes, { organisation, meeting, kind: 'minutes', reason })
const change = async (meeting: string, more: object = {}) => {
  const { kind, signers, checkBy, publicItems, version } = (await read(meeting)).minutes!
  const now = { organisation, meeting, kind, signers, checkBy, publicItems, version }
  return server.call(people.secretary, updateMeetingMinutes, { ...now, ...more })
}
const send = async (meeting: string) =>
  server.call(people.secretary, sendMeetingMinutes, { organisation, meeting, version: await versionOf(meeting) })
const check = (meeting: string, as: Signed, correction: string | null = null, round = 1) =>
  server.call(as, checkMeetingMinutes, {
    organisation,
    meeting,
    round,
    correction,
    answer: correction === null ? 'approved' : 'correction',
  })
const sign = async (meeting: string, as: Signed, member: string, on = '2026-03-02') =>
  server.call(as, signMeetingMinutes, { organisation, meeting, member, on, version: await versionOf(meeting) })

/** Minutes that members are checking until a week from now. */
async function sent(on: string, items?: readonly string[]) {
  const held = await hold(on, items)
  await begin(held.meetingId)
  await change(held.meetingId, { checkBy: '2026-03-09' })
  expect((await send(held.meetingId)).body).toMatchObject({ state: 'checking' })
  return held
}
async function approved(on: string, items?: readonly string[]) {
  const held = await sent(on, items)
  await sign(held.meetingId, people.chair, members[0]!)
  expect((await sign(held.meetingId, people.secretary, members[1]!)).body).toMatchObject({ state: 'approved' })
  return held
}
const unread = async (as: Signed) => {
  const { body } = await server.call(as, listNotifications, { organisation })
  return body.notifications.filter(({ subject }) => subject.kind === 'minutes').map(({ parts }) => parts[0]!.change)
}

const inPublic = (item: string) => ({ publicItems: [item], publicPeople: [], showsGuests: false })

describe('a draft', () => {
  test('says what the meeting says, until it is sent', async () => {
    const { meetingId } = await hold('2026-01-12')
    expect((await begin(meetingId)).body).toMatchObject({ state: 'draft', version: 1 })
    const page = await read(meetingId)
    expect(page.notice).toBe('Luonnos')
    expect(JSON.stringify(page.blocks)).toContain('Päätettiin: Yksinäisyys')
    expect(page.minutes!.signers).toEqual(members.slice(0, 2))
    expect((await begin(meetingId)).status).toBe(409)
  })

  test('is only for those who keep it, and for nobody outside the group or the organisation', async () => {
    const { meetingId } = await hold('2026-01-19')
    await begin(meetingId)
    expect((await read(meetingId, people.member)).minutes).toBeNull()
    const look = (as: Signed, at = organisation) =>
      server.call(as, getMeetingMinutes, { organisation: at, meeting: meetingId, language: 'fi' })
    expect((await look(people.editor)).status).toBe(403)
    expect((await look(people.elsewhere, 'oulu')).status).toBe(404)
    expect((await begin(meetingId, null, people.member)).status).toBe(403)
    expect(
      (await server.call(people.elsewhere, listGroupMinutes, { organisation: 'oulu', group: groupId })).status,
    ).toBe(404)
  })

  test('names members as signers and items of its own agenda, and has a day for checking before it goes', async () => {
    const { meetingId } = await hold('2026-01-26')
    const other = await hold('2026-01-27')
    await begin(meetingId)
    expect((await send(meetingId)).body).toMatchObject({ reason: 'noCheckDay' })
    expect((await change(meetingId, { publicItems: [other.itemIds[0]!] })).status).toBe(400)
    expect((await change(meetingId, { signers: [other.meetingId] })).status).toBe(400)
    expect((await change(meetingId, { version: 7 })).body).toMatchObject({ reason: 'stale' })
  })
})

describe('what members check', () => {
  test('is what was sent, whatever is written afterwards, and they are told of it', async () => {
    const { meetingId, itemIds } = await sent('2026-02-02')
    await server.db
      .updateTable('meeting_item')
      .set({ decision: JSON.stringify({ fi: 'Muutettu jälkeenpäin' }) })
      .where('id', '=', itemIds[0]!)
      .execute()
    const words = JSON.stringify((await read(meetingId, people.member)).blocks)
    expect(words).toContain('Päätettiin: Avaus')
    expect(words).not.toContain('Muutettu jälkeenpäin')
    expect(await unread(people.member)).toContain('created')
  })

  test('is not signed before each correction is made or declined', async () => {
    const { meetingId } = await sent('2026-02-03')
    await check(meetingId, people.member, 'Päivä on väärin.')
    expect((await sign(meetingId, people.chair, members[0]!)).body).toMatchObject({ reason: 'correctionsOpen' })
    const reply = (as: Signed) =>
      server.call(as, answerMinutesCorrection, {
        organisation,
        meeting: meetingId,
        member: members[2]!,
        reply: 'Oikein.',
      })
    expect((await reply(people.member)).status).toBe(403)
    expect((await reply(people.secretary)).status).toBe(200)
    expect((await sign(meetingId, people.chair, members[0]!)).status).toBe(200)
    const { minutes } = await read(meetingId)
    expect(minutes!.checks[0]).toMatchObject({ correction: 'Päivä on väärin.', reply: 'Oikein.' })
    expect(minutes!.waiting.map(({ name }) => name)).toContain('Niilo Nimi')
  })

  test('goes back to a draft without its signatures, and around again', async () => {
    const { meetingId } = await sent('2026-02-04')
    await sign(meetingId, people.chair, members[0]!)
    const version = await versionOf(meetingId)
    const back = await server.call(people.secretary, takeBackMeetingMinutes, {
      organisation,
      meeting: meetingId,
      version,
    })
    expect(back.body).toMatchObject({ state: 'draft' })
    await send(meetingId)
    const { minutes } = await read(meetingId)
    expect([minutes!.round, minutes!.signatures.map(({ signedOn }) => signedOn)]).toEqual([2, [null, null]])
    expect((await check(meetingId, people.member, null, 1)).body).toMatchObject({ reason: 'stale' })
  })

  test('is signed by the signers themselves; on paper only who keeps the minutes writes it down', async () => {
    const { meetingId } = await sent('2026-02-05')
    expect((await sign(meetingId, people.member, members[0]!)).status).toBe(403)
    expect((await sign(meetingId, people.chair, members[2]!)).status).toBe(404)
    expect((await sign(meetingId, people.chair, members[0]!, '2026-03-03')).status).toBe(400)
    expect((await sign(meetingId, people.coordinator, members[0]!)).status).toBe(200)
    expect((await read(meetingId)).minutes!.signatures[0]!.recordedBy).not.toBeNull()
  })

  test('reminds those who have said nothing, once', async () => {
    const { meetingId } = await sent('2026-02-06')
    await check(meetingId, people.chair)
    const remind = server.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === minutesReminderJobName)!
    server.clock.now = new Date('2026-03-07T05:20:00Z')
    await remind.run({})
    await remind.run({})
    server.clock.now = new Date('2026-03-02T10:00:00Z')
    const told = await server.db
      .selectFrom('notification')
      .select(['account_id', 'subject_id'])
      .where('subject_id', '=', (await read(meetingId)).minutes!.id)
      .where('at', '>', new Date('2026-03-07'))
      .execute()
    expect(told.map(({ account_id }) => account_id).toSorted()).toEqual(
      [people.secretary.accountId, people.member.accountId].toSorted(),
    )
  })
})

describe('approved minutes', () => {
  test('keep their words and files byte for byte', async () => {
    const { meetingId } = await approved('2026-02-09')
    const { minutes } = await read(meetingId)
    expect(minutes!.documentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(server.planned.some(({ name }) => name === minutesFilesJobName)).toBe(true)
    const renderer = createRenderer()
    const press = { renderer, readBrand: async () => undefined, files: databaseFileStore }
    await makeKeptFiles({ db: server.db, press, now: server.clock.now }, { organisationId, minutesId: minutes!.id })
    await renderer.close()
    const kept = (await read(meetingId)).minutes!.files
    expect(kept).toHaveLength(6)
    const file = await server.request(
      `/api/v1/organisations/${organisation}/meetings/${meetingId}/minutes/file?language=fi&format=pdf`,
      { headers: { cookie: people.member.cookie } },
    )
    const wanted = kept.find(({ language, format }) => language === 'fi' && format === 'pdf')!
    expect(sha256Of(new Uint8Array(await file.arrayBuffer()))).toBe(wanted.sha256)
    expect(getMeetingMinutesFile.produces).toContain(file.headers.get('content-type'))
  })

  test('are corrected only by a new version that says why, and count on from the same section', async () => {
    const { meetingId } = await approved('2026-02-10')
    const first = JSON.stringify((await read(meetingId)).blocks)
    expect((await change(meetingId)).body).toMatchObject({ reason: 'notDraft' })
    expect((await begin(meetingId)).status).toBe(400)
    expect((await begin(meetingId, 'Nimi oli väärin.')).body).toMatchObject({ state: 'draft' })
    const { minutes, items, versions } = await read(meetingId)
    expect([minutes!.number, minutes!.reason, versions.length]).toEqual([2, 'Nimi oli väärin.', 2])
    expect(JSON.stringify((await read(meetingId, people.member)).blocks)).toBe(first)
    expect((await read(meetingId, people.member, 1)).items[0]!.section).toBe(items[0]!.section)
  })

  test('number their sections through the year of the group', async () => {
    const sectionsOf = async (meeting: string) => (await read(meeting)).items.map(({ section }) => section)
    const { groupId: other, members: own } = await addGroup(server, organisationId, [
      { name: 'Sari Sihteeri', role: 'secretary', accountId: people.secretary.accountId },
    ])
    const meet = async (on: string, items: readonly string[]) => {
      const { meetingId } = await addHeldMeeting(server, organisationId, { groupId: other, on, present: own, items })
      await begin(meetingId)
      return meetingId
    }
    const [december, january, february] = [
      await meet('2025-12-10', ['a', 'b']),
      await meet('2026-01-10', ['a', 'b', 'c']),
      await meet('2026-02-10', ['a', 'b']),
    ]
    expect([await sectionsOf(december), await sectionsOf(january), await sectionsOf(february)]).toEqual([
      [1, 2],
      [1, 2, 3],
      [4, 5],
    ])
  })

  test('show chosen items to everybody, and nothing when taken down', async () => {
    const { meetingId, itemIds } = await approved('2026-02-11', ['Avaus', 'Salainen asia'])
    const version = await versionOf(meetingId)
    const chosen = inPublic(itemIds[0]!)
    const show = (as: Signed, more: object = {}) =>
      server.call(as, publishMeetingMinutes, { organisation, meeting: meetingId, version, ...chosen, ...more })
    expect((await show(people.member)).status).toBe(403)
    const inOffice = { publicPeople: [(await read(meetingId)).members[0]!.memberId] }
    expect((await show(people.secretary, inOffice)).body).toMatchObject({ faults: [{ message: 'memberUnknown' }] })
    expect((await show(people.secretary)).status).toBe(200)
    const { publication } = await read(meetingId)
    expect(publication!.path).toBe('/virtala/groups/hyvinvointiryhma/2026-02-11')
    const documents = await server.db
      .selectFrom('meeting_minutes_document')
      .select('content')
      .where('part', '=', 'public')
      .execute()
    expect(documents.map(({ content }) => content.includes('Päätettiin: Avaus'))).toEqual([true, true, true])
    expect(JSON.stringify(documents)).not.toMatch(/Salainen asia|Puhuttiin/)
    await server.call(people.secretary, unpublishMeetingMinutes, { organisation, meeting: meetingId })
    expect((await read(meetingId)).publication).toBeNull()
  })

  test('are not shown before they are approved', async () => {
    const { meetingId, itemIds } = await sent('2026-02-12')
    const version = await versionOf(meetingId)
    const shown = { ...inPublic(itemIds[0]!), organisation, meeting: meetingId, version }
    expect((await server.call(people.secretary, publishMeetingMinutes, shown)).body).toMatchObject({
      reason: 'notApproved',
    })
  })

  test('are listed for the group, drafts only for those who keep them', async () => {
    const list = async (as: Signed) =>
      (await server.call(as, listGroupMinutes, { organisation, group: groupId })).body.meetings
    const states = async (as: Signed) => new Set((await list(as)).map(({ minutes }) => minutes?.state ?? 'none'))
    expect([...(await states(people.secretary))].toSorted()).toEqual(['approved', 'checking', 'draft', 'none'])
    expect((await states(people.member)).has('draft')).toBe(false)
  })
})

test('everybody reads the public part by its address, and nobody when it is taken down while it is corrected', async () => {
  const { meetingId, itemIds } = await approved('2026-02-13', ['Avaus', 'Salainen asia'])
  const version = await versionOf(meetingId)
  const shown = { ...inPublic(itemIds[0]!), organisation, meeting: meetingId, version }
  await server.call(people.secretary, publishMeetingMinutes, shown)
  const look = (path: string) => server.request(path)
  const address = '/virtala/groups/hyvinvointiryhma/2026-02-13'
  for (const [language, words] of [
    ['fi', 'Päätös'],
    ['sv', 'Beslut'],
  ]) {
    const page = await (await look(`/${language}${address}`)).text()
    expect(page).toContain(words)
    expect(page).toContain('Päätettiin: Avaus')
    expect(page).not.toMatch(/Salainen asia|Puhuttiin|Niilo Nimi/)
  }
  expect(await (await look('/fi/virtala/groups')).text()).toContain('Hyvinvointiryhmä')
  expect(await (await look('/fi/virtala/groups/hyvinvointiryhma')).text()).toContain('13.2.2026')
  expect((await look(`/fi${address}/files/fi.pdf`)).status).toBe(404)
  await begin(meetingId, 'Nimi oli väärin.')
  expect((await look(`/sv${address}`)).status).toBe(200)
  await server.call(people.secretary, unpublishMeetingMinutes, { organisation, meeting: meetingId })
  expect((await look(`/en${address}`)).status).toBe(404)
})
