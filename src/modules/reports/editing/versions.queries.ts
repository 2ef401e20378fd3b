import type { ReadTx, Tx } from '#server/db.ts'
import { type VersionContent, versionContent, type VersionHead } from './report-version.ts'

/** The versions of a report, newest first, without their content. */
export async function findVersions(tx: ReadTx, reportId: string): Promise<VersionHead[]> {
  const rows = await tx
    .selectFrom('report_version')
    .select(['id', 'name', 'stage', 'created_at', 'created_by_name'])
    .where('report_id', '=', reportId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ created_at, created_by_name, ...row }) => ({
    ...row,
    createdAt: created_at.toISOString(),
    createdBy: created_by_name,
  }))
}

export async function findVersionContent(
  tx: ReadTx,
  reportId: string,
  id: string,
): Promise<VersionContent | undefined> {
  const row = await tx
    .selectFrom('report_version')
    .select('content')
    .where('report_id', '=', reportId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && versionContent.parse(row.content)
}

/** Either has a name or is of the stage that the report left. */
export interface NewVersion {
  reportId: string
  name: string | null
  stage: string | null
  content: VersionContent
  byName: string
  now: Date
}

export async function insertVersion(tx: Tx, version: NewVersion): Promise<string> {
  const { id } = await tx
    .insertInto('report_version')
    .values({
      report_id: version.reportId,
      name: version.name,
      stage: version.stage,
      content: JSON.stringify(version.content),
      created_at: version.now,
      created_by_name: version.byName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
