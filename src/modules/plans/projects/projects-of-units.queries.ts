import { sql } from 'kysely'

import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
import { insertProjectChange } from './project-changes.queries.ts'

const isDeleted = sql<boolean>`(held.deleted_at IS NOT NULL)`

/** A project or a hand-over that a unit answers for: each move is in the project's history, and an open form learns of it. */
const heldInHistory = (rows: UnitHolder, kind: 'project' | 'handOver'): UnitHolder => ({
  ...rows,
  async move(tx, mover, moves) {
    await rows.move(tx, mover, moves)
    for (const { id: objectId } of moves) {
      const handOver =
        kind === 'handOver' &&
        (await tx.selectFrom('hand_over').select('project_id').where('id', '=', objectId).executeTakeFirstOrThrow())
      const projectId = handOver ? handOver.project_id : objectId
      await insertProjectChange(tx, mover, { projectId, kind, objectId, change: 'updated' })
    }
  },
})

export const projectsOfUnits: UnitHolder[] = [
  heldInHistory(
    heldInTable({
      kind: 'project',
      table: 'project',
      id: sql`held.id::text`,
      title: sql`held.name`,
      isDeleted,
      isVersioned: true,
    }),
    'project',
  ),
  heldInHistory(
    heldInTable({
      kind: 'handOver',
      table: 'hand_over',
      id: sql`held.id::text`,
      title: sql`held.what`,
      isDeleted,
      isVersioned: true,
    }),
    'handOver',
  ),
]
