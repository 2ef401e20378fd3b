import type { HearLeaving } from '#modules/organisations/leaving.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { Services } from '#server/module.ts'
import { followSeats, holdMeetingsOfSeats } from './meetings/seats-changed.service.ts'
import { passMeetings } from './meetings/seats-of-meetings.queries.ts'
import { findMemberRows } from './members.queries.ts'
import { endSeat } from './seat-writing.service.ts'

/**
 * Who leaves an organisation is in its groups no more: terms end the day before, and those to come are taken
 * away, no meeting to come has them in its chair or as its secretary, and none to which they were invited expects them.
 */
export const endMemberships =
  (services: Services): HearLeaving =>
  async (tx, { organisationId, accountId, by, on, now }) => {
    const author = { organisationId, accountId: by.id, name: by.name, now }
    const organisation = (await findOrganisations(tx)).find(({ id }) => id === organisationId)!
    const call = { tx, organisation, now }
    const rows = (await findMemberRows(tx, organisationId)).filter(
      (row) => row.accountId === accountId && (row.endsOn === null || row.endsOn >= on),
    )
    const groups = [...new Set(rows.map(({ groupId }) => groupId))].toSorted()
    for (const groupId of groups) await holdMeetingsOfSeats(call, groupId)
    for (const row of rows) {
      await endSeat(tx, author, row, on)
      await passMeetings(tx, author, { memberId: row.memberId, to: null, since: on })
    }
    for (const groupId of groups) await followSeats(services, call, { groupId })
  }
