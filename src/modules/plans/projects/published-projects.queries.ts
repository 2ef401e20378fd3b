import type { ReadTx } from '#server/db.ts'

const published = (tx: ReadTx) =>
  tx.selectFrom('project').where('published_at', 'is not', null).where('deleted_at', 'is', null)

/** The last parts of the addresses of published projects, by organisation. */
export async function findPublishedSlugs(tx: ReadTx): Promise<Map<string, string[]>> {
  const rows = await published(tx).select(['organisation_id', 'slug']).orderBy('slug').execute()
  const byOrganisation = Map.groupBy(rows, ({ organisation_id }) => organisation_id)
  return new Map([...byOrganisation].map(([id, projects]) => [id, projects.map(({ slug }) => slug)]))
}

export const hasPublishedProject = async (tx: ReadTx, organisationId: string): Promise<boolean> =>
  (await published(tx).select('id').where('organisation_id', '=', organisationId).limit(1).execute()).length > 0

/** The ids of the organisation's projects that ask for feedback on a pilot, published or not. */
export async function findAsking(tx: ReadTx, organisationId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('pilot')
    .select('project_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('takes_feedback', '=', true)
    .where('deleted_at', 'is', null)
    .execute()
  return new Set(rows.map(({ project_id }) => project_id))
}
