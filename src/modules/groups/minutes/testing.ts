import type { TestServer } from '#server/testing.ts'
import { plainText } from '#documents/rich-text.ts'
import type { MemberRole } from '../group-member.ts'
import { insertItem, updateItemNotes, updateItemRecord } from '../meetings/agenda.queries.ts'
import { updatePresence } from '../meetings/attendance.queries.ts'
import { insertMeeting, markHeld, type MeetingAuthor } from '../meetings/meetings.queries.ts'

interface SamplePerson {
  name: string
  role: MemberRole
  accountId: string | null
}

/** A group of these people in an organisation; gives its id and theirs. */
export async function addGroup(server: TestServer, organisationId: string, people: readonly SamplePerson[]) {
  const group = await server.db
    .insertInto('body_group')
    .values({
      organisation_id: organisationId,
      kind: 'hyteSteering',
      name: JSON.stringify({ fi: 'Hyvinvointiryhmä', sv: 'Välfärdsgruppen' }),
      starts_on: '2025-08-01',
      created_at: server.clock.now,
      updated_at: server.clock.now,
      updated_by: 'Testi',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const members: string[] = []
  for (const { name, role, accountId } of people) {
    const member = await server.db
      .insertInto('group_member')
      .values({
        organisation_id: organisationId,
        group_id: group.id,
        account_id: accountId,
        name,
        role,
        seat_kind: 'other',
        starts_on: '2025-08-01',
        updated_at: server.clock.now,
        updated_by: 'Testi',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    members.push(member.id)
  }
  return { groupId: group.id, members }
}

interface SampleMeeting {
  groupId: string
  on: string
  /** Those who were there. */
  present: readonly string[]
  items: readonly string[]
}

/** A meeting that has been held, each of its items decided on; gives its id and theirs. */
export function addHeldMeeting(
  server: TestServer,
  organisationId: string,
  { groupId, on, present, items }: SampleMeeting,
) {
  const author: MeetingAuthor = { organisationId, accountId: null, name: 'Testi', now: server.clock.now }
  return server.db.transaction().execute(async (tx) => {
    const input = { title: null, on, from: '09:00', to: '11:00', place: 'Kaupungintalo', remoteLink: null }
    const meetingId = await insertMeeting(tx, author, {
      groupId,
      input: { ...input, quorumNumber: null, chairId: null, secretaryId: null },
    })
    if (meetingId === undefined) throw new Error('Nothing made this meeting before')
    const itemIds: string[] = []
    for (const words of items) {
      const prepared = { kind: 'decision', title: { fi: words }, reason: null, presenter: null, minutes: null } as const
      const id = await insertItem(tx, author, {
        meetingId,
        input: { ...prepared, proposal: null, links: [] },
        subject: null,
      })
      await updateItemRecord(tx, author, {
        id,
        record: { state: 'handled', decision: { fi: `Päätettiin: ${words}` }, votes: null },
      })
      await updateItemNotes(tx, author, { id, notes: plainText(`Puhuttiin: ${words}`) })
      itemIds.push(id)
    }
    for (const memberId of present)
      await updatePresence(tx, { organisationId, meetingId }, { memberId, presence: 'present', leftAt: null })
    await markHeld(tx, author, meetingId)
    return { meetingId, itemIds }
  })
}
