import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findMembersOn } from '../members.queries.ts'
import { answerMinutesCorrection, checkMeetingMinutes, signMeetingMinutes } from './minutes.contract.ts'
import { openCorrections } from './minutes.ts'
import type { StoredMinutes } from './minutes.queries.ts'
import { markSigned } from './minutes-moves.queries.ts'
import { findChecks, keepCheck, keepReply } from './minutes-checks.queries.ts'
import {
  approveWhenSigned,
  authorOf,
  holdSeen,
  keeperAccounts,
  refused,
  requireKeeper,
  requireReader,
  standingOf,
  tell,
} from './minutes.service.ts'

const requireChecking = (minutes: StoredMinutes): void => {
  if (minutes.state !== 'checking') throw refused('notChecking')
}

export const checkingRoutes = (services: Services): Route[] => [
  route(checkMeetingMinutes, async (call, { meeting: id, round, answer, correction }) => {
    const { tx, organisation, user, audit } = call
    const { meeting, rights } = await requireReader(call, id)
    const held = await holdSeen(call, id)
    requireChecking(held)
    if (held.round !== round) throw refused('stale')
    const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
    const own = members.find(({ accountId }) => accountId === user.id)
    if (!own) throw new AppError('forbidden', 'For members of the group on the day of the meeting')
    await keepCheck(tx, authorOf(call), { minutesId: held.id, round, memberId: own.memberId, answer, correction })
    if (answer === 'correction') {
      const event = `correction:${round}:${own.memberId}`
      await tell(call, { id: held.id, change: 'updated', event, accountIds: keeperAccounts(rights) })
    }
    audit(`minutes:${held.id}`, { round, answer })
    return standingOf(call, id)
  }),

  route(answerMinutesCorrection, async (call, { meeting: id, member, reply }) => {
    await requireKeeper(call, id)
    const held = await holdSeen(call, id)
    requireChecking(held)
    const open = openCorrections(await findChecks(call.tx, held))
    if (!open.some(({ memberId }) => memberId === member)) throw new AppError('notFound', 'No open correction')
    const place = { minutesId: held.id, round: held.round, memberId: member }
    await keepReply(call.tx, authorOf(call), { ...place, reply })
    call.audit(`minutes:${held.id}`, { round: held.round })
    return standingOf(call, id)
  }),

  route(signMeetingMinutes, async (call, { meeting: id, member, version, on }) => {
    const { tx, organisation, user, today, audit } = call
    const { meeting, rights } = await requireReader(call, id)
    const held = await holdSeen(call, id, version)
    requireChecking(held)
    const signature = held.signatures.find(({ memberId }) => memberId === member)
    if (!signature) throw new AppError('notFound', 'Not a signer of these minutes')
    const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
    const isOwn = members.some(({ memberId, accountId }) => memberId === member && accountId === user.id)
    if (!isOwn && !rights.keeps) throw new AppError('forbidden', 'For the signer, and for who keeps the minutes')
    if (on > today || on < meeting.on) throw invalidInput('on', on > today ? 'dayAhead' : 'dayBeforeMeeting')
    if (signature.signedOn !== null) throw refused('signed')
    if (openCorrections(await findChecks(tx, held)).length > 0) throw refused('correctionsOpen')
    const recordedBy = isOwn ? null : user.name
    await markSigned(tx, authorOf(call), { minutesId: held.id, memberId: member, on, recordedBy })
    const minutes = await holdSeen(call, id)
    const isApproved = await approveWhenSigned(call, services, { meeting, minutes })
    audit(`minutes:${held.id}`, { member, isOnPaper: !isOwn, isApproved })
    return standingOf(call, id)
  }),
]
