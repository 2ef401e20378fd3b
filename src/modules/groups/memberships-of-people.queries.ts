import { sql } from 'kysely'

import type { HeldWork, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import { addDays, isoDay } from '#shared/day.ts'
import { insertGroupChange, insertMember, updateMemberContent } from './group-writing.queries.ts'
import { askInstead, passMeetings } from './meetings/seats-of-meetings.queries.ts'
import { findMemberRows, memberContent } from './members.queries.ts'

/** Seats in groups that a person has or will have: whoever takes one over has it from the same day on, for as long. */
export const membershipsOfPeople = (clock: () => Date): WorkHolder => ({
  kind: 'groupMembership',
  async find(tx, organisationId, accountId) {
    const { rows } = await sql<HeldWork>`
      SELECT member.id, body_group.name AS title, 'groups/' || body_group.id::text AS path, NULL AS "dueOn"
        FROM group_member AS member
        JOIN body_group ON body_group.id = member.group_id AND body_group.deleted_at IS NULL
       WHERE member.organisation_id = ${organisationId} AND member.account_id = ${accountId} AND member.deleted_at IS NULL
         AND (member.ends_on IS NULL OR member.ends_on >= ${isoDay(clock())})
       ORDER BY body_group.name ->> 'fi', member.starts_on, member.id`.execute(tx)
    return rows
  },
  async give(tx, { organisationId, to, accountId, name, now }, ids) {
    const author = { organisationId, accountId, name, now }
    const today = isoDay(now)
    const rows = (await findMemberRows(tx, organisationId)).filter(({ memberId }) => ids.includes(memberId))
    for (const row of rows) {
      const { groupId, memberId: objectId } = row
      const before = memberContent(row)
      const taken = { ...before, accountId: to.id, name: to.name, email: null, language: null }
      const change = { groupId, kind: 'member', objectId, before } as const
      if (row.startsOn >= today) {
        await insertGroupChange(tx, author, { ...change, change: 'updated' })
        await updateMemberContent(tx, author, objectId, taken)
        continue
      }
      await insertGroupChange(tx, author, { ...change, change: 'ended' })
      await updateMemberContent(tx, author, objectId, { ...before, endsOn: addDays(today, -1) })
      const added = await insertMember(tx, author, { groupId, content: { ...taken, startsOn: today } })
      await insertGroupChange(tx, author, { groupId, kind: 'member', objectId: added, change: 'added' })
      const passed = { memberId: objectId, to: added, since: today }
      await passMeetings(tx, author, passed)
      await askInstead(tx, organisationId, passed)
    }
  },
})
