import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { plainText, type RichText } from '#documents/rich-text.ts'
import { createModules } from '#modules/index.server.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { type Writing, writeTogether } from '#server/testing/writing-together.ts'
import type { MemberRole } from '../../group-member.ts'
import { insertItem } from '../agenda.queries.ts'
import { insertMeeting } from '../meetings.queries.ts'
import {
  getMeetingNotes,
  getMeetingNotesVersion,
  listMeetingNotesVersions,
  restoreMeetingNotes,
  saveMeetingNotes,
} from './notes.contract.ts'
import { nameOfNotes } from './notes.ts'

const organisation = 'oma'
let server: TestServer
let port: Awaited<ReturnType<TestServer['openPort']>>
let organisationId: string
let group: string
let secretary: Signed
let member: Signed
beforeAll(async () => {
  server = await createTestServer()
  port = await server.openPort()
  organisationId = (await server.addOrganisation(organisation)).id
  await server.addOrganisation('toinen')
  const about = { organisation_id: organisationId, updated_at: server.clock.now, updated_by: 'Testi' }
  const columns = { ...about, kind: 'hyteSteering', name: '{"fi": "Ryhmä"}', starts_on: '2025-08-01' }
  const row = { ...columns, created_at: server.clock.now }
  group = (await server.db.insertInto('body_group').values(row).returning('id').executeTakeFirstOrThrow()).id
  secretary = await addMember('secretary')
  member = await addMember('member')
}, 60_000)
afterAll(async () => {
  await port.close()
  await server.close()
})

async function addMember(role: MemberRole): Promise<Signed> {
  const person = await server.addPerson({ organisation, role: 'groupMember' })
  const frame = { organisation_id: organisationId, group_id: group, account_id: person.accountId, name: role, role }
  const said = { seat_kind: 'other', starts_on: '2025-08-01', updated_at: server.clock.now, updated_by: 'Testi' }
  await server.db
    .insertInto('group_member')
    .values({ ...frame, ...said })
    .execute()
  return person
}

let meeting: string
let item: string
let other: string
const writers: Writing[] = []
beforeEach(async () => {
  const author = { organisationId, accountId: null, name: 'Testi', now: server.clock.now }
  await server.db.transaction().execute(async (tx) => {
    const nothing = { title: null, place: null, remoteLink: null, quorumNumber: null, chairId: null, secretaryId: null }
    const input = { ...nothing, on: '2026-03-02', from: '12:00', to: '14:00' }
    meeting = (await insertMeeting(tx, author, { groupId: group, input }))!
    const bare = { reason: null, presenter: null, minutes: null, proposal: null, links: [] }
    const agenda = ['Avaus', 'Yksinäisyys'].map((title) => ({
      ...bare,
      kind: 'discussion' as const,
      title: { fi: title },
    }))
    item = await insertItem(tx, author, { meetingId: meeting, input: agenda[0]!, subject: null })
    other = await insertItem(tx, author, { meetingId: meeting, input: agenda[1]!, subject: null })
  })
})
afterEach(() => {
  for (const one of writers.splice(0)) one.leave()
})

type Wishes = Partial<Parameters<typeof writeTogether>[0]>
function connect(as: Signed, wishes: Wishes = {}): Writing {
  const origin = server.services.config.baseUrl
  const writing = writeTogether({
    origin,
    cookie: as.cookie,
    port: port.address,
    name: nameOfNotes(meeting),
    ...wishes,
  })
  writers.push(writing)
  return writing
}
async function join(as: Signed, wishes: Wishes = {}): Promise<Writing> {
  const writing = connect(as, wishes)
  await writing.joined()
  return writing
}
const lookOn = (as: Signed) => join(as, { greeting: { writes: false } })
const read = async (as = member) => (await server.call(as, getMeetingNotes, { organisation, meeting })).body
const stored = async (of = item) => (await read()).items.find((one) => one.item === of)?.notes
const save = (as: Signed, content: RichText, version: number) =>
  server.call(as, saveMeetingNotes, { organisation, meeting, item, content, version })

describe('the members of a group', () => {
  test('write the notes of a meeting at once, each item by itself, and everybody of the group reads them', async () => {
    const [first, second] = [await join(secretary), await join(member)]
    first.say(item, plainText('Avattiin.'))
    second.say(other, plainText('Puhuttiin.'))
    await second.says(item, plainText('Avattiin.'))
    second.say(item, plainText('Avattiin kello 12.'))
    await first.says(item, plainText('Avattiin kello 12.'))
    await Promise.all([first.safe(), second.safe()])
    const expert = await addMember('expert')
    const { items, mayWrite } = await read(expert)
    expect(mayWrite).toBe(false)
    expect(items.map(({ notes }) => notes?.content)).toEqual([plainText('Avattiin kello 12.'), plainText('Puhuttiin.')])
  })

  test('who was without a network joins the own words to those of the others', async () => {
    expect((await save(secretary, plainText('Alku.'), 0)).status).toBe(200)
    const away = await join(member)
    const { copy } = (await away.joined()) as { copy: string }
    away.leave()
    away.say(item, plainText('Alku junassa.'))
    const here = await join(secretary)
    here.say(item, plainText('Uusi alku.'))
    await here.safe()
    await (await join(member, { document: away.document, greeting: { copy } })).safe()
    expect((await stored())?.content).toEqual(plainText('Uusi alku junassa.'))
  })

  test('find the words of a program beside their own, and the log knows each sitting once', async () => {
    const { version } = (await save(secretary, plainText('Yksi.', 'Kaksi.'), 0)).body
    const writing = await join(member)
    writing.say(item, plainText('Yksi.', 'Kaksi ja lisää.'))
    expect((await save(secretary, plainText('Uusi yksi.', 'Kaksi.'), version)).status).toBe(200)
    await writing.says(item, plainText('Uusi yksi.', 'Kaksi ja lisää.'))
    await writing.safe()
    expect((await save(secretary, plainText('Vanhan päälle.'), version)).status).toBe(409)
    const rows = await server.db.selectFrom('audit_event').select('account_id').where('target', '=', item).execute()
    expect(rows.map(({ account_id }) => account_id)).toEqual([
      secretary.accountId,
      secretary.accountId,
      member.accountId,
    ])
  })

  test('find what the notes said before somebody else wrote them, and put it back for all', async () => {
    await save(secretary, plainText('Alku.'), 0)
    const writing = await join(member)
    writing.say(item, plainText('Muutos.'))
    await writing.safe()
    const place = { organisation, meeting, item }
    const { items } = (await server.call(member, listMeetingNotesVersions, { ...place, limit: 30 })).body
    expect(items).toMatchObject([{ updatedBy: 'groupMember Henkilö' }])
    const earlier = items[0]!.version
    const version = (await server.call(member, getMeetingNotesVersion, { ...place, earlier })).body
    expect(version.content).toEqual(plainText('Alku.'))
    const now = (await stored())!.version
    const back = await server.call(secretary, restoreMeetingNotes, { ...place, version: now, earlier })
    expect(back.status).toBe(200)
    await writing.says(item, plainText('Alku.'))
  })

  test('hear when an item is taken off the agenda, and what was written in it can be copied', async () => {
    const writing = await join(member)
    const arrangements = () => writing.told.filter((one) => one.kind === 'arranged').map((one) => one.arrangement)
    await writing.until(() => arrangements().length === 1)
    expect(arrangements()).toEqual([(await read()).arrangement])
    await server.db.deleteFrom('meeting_item').where('id', '=', item).execute()
    await writing.until(() => arrangements().length === 2)
    const now = (await read()).arrangement
    expect(arrangements()[1]).toBe(now)
    expect(arrangements()[0]).not.toBe(now)
    writing.say(item, plainText('Liian myöhään.'))
    await writing.safe()
    expect(writing.told.findLast((one) => one.kind === 'stored')).toMatchObject({ removed: [item] })
  })

  test('what was stored is read on when the server has died', async () => {
    const first = await join(secretary)
    first.say(item, plainText('Ehti talteen.'))
    await first.safe()
    first.leave()
    const next = await server.openPort(createModules(server.services))
    const there = await join(member, { port: next.address })
    expect(there.textIn(item)).toEqual(plainText('Ehti talteen.'))
    there.leave()
    await next.close()
  })
})

describe('who may write', () => {
  test('an owner writes without being in the group; a stranger and another organisation do not, nor does an expert over the API', async () => {
    await join(await server.addPerson({ organisation, role: 'owner' }))
    const expert = await addMember('expert')
    const strangers = [
      await server.addPerson({ organisation, role: 'editor' }),
      await server.addPerson({ organisation: 'toinen', role: 'owner' }),
    ]
    for (const person of strangers) expect(await connect(person).refused()).toBe('forbidden')
    expect((await save(expert, plainText('Ei.'), 0)).status).toBe(403)
    expect((await save(strangers[0]!, plainText('Ei.'), 0)).status).toBe(403)
    expect((await server.call(strangers[0], getMeetingNotes, { organisation, meeting })).status).toBe(403)
    const elsewhere = { organisation: 'toinen', meeting, item, content: plainText('Ei.'), version: 0 }
    expect((await server.call(strangers[1], saveMeetingNotes, elsewhere)).status).toBe(404)
  })

  test('an expert of the group looks on: sees what is typed, and nothing that is sent goes into the notes', async () => {
    const expert = await addMember('expert')
    const [writing, looking] = [await join(member), await lookOn(expert)]
    expect(await read(expert)).toMatchObject({ mayWrite: false, isOpen: true })
    writing.say(item, plainText('Puhuttiin.'))
    await looking.says(item, plainText('Puhuttiin.'))
    looking.say(item, plainText('Väärennös.'))
    looking.say(other, plainText('Väärennös.'))
    await looking.safe()
    writing.say(other, plainText('Oikein.'))
    await writing.safe()
    expect(writing.textIn(item)).toEqual(plainText('Puhuttiin.'))
    expect((await stored())?.content).toEqual(plainText('Puhuttiin.'))
    expect((await stored(other))?.content).toEqual(plainText('Oikein.'))
    expect(writing.provider.awareness!.getStates().has(looking.document.clientID)).toBe(false)
  })

  test('an expert looks on as long as the notes are open and the membership lasts', async () => {
    const expert = await addMember('expert')
    const looking = await lookOn(expert)
    const ended = { ends_on: '2026-03-01', version: 2 }
    await server.db.updateTable('group_member').set(ended).where('account_id', '=', expert.accountId).execute()
    expect(await looking.refused()).toBe('forbidden')

    const [second, writing] = [await lookOn(await addMember('expert')), await join(member)]
    const cancelled = { state: 'cancelled', cancelled_reason: 'Sairaus', version: 2 }
    await server.db.updateTable('meeting').set(cancelled).where('id', '=', meeting).execute()
    expect(await Promise.all([second.refused(), writing.refused()])).toEqual(['forbidden', 'locked'])
  })

  test('whose membership ends while writing is cut off at once, and what was stored stays', async () => {
    const leaving = await addMember('member')
    const writing = await join(leaving)
    writing.say(item, plainText('Ennen.'))
    await writing.safe()
    const ended = { ends_on: '2026-03-01', version: 2 }
    await server.db.updateTable('group_member').set(ended).where('account_id', '=', leaving.accountId).execute()
    expect(await writing.refused()).toBe('forbidden')
    writing.say(item, plainText('Jälkeen.'))
    expect((await stored())?.content).toEqual(plainText('Ennen.'))
  })

  test('nobody writes once the minutes are checked, and they do again when a correction is begun', async () => {
    const about = { organisation_id: organisationId, meeting_id: meeting, kind: 'minutes' }
    const at = { created_at: server.clock.now, updated_at: server.clock.now, updated_by: 'Testi' }
    await server.db
      .insertInto('meeting_minutes')
      .values({ ...about, ...at, number: 1 })
      .execute()
    const writing = await join(member)
    writing.say(item, plainText('Ennen.'))
    await writing.safe()
    const sent = { state: 'checking', facts: '{}', sent_at: server.clock.now, first_section: 1, check_by: '2026-03-09' }
    await server.db.updateTable('meeting_minutes').set(sent).where('meeting_id', '=', meeting).execute()
    expect(await writing.refused()).toBe('locked')
    expect((await save(secretary, plainText('Ei.'), 2)).status).toBe(403)
    expect((await read()).mayWrite).toBe(false)
    await server.db
      .insertInto('meeting_minutes')
      .values({ ...about, ...at, number: 2, reason: 'Väärä sana' })
      .execute()
    expect((await join(member)).textIn(item)).toEqual(plainText('Ennen.'))
  })

  test('nobody writes in a meeting that was cancelled', async () => {
    const writing = await join(member)
    const cancelled = { state: 'cancelled', cancelled_reason: 'Sairaus', version: 2 }
    await server.db.updateTable('meeting').set(cancelled).where('id', '=', meeting).execute()
    expect(await writing.refused()).toBe('locked')
    expect((await save(secretary, plainText('Ei.'), 0)).status).toBe(403)
  })
})
