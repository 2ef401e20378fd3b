import { holdInvited } from '#modules/clock/feeds/invitations.queries.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { demoDay } from '#shared/demo.ts'
import { momentOf } from '#shared/finnish-hours.ts'
import { type GroupMember, isSamePerson } from '../group-member.ts'
import { findMembersOn } from '../members.queries.ts'
import { type AskedPerson, deleteAsked, findAsked, insertAsked, updateAnswer } from './attendance.queries.ts'
import { deleteFormerAnswer, findFormerAnswers, insertFormerAnswer } from './former-answers.queries.ts'
import { inviteAsked, type InvitingCall, isAsked } from './inviting.service.ts'
import { keyOfMeeting } from './meeting-invitation.ts'
import { holdInvitedMeetings, type StoredMeeting } from './meetings.queries.ts'

export type SeatsCall = Omit<InvitingCall, 'user'>

interface Changed {
  groupId: string
  /** Who had a seat before it was given to somebody else without a new row. */
  replaced?: readonly GroupMember[]
}

/** Meetings to which a group was invited and that have not begun, held by the transaction. */
export const holdMeetingsOfSeats = ({ tx, organisation, now }: SeatsCall, groupId: string): Promise<StoredMeeting[]> =>
  holdInvitedMeetings(tx, organisation.id, {
    groupId,
    // The demo's clock stands still.
    endAfter: organisation.demo ? momentOf(demoDay, '00:00') : now,
  })

/**
 * Brings the meetings to which a group was invited in line with who is in it on their days: who has come is asked and
 * gets the invitation as the others have it, who has left gets word that they are not expected. An answer is a
 * person's: it follows them to another seat, and of who has left it is kept and not counted. What was called off when
 * the group was deleted is on again when it is back, and everybody is invited anew.
 */
export async function followSeats(
  services: Services,
  call: SeatsCall,
  { groupId, replaced = [] }: Changed,
): Promise<void> {
  const { tx, organisation } = call
  for (const meeting of await holdMeetingsOfSeats(call, groupId)) {
    const members = await findMembersOn(tx, organisation.id, groupId, meeting.on)
    const place = { organisationId: organisation.id, meetingId: meeting.id }
    await leaveSeats(tx, place, { members, replaced })
    await takeSeats(tx, place, members)
    const thing = await holdInvited(tx, { organisationId: organisation.id, key: keyOfMeeting(meeting.id) })
    // As the last letters told: who stays hears nothing new.
    if (thing) await inviteAsked(services, call, { meeting, members, thing })
  }
}

interface Place {
  organisationId: string
  meetingId: string
}

/** Whoever was asked in a seat that is another's now, or nobody's, takes the answer along. */
async function leaveSeats(
  tx: Tx,
  place: Place,
  { members, replaced }: { members: readonly GroupMember[]; replaced: readonly GroupMember[] },
): Promise<void> {
  for (const asked of await findAsked(tx, place)) {
    const before = replaced.find(({ memberId }) => memberId === asked.memberId)
    const person = before ? { ...asked, ...before } : asked
    const seat = members.find(({ memberId }) => memberId === asked.memberId)
    if (seat && isSamePerson(seat, person)) continue
    await deleteAsked(tx, place, asked.memberId)
    const other = members.find((member) => member !== seat && isSamePerson(member, person))
    if (other) await takeAnswerAlong(tx, place, { to: other.memberId, asked })
    else if (asked.answer !== 'asked')
      await insertFormerAnswer(tx, place, { ...person, answer: asked.answer, answeredAt: asked.answeredAt! })
  }
}

/** An answer that was given in the new seat already is the newer one. */
async function takeAnswerAlong(
  tx: Tx,
  place: Place,
  { to, asked: { answer, answeredAt } }: { to: string; asked: AskedPerson },
): Promise<void> {
  await insertAsked(tx, place, [to])
  const there = (await findAsked(tx, place)).find(({ memberId }) => memberId === to)
  if (answer !== 'asked' && there?.answer === 'asked')
    await updateAnswer(tx, place, { memberId: to, answer, now: answeredAt! })
}

/** Who has come is asked; who was there before has the own answer back. Deputies are asked for who cannot come. */
async function takeSeats(tx: Tx, place: Place, members: readonly GroupMember[]): Promise<void> {
  const before = new Set((await findAsked(tx, place)).map(({ memberId }) => memberId))
  const coming = members.filter((member) => isAsked(member) && !before.has(member.memberId))
  await insertAsked(
    tx,
    place,
    coming.map(({ memberId }) => memberId),
  )
  for (const former of await findFormerAnswers(tx, place)) {
    const back = coming.find((member) => isSamePerson(member, former))
    if (!back) continue
    await updateAnswer(tx, place, { memberId: back.memberId, answer: former.answer, now: former.answeredAt })
    await deleteFormerAnswer(tx, place.organisationId, former.id)
  }
  const away = (await findAsked(tx, place)).filter(({ answer }) => answer === 'declined')
  const deputies = members.filter(({ deputyOf }) => away.some(({ memberId }) => memberId === deputyOf))
  await insertAsked(
    tx,
    place,
    deputies.map(({ memberId }) => memberId),
  )
}
