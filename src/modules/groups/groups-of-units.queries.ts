import { sql } from 'kysely'

import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
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
      await seats.move(tx, mover, moves)
      for (const { id, from } of moves) {
        const member = await tx
          .selectFrom('group_member')
          .select('group_id')
          .where('id', '=', id)
          .where('organisation_id', '=', mover.organisationId)
          .executeTakeFirst()
        if (!member) continue
        const before = { unitId: from }
        const change = { kind: 'member', objectId: id, change: 'updated', before } as const
        await insertGroupChange(tx, mover, { ...change, groupId: member.group_id })
      }
    },
  },
]
