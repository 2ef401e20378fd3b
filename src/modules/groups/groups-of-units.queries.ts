import { sql } from 'kysely'

import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
import { findMembersById, memberContent } from './members.queries.ts'
import { insertGroupChange } from './group-writing.queries.ts'

const seats = heldInTable({
  kind: 'groupMember',
  table: 'group_member',
  id: sql`held.id::text`,
  title: sql`to_jsonb(held.name || ' – ' || coalesce((
    SELECT coalesce(body_group.name ->> 'fi', body_group.name ->> 'sv', body_group.name ->> 'en')
      FROM body_group WHERE body_group.id = held.group_id), ''))`,
  isDeleted: sql<boolean>`(held.deleted_at IS NOT NULL)`,
  isVersioned: true,
})

/** Seats in groups that speak for a unit: each move is in the group's history, and an open form learns of it. */
export const groupsOfUnits: UnitHolder[] = [
  {
    ...seats,
    async move(tx, mover, moves) {
      const ids = moves.map(({ id }) => id)
      const held = await findMembersById(tx, mover.organisationId, ids)
      await seats.move(tx, mover, moves)
      for (const member of held) {
        const change = { kind: 'member', change: 'updated', before: memberContent(member) } as const
        await insertGroupChange(tx, mover, { ...change, objectId: member.memberId, groupId: member.groupId })
      }
    },
  },
]
