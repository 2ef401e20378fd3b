import { sql } from 'kysely'

import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'

const actors = heldInTable({
  kind: 'phenomenon',
  table: 'phenomenon_actor',
  id: sql`held.phenomenon_id::text`,
  title: sql`(SELECT phenomenon.name FROM phenomenon WHERE phenomenon.id = held.phenomenon_id)`,
  isDeleted: sql`EXISTS (SELECT FROM phenomenon WHERE phenomenon.id = held.phenomenon_id AND phenomenon.deleted_at IS NOT NULL)`,
})

/** Joys and concerns whose voice a unit is, and phenomena that it can do something of. */
export const concernsOfUnits: UnitHolder[] = [
  heldInTable({
    kind: 'concern',
    table: 'concern',
    id: sql`held.id::text`,
    title: sql`held.text`,
    isDeleted: sql`(held.deleted_at IS NOT NULL)`,
    isVersioned: true,
  }),
  {
    ...actors,
    async move(tx, mover, moves) {
      await actors.move(tx, mover, moves)
      // Two units of one phenomenon became one: it is named once.
      await sql`
        DELETE FROM phenomenon_actor AS later USING phenomenon_actor AS first
         WHERE later.organisation_id = ${mover.organisationId} AND first.phenomenon_id = later.phenomenon_id
           AND first.unit_id = later.unit_id AND first.position < later.position`.execute(tx)
    },
  },
]
