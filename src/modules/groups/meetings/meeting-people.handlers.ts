import { noteAnswer } from '#modules/clock/feeds/invitations.service.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findMembersOn } from '../members.queries.ts'
import { updatePresence } from './attendance.queries.ts'
import { keepAnswer } from './inviting.service.ts'
import { isComing } from './meeting.ts'
import { keyOfMeeting } from './meeting-invitation.ts'
import { answerMeeting, markAttendance, noteGuests } from './meeting-people.contract.ts'
import { authorOf, requireReadMeeting, requireRecordedMeeting } from './meeting-writing.service.ts'
import { updateGuests } from './meetings.queries.ts'

/** The calls about who takes part in a meeting. */
export const meetingPeopleRoutes = (services: Services): Route[] => [
  route(answerMeeting, async (call, { meeting: id, answer }) => {
    const { tx, organisation, user, now } = call
    const { meeting } = await requireReadMeeting(call, id)
    if (!isComing(meeting)) throw invalidInput('meeting', 'meetingOver')
    const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
    const own = members.find(({ accountId }) => accountId === user.id)
    if (!own) throw new AppError('forbidden', 'For members of the group on the day of the meeting')
    const invited = { organisationId: organisation.id, key: keyOfMeeting(id) }
    await noteAnswer(tx, invited, { accountId: user.id, answer, now })
    await keepAnswer(services, call, { meeting, members, memberId: own.memberId, answer })
    call.audit(`meeting:${id}`, { answer })
  }),

  route(markAttendance, async (call, { meeting: id, member: memberId, presence, hasLeft }) => {
    const { tx, organisation, now } = call
    const { meeting } = await requireRecordedMeeting(call, id)
    const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
    if (!members.some((one) => one.memberId === memberId)) throw new AppError('notFound', `No member ${memberId}`)
    if (hasLeft && presence !== 'present') throw invalidInput('hasLeft', 'leftWasThere')
    const place = { organisationId: organisation.id, meetingId: id }
    await updatePresence(tx, place, { memberId, presence, leftAt: hasLeft ? now : null })
    call.audit(`meeting:${id}`, { member: memberId, presence, hasLeft })
  }),

  route(noteGuests, async (call, { meeting: id, guests }) => {
    await requireRecordedMeeting(call, id)
    call.audit(`meeting:${id}`)
    return { id, version: await updateGuests(call.tx, authorOf(call), { id, guests }) }
  }),
]
