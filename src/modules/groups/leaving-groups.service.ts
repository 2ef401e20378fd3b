import type { HearLeaving } from '#modules/organisations/leaving.ts'
import { addDays } from '#shared/day.ts'
import { insertGroupChange, markMemberDeleted, updateMemberContent } from './group-writing.queries.ts'
import { passMeetings } from './meetings/seats-of-meetings.queries.ts'
import { findMemberRows, memberContent } from './members.queries.ts'

/**
 * Who leaves an organisation is in its groups no more: terms end the day before, and those to come are taken
 * away, and no meeting to come has them in its chair or as its secretary.
 */
export const endMemberships: HearLeaving = async (tx, { organisationId, accountId, by, on, now }) => {
  const author = { organisationId, accountId: by.id, name: by.name, now }
  const rows = (await findMemberRows(tx, organisationId)).filter((row) => row.accountId === accountId)
  const last = addDays(on, -1)
  for (const row of rows.filter(({ endsOn }) => endsOn === null || endsOn > last)) {
    const { groupId, memberId: objectId } = row
    const isToCome = row.startsOn > last
    const before = memberContent(row)
    const change = isToCome ? 'deleted' : 'ended'
    await insertGroupChange(tx, author, { groupId, kind: 'member', objectId, change, before })
    if (isToCome) await markMemberDeleted(tx, author, objectId, now)
    else await updateMemberContent(tx, author, objectId, { ...before, endsOn: last })
    await passMeetings(tx, author, { memberId: objectId, to: null, since: on })
  }
}
