import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { ProjectChange, ProjectChangeKind, ProjectPartKind } from './project.ts'

interface NewChange {
  projectId: string
  kind: 'project' | ProjectPartKind
  objectId: string
  change: ProjectChangeKind
  /** All of the content before an update. */
  before?: object
}

export async function insertProjectChange(
  tx: Tx,
  { organisationId, name, now }: Author,
  { projectId, kind, objectId, change, before }: NewChange,
): Promise<void> {
  await tx
    .insertInto('project_change')
    .values({
      organisation_id: organisationId,
      project_id: projectId,
      kind,
      object_id: objectId,
      change,
      at: now,
      by_name: name,
      before: before ? JSON.stringify(before) : null,
    })
    .execute()
}

/** What has happened to a project and its parts, the newest first. */
export async function findProjectChanges(
  tx: ReadTx,
  organisationId: string,
  projectId: string,
): Promise<ProjectChange[]> {
  const rows = await tx
    .selectFrom('project_change as done')
    .leftJoin('pilot', 'pilot.id', 'done.object_id')
    .leftJoin('hand_over', 'hand_over.id', 'done.object_id')
    .select(['done.kind', 'done.change', 'done.at', 'done.by_name as byName'])
    .select(sql<LocalText | null>`coalesce(pilot.title, hand_over.what)`.as('name'))
    .where('done.organisation_id', '=', organisationId)
    .where('done.project_id', '=', projectId)
    .orderBy('done.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ProjectChange['kind'],
    change: row.change as ProjectChangeKind,
    at: row.at.toISOString(),
  }))
}
