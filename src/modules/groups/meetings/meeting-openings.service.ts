import type { OpeningAnswer, OpeningAsked, OpeningSource } from '#modules/clock/opening-source.ts'
import type { Tx } from '#server/db.ts'
import { findGroup } from '../groups.queries.ts'
import { hoursInOrder } from './meeting.ts'
import { findMeetingsOf, insertMeeting, type StoredMeeting } from './meetings.queries.ts'

type Asked = OpeningAsked<'meeting'>

/**
 * Plans a meeting of the group that an entry names, on the entry's first day: at the entry's hours, else at those of the
 * group's latest meeting. A meeting that the group has on the day already is that meeting. Where the hours are not known,
 * the day has passed or the group is not there any more, the meeting is offered to be planned by hand.
 */
export const meetingOpenings: OpeningSource = {
  kinds: ['meeting'],
  async open(tx, asked) {
    const wanted = asked as Asked
    const { organisation, opens, startsOn, today } = wanted
    const group = await findGroup(tx, organisation.id, opens.groupId)
    if (!group || (group.endsOn !== null && group.endsOn < startsOn)) return { isOffered: true, path: 'groups' }
    const offered: OpeningAnswer = { isOffered: true, path: `groups/${group.id}` }
    if (startsOn < today) return offered
    const meetings = (await findMeetingsOf(tx, organisation.id, group.id)).filter(({ state }) => state !== 'cancelled')
    const id = meetings.find(({ on }) => on === startsOn)?.id ?? (await plan(tx, wanted, meetings[0]))
    return id === undefined ? offered : { isOffered: false, path: `groups/${group.id}/meetings/${id}` }
  },
}

/** The id of the meeting that is planned; undefined: its hours are not known, or this entry has planned it before. */
async function plan(tx: Tx, asked: Asked, latest: StoredMeeting | undefined): Promise<string | undefined> {
  const { organisation, opens, entry, startsOn, by, now } = asked
  const hours = entry.hours && hoursInOrder(entry.hours) ? entry.hours : latest
  if (!hours) return undefined
  const author = { organisationId: organisation.id, accountId: by.id, name: by.name, now }
  return insertMeeting(tx, author, {
    groupId: opens.groupId,
    madeFrom: entry.key,
    input: {
      title: entry.title,
      on: startsOn,
      from: hours.from,
      to: hours.to,
      place: entry.place ?? latest?.place ?? null,
      remoteLink: latest?.remoteLink ?? null,
      quorumNumber: null,
      chairId: null,
      secretaryId: null,
    },
  })
}
