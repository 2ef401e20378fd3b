import type { InvitationAnswer } from '#modules/clock/feeds/invitation.ts'
import { holdInvited, type ThingPlace } from '#modules/clock/feeds/invitations.queries.ts'
import { type AnswerListener, cancelInvitation, hasMoved, invite } from '#modules/clock/feeds/invitations.service.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type GroupMember, isSamePerson } from '../group-member.ts'
import { findMembersOn } from '../members.queries.ts'
import { findItems } from './agenda.queries.ts'
import { deleteAttendance, findAttendance, insertAsked, updateAnswer } from './attendance.queries.ts'
import { deleteFormerAnswers } from './former-answers.queries.ts'
import { isComing, isRunning } from './meeting.ts'
import { invitationWords, keyOfMeeting, meetingOfKey, toInvited } from './meeting-invitation.ts'
import { meetingInvitationTexts } from './meeting-invitation.texts.ts'
import { holdMeeting, type StoredMeeting } from './meetings.queries.ts'

/** In whose name and when somebody is invited. */
export interface InvitingCall {
  tx: Tx
  organisation: Pick<Organisation, 'id' | 'slug' | 'name' | 'demo'>
  user: { name: string }
  now: Date
}

/** Deputies are asked when their member cannot come. */
export const isAsked = ({ role }: GroupMember): boolean => role !== 'deputy'

/**
 * Asks the members of the group on the day of the meeting, and invites those who have an address, with the agenda as it
 * stands. Who was asked before keeps the answer. Gives how many letters leave.
 */
export async function inviteMembers(services: Services, call: InvitingCall, meeting: StoredMeeting): Promise<number> {
  const { tx, organisation, user } = call
  const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  const place = { organisationId: organisation.id, meetingId: meeting.id }
  await insertAsked(
    tx,
    place,
    members.filter(isAsked).map(({ memberId }) => memberId),
  )
  return inviteAsked(services, call, { meeting, members, thing: toInvited(meeting, user.name) })
}

/** Tells those who were invited of a change that concerns them; a new time asks everybody anew. */
export async function tellChanged(
  services: Services,
  call: InvitingCall,
  { before, after }: { before: StoredMeeting; after: StoredMeeting },
): Promise<void> {
  if (after.state !== 'invited' || isRunning(after) || after.endsAt <= call.now) return
  if (!tellsOtherwise(before, after)) return
  const place = { organisationId: call.organisation.id, meetingId: after.id }
  if (hasMoved(before, after)) {
    await deleteAttendance(call.tx, place)
    await deleteFormerAnswers(call.tx, place)
  }
  await inviteMembers(services, call, after)
}

/** Who chairs a meeting and how many make a quorum is no news to those who come. */
function tellsOtherwise(before: StoredMeeting, after: StoredMeeting): boolean {
  const said = ({ title, place, remoteLink }: StoredMeeting) => JSON.stringify([title, place, remoteLink])
  return hasMoved(before, after) || said(before) !== said(after)
}

/** Tells those who were invited that the meeting, now cancelled, is not held. */
export async function tellCancelled(
  services: Services,
  { tx, organisation, now }: InvitingCall,
  { meeting, version, reason }: { meeting: StoredMeeting; version: number; reason: string },
): Promise<void> {
  await cancelInvitation(
    { services, tx, organisation, now },
    {
      key: keyOfMeeting(meeting.id),
      sequence: version,
      words: (language) => [meetingInvitationTexts[language].because(reason)],
    },
  )
}

/** Tells those who were invited to the meetings of a group, now deleted, that they are not held. */
export async function tellGroupDeleted(
  services: Services,
  { tx, organisation, now }: Omit<InvitingCall, 'user'>,
  meetings: readonly StoredMeeting[],
): Promise<void> {
  for (const { id, version } of meetings)
    await cancelInvitation(
      { services, tx, organisation, now },
      {
        key: keyOfMeeting(id),
        sequence: version,
        words: (language) => [meetingInvitationTexts[language].because(meetingInvitationTexts[language].groupDeleted)],
      },
    )
}

/** Keeps what a member answers; the deputies of one who was invited and cannot come are asked instead. */
export async function keepAnswer(
  services: Services,
  call: Omit<InvitingCall, 'user'>,
  { meeting, members, memberId, answer }: Answering,
): Promise<void> {
  const { tx, organisation, now } = call
  const place = { organisationId: organisation.id, meetingId: meeting.id }
  const seats = await seatsOfPerson(tx, place, { members, memberId })
  for (const seat of seats) await updateAnswer(tx, place, { memberId: seat, answer, now })
  if (answer !== 'declined' || meeting.state !== 'invited') return
  const deputies = members.filter(({ deputyOf }) => deputyOf !== null && seats.includes(deputyOf))
  await insertAsked(
    tx,
    place,
    deputies.map((deputy) => deputy.memberId),
  )
  // As the last letters told: nobody else hears anything new.
  const thing = await holdInvited(tx, { organisationId: organisation.id, key: keyOfMeeting(meeting.id) })
  if (thing) await inviteAsked(services, call, { meeting, members, thing })
}

/** Who has two roles in a group answers once. */
async function seatsOfPerson(
  tx: Tx,
  place: { organisationId: string; meetingId: string },
  { members, memberId }: Pick<Answering, 'members' | 'memberId'>,
): Promise<string[]> {
  const own = members.find((member) => member.memberId === memberId)
  const asked = await findAttendance(tx, place)
  const others = members.filter((member) => asked.has(member.memberId) && own && isSamePerson(member, own))
  return [...new Set([memberId, ...others.map((member) => member.memberId)])]
}

interface Answering {
  meeting: StoredMeeting
  /** Of the group on the day of the meeting. */
  members: readonly GroupMember[]
  memberId: string
  answer: InvitationAnswer
}

const holdMeetingOf = async (tx: Tx, { organisationId, key }: ThingPlace): Promise<StoredMeeting | undefined> => {
  const id = meetingOfKey(key)
  return id === undefined ? undefined : holdMeeting(tx, organisationId, id)
}

/** Takes the answers that come by the links of the letters. */
export const answersToMeetings = (services: Services): AnswerListener => ({
  async hold(tx, place) {
    await holdMeetingOf(tx, place)
  },

  async hear(tx, { organisationId, key, address, accountId, answer, now }) {
    const meeting = await holdMeetingOf(tx, { organisationId, key })
    if (!meeting || !isComing(meeting)) return
    const organisation = (await findOrganisations(tx)).find((one) => one.id === organisationId)!
    const members = await findMembersOn(tx, organisationId, meeting.groupId, meeting.on)
    const own = members.find((member) =>
      accountId === null ? member.email?.toLowerCase() === address : member.accountId === accountId,
    )
    if (own) await keepAnswer(services, { tx, organisation, now }, { meeting, members, memberId: own.memberId, answer })
  },
})

interface Asking {
  meeting: StoredMeeting
  members: readonly GroupMember[]
  thing: Parameters<typeof invite>[1]['thing']
}

/** Invites everybody who has been asked and can be written to, and tells whoever is not asked any more. */
export async function inviteAsked(
  services: Services,
  { tx, organisation, now }: Omit<InvitingCall, 'user'>,
  { meeting, members, thing }: Asking,
): Promise<number> {
  const asked = await findAttendance(tx, { organisationId: organisation.id, meetingId: meeting.id })
  const attendees = members.flatMap(({ memberId, email, name, language, accountId }) => {
    const answer = asked.get(memberId)?.answer
    if (email === null || answer === undefined) return []
    return [{ address: email, name, language, accountId, ...(answer !== 'asked' && { answer }) }]
  })
  const items = await findItems(tx, organisation.id, meeting.id)
  const link = `${services.config.baseUrl}/app/${organisation.slug}/groups/${meeting.groupId}/meetings/${meeting.id}`
  return invite(
    { services, tx, organisation, now },
    { thing, attendees, words: (language, to) => invitationWords({ items, link }, language, to) },
  )
}
