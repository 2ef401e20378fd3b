import type { Services } from '#server/module.ts'
import type { Tx } from '#server/db.ts'
import type { GroupMember } from '../group-member.ts'
import { findMembersOn } from '../groups.queries.ts'
import { findItems } from './agenda.queries.ts'
import { insertAsked } from './attendance.queries.ts'
import { cancellationMail, invitationMail, type MeetingLetter } from './meetings.mails.ts'
import type { StoredMeeting } from './meetings.queries.ts'

interface InvitingCall {
  tx: Tx
  organisation: { id: string; slug: string }
  user: { name: string }
}

/** Deputies are asked when their member cannot come. */
const isAsked = ({ role }: GroupMember): boolean => role !== 'deputy'

/**
 * Asks the members of the group on the day of the meeting, and writes to those who have an address, with the agenda as
 * it stands. Who was asked before keeps the answer. Gives how many letters leave.
 */
export async function inviteMembers(services: Services, call: InvitingCall, meeting: StoredMeeting): Promise<number> {
  const { tx, organisation } = call
  const members = (await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)).filter(isAsked)
  const place = { organisationId: organisation.id, meetingId: meeting.id }
  await insertAsked(
    tx,
    place,
    members.map(({ memberId }) => memberId),
  )
  return sendAll(services, call, { meeting, members, write: invitationMail })
}

/** Asks the deputies of a member who cannot come. */
export async function inviteDeputies(
  services: Services,
  call: InvitingCall,
  { meeting, memberId }: { meeting: StoredMeeting; memberId: string },
): Promise<void> {
  const { tx, organisation } = call
  const all = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  const deputies = all.filter(({ deputyOf }) => deputyOf === memberId)
  const place = { organisationId: organisation.id, meetingId: meeting.id }
  await insertAsked(
    tx,
    place,
    deputies.map((deputy) => deputy.memberId),
  )
  await sendAll(services, call, { meeting, members: deputies, write: invitationMail })
}

/** Tells those who were invited that the meeting is not held. */
export async function tellCancelled(
  services: Services,
  call: InvitingCall,
  { meeting, reason }: { meeting: StoredMeeting; reason: string },
): Promise<void> {
  const members = await findMembersOn(call.tx, call.organisation.id, meeting.groupId, meeting.on)
  await sendAll(services, call, { meeting, members, write: (letter) => cancellationMail({ ...letter, reason }) })
}

interface Letters {
  meeting: StoredMeeting
  members: readonly GroupMember[]
  write: (letter: MeetingLetter) => Parameters<Services['sendMail']>[1]
}

async function sendAll(
  { sendMail, config }: Services,
  { tx, organisation, user }: InvitingCall,
  { meeting, members, write }: Letters,
): Promise<number> {
  const items = await findItems(tx, organisation.id, meeting.id)
  const link = `${config.baseUrl}/app/${organisation.slug}/groups/${meeting.groupId}/meetings/${meeting.id}`
  const asked = new Map(members.flatMap((member) => (member.email ? [[member.email, member] as const] : [])))
  for (const [to, { name, language, accountId }] of asked)
    await sendMail(
      tx,
      write({ to, name, language, meeting, items, sender: user.name, link: accountId === null ? null : link }),
    )
  return asked.size
}
