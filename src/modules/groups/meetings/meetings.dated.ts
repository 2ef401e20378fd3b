import type { DatedSource, DatedThing } from '#modules/clock/dated-thing.ts'
import { addDays } from '#shared/day.ts'
import { leadsGroups } from '../groups.access.ts'
import { findGroupsOf } from '../members.queries.ts'
import { findPeopleOfMeetings } from './attendance.queries.ts'
import { momentOf } from '#shared/finnish-hours.ts'
import { findMeetingsBetween, type StoredMeeting } from './meetings.queries.ts'

/** The meetings of the groups that the asker is in; of all groups for owners and coordinators. */
export const datedMeetings: DatedSource = {
  async find(tx, { organisationId, accountId, role, from, to, today }) {
    const own = new Set((await findGroupsOf(tx, organisationId, accountId, today)).map(({ groupId }) => groupId))
    if (own.size === 0 && !leadsGroups(role)) return []
    const days = { from: momentOf(from, '00:00'), until: momentOf(addDays(to, 1), '00:00') }
    const found = await findMeetingsBetween(tx, organisationId, days)
    const meetings = found.filter(({ groupId }) => leadsGroups(role) || own.has(groupId))
    const people = await findPeopleOfMeetings(
      tx,
      organisationId,
      meetings.map(({ id }) => id),
    )
    return meetings.map((meeting) => toThing(meeting, people.get(meeting.id) ?? []))
  },
}

const toThing = (meeting: StoredMeeting, people: readonly string[]): DatedThing => ({
  key: `meeting:${meeting.id}`,
  kind: 'meeting',
  title: meeting.title ?? meeting.groupName,
  startsOn: meeting.on,
  endsOn: meeting.on,
  hours: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
  place: meeting.place,
  path: `groups/${meeting.groupId}/meetings/${meeting.id}`,
  state: states[meeting.state],
  people,
  groupId: meeting.groupId,
  changedAt: meeting.updatedAt,
})

const states = { planned: 'coming', invited: 'coming', held: 'done', cancelled: 'cancelled' } as const
