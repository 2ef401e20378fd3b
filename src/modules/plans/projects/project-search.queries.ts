import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/**
 * The projects that a member may find with their pilots, as rows of `kind` and `id`: as `readsProject` has it those that
 * are published or of the own team, all of them for whoever reads drafts; nothing that is deleted.
 */
export function findableProjects(
  organisationId: string,
  { drafts, accountId }: { drafts: boolean; accountId: string },
): RawBuilder<unknown> {
  const isOpen = drafts
    ? sql``
    : sql`AND (project.published_at IS NOT NULL OR project.owner_id = ${accountId}
               OR EXISTS (SELECT FROM project_member
                           WHERE project_member.project_id = project.id AND project_member.account_id = ${accountId}))`
  const project = sql`project.organisation_id = ${organisationId} AND project.deleted_at IS NULL ${isOpen}`
  return sql`
    SELECT 'project' AS kind, project.id FROM project WHERE ${project}
    UNION ALL SELECT 'pilot', pilot.id
      FROM project JOIN pilot ON pilot.project_id = project.id AND pilot.deleted_at IS NULL WHERE ${project}`
}

/** The projects that are some units' or people's, as owners or in the team, as rows of `kind` and `id`. */
export const projectsOf = (
  organisationId: string,
  { units, people }: { units: readonly string[]; people: readonly string[] },
): RawBuilder<unknown> => sql`
  SELECT 'project' AS kind, id FROM project
   WHERE organisation_id = ${organisationId} AND (unit_id = ANY (${units}::uuid[]) OR owner_id = ANY (${people}::uuid[]))
  UNION ALL SELECT 'project', project_id FROM project_member
   WHERE organisation_id = ${organisationId} AND account_id = ANY (${people}::uuid[])`

/** A project or a pilot as it is shown among what was found. */
export interface DescribedProject {
  kind: 'project' | 'pilot'
  id: string
  title: LocalText
  /** What it says besides, the most telling first; whose it is stands last. */
  texts: readonly (LocalText | string | null)[]
  within: LocalText | null
  projectId: string
}

export async function describeProjects(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedProject[]> {
  const { rows } = await sql<DescribedProject>`
    SELECT 'project' AS kind, project.id, project.name AS title,
           jsonb_build_array(purpose, goal_text, coalesce(account.name, owner_name), unit.name) AS texts,
           NULL::jsonb AS within, project.id AS "projectId"
      FROM project LEFT JOIN unit ON unit.id = project.unit_id LEFT JOIN account ON account.id = project.owner_id
     WHERE project.organisation_id = ${organisationId} AND project.id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT 'pilot', pilot.id, pilot.title, jsonb_build_array(learned, participants, place, decision_reason),
           project.name, project.id
      FROM pilot JOIN project ON project.id = pilot.project_id
     WHERE pilot.organisation_id = ${organisationId} AND pilot.id = ANY (${ids}::uuid[])`.execute(tx)
  return rows
}
