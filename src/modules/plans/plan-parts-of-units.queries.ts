import { sql } from 'kysely'

import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
import { changePart } from './plan-objects.service.ts'
import { holdPart } from './plan-objects.queries.ts'
import { projectsOfUnits } from './projects/projects-of-units.queries.ts'

/** Goals and actions that a unit answers for: each move is in their history, and another's open form learns of it. */
const partsOfUnits = (kind: 'goal' | 'action'): UnitHolder => {
  const rows = heldInTable({
    kind,
    table: kind,
    id: sql`held.id::text`,
    title: sql`held.title`,
    isDeleted: sql`(held.deleted_at IS NOT NULL)`,
    isVersioned: true,
  })
  return {
    ...rows,
    async move(tx, mover, moves) {
      const deleted = []
      for (const move of moves) {
        const held = await holdPart(tx, mover.organisationId, { kind, id: move.id })
        // The history of a deleted part ends with its deletion; it comes back to the unit that there is.
        if (held?.isDeleted) deleted.push(move)
        else if (held) await changePart(tx, mover, { held, content: { ...held.content, unitId: move.to } })
      }
      if (deleted.length > 0) await rows.move(tx, mover, deleted)
    },
  }
}

export const plansOfUnits = [partsOfUnits('goal'), partsOfUnits('action'), ...projectsOfUnits]
