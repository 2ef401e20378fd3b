import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { GroupId, ThemeId } from '#modules/indicators/indicator.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ConcernInput, ConcernKind, ConcernOrigin, Finding } from './concern.ts'

/** A concern as it is stored, with the names of what it refers to. */
export interface StoredConcern extends ConcernInput {
  id: string
  version: number
  unitName: LocalText | null
  regionName: LocalText | null
  indicatorTitle: LocalText | null
  leftOut: { reason: LocalText; at: Date; by: string } | null
  mergedIntoId: string | null
  /** The newest of its own findings, and when it was recorded. */
  latestFinding: { finding: Finding; at: Date } | null
  phenomena: readonly { id: string; name: LocalText }[]
  /** Indicators of its own findings. */
  evidence: readonly string[]
  createdAt: Date
  createdById: string | null
  createdBy: string
  updatedAt: Date
  updatedBy: string
  isDeleted: boolean
}

const concerns = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('concern as one')
    .leftJoin('unit', 'unit.id', 'one.unit_id')
    .leftJoin('region', 'region.key', 'one.region_key')
    .leftJoin('indicator', 'indicator.key', 'one.indicator_key')
    .selectAll('one')
    .select(['unit.name as unit_name', 'region.title as region_title', 'indicator.title as indicator_title'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('phenomenon_concern as tie')
          .innerJoin('phenomenon', 'phenomenon.id', 'tie.phenomenon_id')
          .select(['phenomenon.id', 'phenomenon.name'])
          .whereRef('tie.concern_id', '=', 'one.id')
          .where('phenomenon.deleted_at', 'is', null)
          .orderBy('phenomenon.created_at')
          .orderBy('phenomenon.id'),
      ).as('phenomena'),
      jsonArrayFrom(
        eb
          .selectFrom('concern_finding as found')
          .leftJoin('concern_evidence as shown', 'shown.finding_id', 'found.id')
          .select(['found.finding', 'found.created_at', 'shown.indicator_key'])
          .whereRef('found.concern_id', '=', 'one.id')
          .where('found.removed_at', 'is', null)
          .orderBy('found.created_at', 'desc')
          .orderBy('found.id'),
      ).as('findings'),
    ])
    .where('one.organisation_id', '=', organisationId)
    .orderBy('one.created_at', 'desc')
    .orderBy('one.id')

type ConcernRow = Awaited<ReturnType<ReturnType<typeof concerns>['execute']>>[number]

function toStored(row: ConcernRow): StoredConcern {
  const [latest] = row.findings
  return {
    ...toContent(row),
    id: row.id,
    version: row.version,
    unitName: row.unit_name,
    regionName: row.region_title,
    indicatorTitle: row.indicator_title,
    leftOut:
      row.left_out_reason && row.left_out_at && row.left_out_by !== null
        ? { reason: row.left_out_reason, at: row.left_out_at, by: row.left_out_by }
        : null,
    mergedIntoId: row.merged_into_id,
    latestFinding: latest ? { finding: latest.finding as Finding, at: new Date(latest.created_at) } : null,
    phenomena: row.phenomena,
    evidence: row.findings.flatMap(({ indicator_key }) => indicator_key ?? []),
    createdAt: row.created_at,
    createdById: row.created_by,
    createdBy: row.created_by_name,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    isDeleted: row.deleted_at !== null,
  }
}

const toContent = (row: ConcernRow): ConcernInput => ({
  kind: row.kind as ConcernKind,
  text: row.text,
  origin: row.origin as ConcernOrigin,
  originNote: row.origin_note,
  indicator: row.indicator_key,
  populationGroup: row.population_group as GroupId | null,
  theme: row.theme as ThemeId | null,
  region: row.region_key,
  unitId: row.unit_id,
  saidBy: row.said_by,
})

/** Every concern of an organisation, the newest first: merged and deleted ones too. */
export const findConcerns = async (tx: ReadTx, organisationId: string): Promise<StoredConcern[]> =>
  (await concerns(tx, organisationId).execute()).map(toStored)

/** How many joys and concerns that speak for themselves were seen in each indicator, or held against it. */
export async function countConcernsByIndicator(
  tx: ReadTx,
  organisationId: string,
): Promise<{ indicator: string; kind: string; count: number }[]> {
  const { rows } = await sql<{ indicator: string; kind: string; count: number }>`
    SELECT about.indicator_key AS indicator, speaker.kind, count(DISTINCT speaker.id) AS count
      FROM (SELECT id AS concern_id, indicator_key FROM concern
             WHERE organisation_id = ${organisationId} AND indicator_key IS NOT NULL
             UNION ALL
            SELECT found.concern_id, shown.indicator_key FROM concern_finding AS found
              JOIN concern_evidence AS shown ON shown.finding_id = found.id
             WHERE found.organisation_id = ${organisationId} AND found.removed_at IS NULL) AS about
      JOIN concern ON concern.id = about.concern_id AND concern.deleted_at IS NULL
      JOIN concern AS speaker ON speaker.id = coalesce(concern.merged_into_id, concern.id)
     WHERE speaker.deleted_at IS NULL AND speaker.left_out_at IS NULL
     GROUP BY about.indicator_key, speaker.kind
     ORDER BY about.indicator_key, speaker.kind`.execute(tx)
  return rows
}

/** Some concerns with those that were merged into them. */
export const findConcernsWithin = async (
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<StoredConcern[]> =>
  (
    await concerns(tx, organisationId)
      .where(sql<boolean>`(one.id = ANY (${ids}::uuid[]) OR one.merged_into_id = ANY (${ids}::uuid[]))`)
      .execute()
  ).map(toStored)

/** Holds concerns, deleted or not, until the transaction ends; the organisation's only. */
export async function holdConcerns(tx: Tx, organisationId: string, ids: readonly string[]): Promise<StoredConcern[]> {
  await tx
    .selectFrom('concern')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', sql<string>`ANY (${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return (await findConcernsWithin(tx, organisationId, ids)).filter(({ id }) => ids.includes(id))
}

/** Who changes something, and when. */
export interface ConcernAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

const toColumns = (content: ConcernInput, author: ConcernAuthor) => ({
  kind: content.kind,
  text: JSON.stringify(content.text),
  origin: content.origin,
  origin_note: content.originNote && JSON.stringify(content.originNote),
  indicator_key: content.indicator,
  population_group: content.populationGroup,
  theme: content.theme,
  region_key: content.region,
  unit_id: content.unitId,
  said_by: content.saidBy,
  updated_at: author.now,
  updated_by: author.name,
})

interface NewConcern {
  content: ConcernInput
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertConcern(tx: Tx, author: ConcernAuthor, { content, id }: NewConcern): Promise<string> {
  const row = await tx
    .insertInto('concern')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      created_at: author.now,
      created_by: author.accountId,
      created_by_name: author.name,
      ...toColumns(content, author),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const changedConcern = (tx: Tx, { organisationId }: ConcernAuthor, id: string) =>
  tx
    .updateTable('concern')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

export const versionOf = async (update: ReturnType<typeof changedConcern>): Promise<number> =>
  (await update.executeTakeFirstOrThrow()).version

/** Stores new content of a concern that is held; gives its new version, as the others below do. */
export const updateConcernContent = (
  tx: Tx,
  author: ConcernAuthor,
  { id, content }: { id: string; content: ConcernInput },
): Promise<number> => versionOf(changedConcern(tx, author, id).set(toColumns(content, author)))

/** Leaves a concern out with a reason, or takes it up again (null). */
export const markLeftOut = (
  tx: Tx,
  author: ConcernAuthor,
  { id, reason }: { id: string; reason: LocalText | null },
): Promise<number> =>
  versionOf(
    changedConcern(tx, author, id).set({
      left_out_reason: reason && JSON.stringify(reason),
      left_out_at: reason && author.now,
      left_out_by: reason && author.name,
      updated_at: author.now,
      updated_by: author.name,
    }),
  )

export const markConcernDeleted = (
  tx: Tx,
  author: ConcernAuthor,
  { id, deletedAt }: { id: string; deletedAt: Date | null },
): Promise<number> =>
  versionOf(
    changedConcern(tx, author, id).set({ deleted_at: deletedAt, updated_at: author.now, updated_by: author.name }),
  )
