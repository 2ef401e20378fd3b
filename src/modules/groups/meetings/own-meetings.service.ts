import { momentOf } from '#shared/finnish-hours.ts'
import type { ReadTx } from '#server/db.ts'
import { addDays } from '#shared/day.ts'
import { keepersOf } from '../group-member.ts'
import type { GroupCaller } from '../group-rights.service.ts'
import { leadsGroups } from '../groups.access.ts'
import { findGroupsOf, findMembersOfGroups } from '../members.queries.ts'
import { isComing } from './meeting.ts'
import { findMeetingsBetween } from './meetings.queries.ts'
import { toMeeting } from './meetings.service.ts'
import { findWaitingInMeetings } from './own-meetings.queries.ts'

/** How far ahead the own meetings are told of on the first page, in days. */
const daysAhead = 21

/** The coming meetings of the next weeks of the groups that the caller is in, with what waits in each. */
export async function findOwnMeetings(tx: ReadTx, { organisationId, accountId, role, today }: GroupCaller) {
  const own = new Set((await findGroupsOf(tx, organisationId, accountId, today)).map(({ groupId }) => groupId))
  if (own.size === 0) return []
  const days = { from: momentOf(today, '00:00'), until: momentOf(addDays(today, daysAhead), '00:00') }
  const between = await findMeetingsBetween(tx, organisationId, days)
  const coming = between.filter((one) => isComing(one) && own.has(one.groupId))
  const members = await findMembersOfGroups(tx, organisationId, [...own], today)
  const ids = coming.map(({ id }) => id)
  const waiting = await findWaitingInMeetings(tx, organisationId, ids)
  return coming.map((meeting) => {
    const people = members.get(meeting.groupId) ?? []
    const isOwn = (one: { accountId: string | null }) => one.accountId === accountId
    const { items, waitingProposals, asked } = waiting.get(meeting.id)!
    return {
      meeting: toMeeting(meeting),
      groupName: meeting.groupName,
      isAnswered: !people.some((one) => isOwn(one) && asked.includes(one.memberId)),
      keeps: leadsGroups(role) || keepersOf(people).some(isOwn),
      items,
      waitingProposals,
    }
  })
}
