import { sql } from 'kysely'

import type { HeldWork, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import { changePart, requirePart } from './plan-objects.service.ts'
import { insertProjectChange } from './projects/project-changes.queries.ts'

/** Actions that are not over and not deleted, and whose programme is not either. */
const actions: WorkHolder = {
  kind: 'action',
  async find(tx, { organisationId, accountId }) {
    const { rows } = await sql<HeldWork>`
      SELECT action.id, action.title, 'plan/actions/' || action.id::text AS path, action.ends_on::text AS "dueOn"
        FROM action
        JOIN goal ON goal.id = action.goal_id AND goal.deleted_at IS NULL
        JOIN priority ON priority.id = goal.priority_id AND priority.deleted_at IS NULL
        JOIN programme ON programme.id = priority.programme_id AND programme.deleted_at IS NULL
       WHERE action.organisation_id = ${organisationId} AND action.owner_id = ${accountId}
         AND action.deleted_at IS NULL AND action.done_on IS NULL AND action.stopped_on IS NULL
       ORDER BY action.ends_on NULLS LAST, action.id`.execute(tx)
    return rows
  },
  async give(tx, handing, ids) {
    for (const id of ids) {
      const held = await requirePart(tx, handing.organisationId, { kind: 'action', id })
      await changePart(tx, handing, { held, content: { ...held.content, ownerId: handing.to.id } })
    }
  },
}

const projects: WorkHolder = {
  kind: 'project',
  async find(tx, { organisationId, accountId }) {
    const { rows } = await sql<HeldWork>`
      SELECT id, name AS title, 'projects/' || id::text AS path, ends_on::text AS "dueOn"
        FROM project
       WHERE organisation_id = ${organisationId} AND owner_id = ${accountId}
         AND deleted_at IS NULL AND state IN ('planned', 'underWay')
       ORDER BY ends_on, id`.execute(tx)
    return rows
  },
  async give(tx, handing, ids) {
    for (const id of ids) {
      await sql`
        UPDATE project SET owner_id = ${handing.to.id}, version = version + 1, updated_at = ${handing.now},
               updated_by = ${handing.name}
         WHERE id = ${id} AND organisation_id = ${handing.organisationId}`.execute(tx)
      await insertProjectChange(tx, handing, { projectId: id, kind: 'project', objectId: id, change: 'updated' })
    }
  },
}

/** Parts of projects, told apart by their place in them. */
const projectParts: WorkHolder = {
  kind: 'projectPart',
  async find(tx, { organisationId, accountId }) {
    const { rows } = await sql<HeldWork>`
      SELECT part.project_id::text || '/' || part.position AS id, part.title, 'projects/' || part.project_id::text AS path,
             part.ends_on::text AS "dueOn"
        FROM project_sub_area part
        JOIN project ON project.id = part.project_id AND project.deleted_at IS NULL
       WHERE part.organisation_id = ${organisationId} AND part.owner_id = ${accountId}
         AND part.state IN ('waiting', 'underWay') AND project.state IN ('planned', 'underWay')
       ORDER BY part.ends_on, 1`.execute(tx)
    return rows
  },
  async give(tx, handing, ids) {
    const { organisationId } = handing
    for (const [projectId, parts] of Map.groupBy(ids, (id) => id.split('/')[0]!)) {
      await sql`
        UPDATE project_sub_area SET owner_id = ${handing.to.id}
         WHERE organisation_id = ${organisationId} AND project_id::text || '/' || position = ANY (${parts}::text[])`.execute(
        tx,
      )
      await sql`
        UPDATE project SET version = version + 1, updated_at = ${handing.now}, updated_by = ${handing.name}
         WHERE id = ${projectId} AND organisation_id = ${organisationId}`.execute(tx)
      await insertProjectChange(tx, handing, { projectId, kind: 'project', objectId: projectId, change: 'updated' })
    }
  },
}

/** What people answer for in plans and projects. */
export const plansOfPeople: readonly WorkHolder[] = [actions, projects, projectParts]
