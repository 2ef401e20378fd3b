import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { inOrder } from './duty.ts'
import type { DutyPart, MarkedPart } from './duty-overview.ts'

/** The parts of an organisation's plans that are marked with a duty: programmes, then priorities, then goals, each in its order. */
export async function findMarkedParts(tx: ReadTx, organisationId: string): Promise<MarkedPart[]> {
  const { rows } = await sql<{
    kind: DutyPart['kind']
    id: string
    title: LocalText
    programme_id: string
    duties: string[]
  }>`
    SELECT 'programme' AS kind, id, name AS title, id AS programme_id, duties, 1 AS level, position AS first, 0 AS second
      FROM programme WHERE organisation_id = ${organisationId} AND deleted_at IS NULL AND duties <> '{}'
    UNION ALL
    SELECT 'priority', id, title, programme_id, duties, 2, position, 0
      FROM priority WHERE organisation_id = ${organisationId} AND deleted_at IS NULL AND duties <> '{}'
    UNION ALL
    SELECT 'goal', goal.id, goal.title, priority.programme_id, goal.duties, 3, priority.position, goal.position
      FROM goal JOIN priority ON priority.id = goal.priority_id
     WHERE goal.organisation_id = ${organisationId} AND goal.deleted_at IS NULL AND priority.deleted_at IS NULL AND goal.duties <> '{}'
    ORDER BY level, first, second, id`.execute(tx)
  return rows.map(({ kind, id, title, programme_id, duties }) => ({
    kind,
    id,
    title,
    programmeId: programme_id,
    duties: inOrder(duties),
  }))
}
