import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { lockCatalogue, nextCatalogueVersion } from './catalogue-writing.queries.ts'
import type { Breakdown } from './breakdown.ts'
import type { RevisionHead } from './catalogue.ts'
import { countMunicipalities } from './catalogue/coverage.ts'
import type { FigurePart } from './collect-figures.ts'
import { encodeBlock, type EncodedBlock } from './cube/block.ts'
import { type Extent, extentOf } from './cube/figure-table.ts'
import { type Gender, genders, type IndicatorKey } from './indicator.ts'

export interface NewRevision {
  indicator: IndicatorKey
  tables: readonly (Omit<FigurePart, 'breakdown'> & { breakdown?: Breakdown })[]
  fetchedAt: Date
  sourceUpdatedOn: Day | null
  importRunId: string | null
  /** The file that the figures came from. */
  figureUploadId?: string | null
}

export interface SavedRevision {
  indicator: IndicatorKey
  /** False: the content is the same, and nothing was added. */
  changed: boolean
  /** The current revision. */
  revision: number
}

interface Prepared extends NewRevision {
  municipalities: number
  blocks: ({ gender: Gender; breakdown: string } & EncodedBlock & Extent)[]
}

/**
 * Adds a revision to each indicator whose content differs from its current one. Blocks are written once, whoever needs
 * them. The indicators must be in the catalogue, each at most once in the list. Throws for a revision without a figure.
 */
export async function saveRevisions(tx: Tx, revisions: readonly NewRevision[]): Promise<SavedRevision[]> {
  const prepared = revisions.map(prepare)
  const keys = revisions.map(({ indicator }) => indicator)
  await lockCatalogue(tx)
  const current = new Map((await readHeads(tx, keys)).map((head) => [head.indicator, head]))
  const added = prepared.filter(
    ({ indicator, blocks }) => contentOf(blocks) !== contentOf(current.get(indicator)?.blocks ?? []),
  )
  if (added.length > 0) await insertRevisions(tx, added, (key) => (current.get(key)?.number ?? 0) + 1)
  const changed = new Set(added.map(({ indicator }) => indicator))
  return keys.map((indicator) => {
    const before = current.get(indicator)?.number ?? 0
    return { indicator, changed: changed.has(indicator), revision: changed.has(indicator) ? before + 1 : before }
  })
}

function prepare(revision: NewRevision): Prepared {
  const blocks = revision.tables
    .map(({ gender, breakdown = '', table }) => ({ gender, breakdown, ...encodeBlock(table), ...extentOf(table) }))
    .filter((block) => block.observations > 0)
  if (blocks.length === 0) throw new Error(`A revision of ${revision.indicator} without a figure`)
  return { ...revision, blocks, municipalities: countMunicipalities(revision.tables) }
}

const contentOf = (blocks: readonly { gender: string; breakdown: string; hash: string }[]): string =>
  blocks
    .map(({ gender, breakdown, hash }) => `${gender}/${breakdown}/${hash}`)
    .toSorted()
    .join()

async function insertRevisions(
  tx: Tx,
  added: readonly Prepared[],
  numberOf: (key: IndicatorKey) => number,
): Promise<void> {
  const blocks = new Map(added.flatMap((revision) => revision.blocks).map((block) => [block.hash, block]))
  if (blocks.size > 0)
    await tx
      .insertInto('indicator_block')
      .values([...blocks.values()].map(({ hash, body, observations }) => ({ hash, body, observations })))
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  await tx
    .insertInto('indicator_revision')
    .values(added.map((revision) => toRow(revision, numberOf(revision.indicator))))
    .execute()
  const files = added.flatMap(({ indicator, figureUploadId }) =>
    figureUploadId ? [{ indicator_key: indicator, number: numberOf(indicator), figure_upload_id: figureUploadId }] : [],
  )
  if (files.length > 0) await tx.insertInto('indicator_revision_file').values(files).execute()
  const parts = added.flatMap(({ indicator, blocks: own }) =>
    own.map(({ gender, breakdown, hash }) => ({
      indicator_key: indicator,
      number: numberOf(indicator),
      gender,
      breakdown,
      hash,
    })),
  )
  if (parts.length > 0) await tx.insertInto('indicator_revision_block').values(parts).execute()
  const version = await nextCatalogueVersion(tx)
  await tx
    .updateTable('indicator')
    .from(
      sql<{
        key: string
        genders: string
        municipalities: number
      }>`unnest(${added.map(({ indicator }) => indicator)}::text[], ${added.map(gendersOf)}::text[], ${added.map(({ municipalities }) => municipalities)}::int[])`.as<'added'>(
        sql`added(key, genders, municipalities)`,
      ),
    )
    .set({
      catalogue_version: version,
      genders: sql`string_to_array(added.genders, ',')`,
      municipalities: sql`added.municipalities`,
    })
    .whereRef('indicator.key', '=', sql.ref('added.key'))
    .execute()
}

const gendersOf = ({ blocks }: Prepared): string =>
  genders.filter((gender) => blocks.some((block) => block.gender === gender)).join()

function toRow({ indicator, fetchedAt, sourceUpdatedOn, importRunId, blocks }: Prepared, number: number) {
  return {
    indicator_key: indicator,
    number,
    fetched_at: fetchedAt,
    source_updated_on: sourceUpdatedOn,
    first_year: Math.min(...blocks.map((block) => block.firstYear)),
    last_year: Math.max(...blocks.map((block) => block.lastYear)),
    observations: blocks.reduce((sum, block) => sum + block.observations, 0),
    import_run_id: importRunId,
  }
}

export interface StoredRevision extends RevisionHead {
  indicator: IndicatorKey
  sourceUpdatedOn: Day | null
}

const revisionRows = (tx: ReadTx) =>
  tx
    .selectFrom('indicator_revision as revision')
    .leftJoin('indicator_revision_block as block', (join) =>
      join.onRef('block.indicator_key', '=', 'revision.indicator_key').onRef('block.number', '=', 'revision.number'),
    )
    .select(['revision.indicator_key', 'revision.number', 'revision.fetched_at', 'revision.source_updated_on'])
    .select(['revision.first_year', 'revision.last_year', 'revision.observations'])
    .select(['block.gender', 'block.breakdown', 'block.hash'])
    .orderBy('revision.indicator_key')
    .orderBy('revision.number', 'desc')
    .orderBy('block.gender')
    .orderBy('block.breakdown')

type RevisionRow = Awaited<ReturnType<ReturnType<typeof revisionRows>['execute']>>[number]

function toRevisions(rows: readonly RevisionRow[]): StoredRevision[] {
  return [...Map.groupBy(rows, (row) => `${row.indicator_key} ${row.number}`).values()].map((group) => {
    const [first] = group as [RevisionRow, ...RevisionRow[]]
    return {
      indicator: first.indicator_key,
      number: first.number,
      fetchedAt: first.fetched_at.toISOString(),
      sourceUpdatedOn: first.source_updated_on,
      firstYear: first.first_year,
      lastYear: first.last_year,
      observations: first.observations,
      blocks: group.flatMap(({ gender, breakdown, hash }) =>
        gender === null || breakdown === null || hash === null ? [] : [{ gender: gender as Gender, breakdown, hash }],
      ),
    }
  })
}

/** Current revisions of those indicators that have one. */
export async function readHeads(tx: ReadTx, keys: readonly IndicatorKey[]): Promise<StoredRevision[]> {
  const rows = await revisionRows(tx)
    .where('revision.indicator_key', '=', sql<string>`ANY (${keys})`)
    .where('revision.number', '=', (eb) =>
      eb
        .selectFrom('indicator_revision as newest')
        .select((max) => max.fn.max('newest.number').as('number'))
        .whereRef('newest.indicator_key', '=', 'revision.indicator_key'),
    )
    .execute()
  return toRevisions(rows)
}

/** A file that an organisation sent, and that a revision's figures came from. */
export interface RevisionFile {
  organisationId: string
  organisation: LocalText
  slug: string
  upload: string
  filename: string
  sentBy: string
  sentAt: string
}

/** The files of an indicator's revisions, by their numbers; those from elsewhere have none. */
export async function readRevisionFiles(tx: ReadTx, key: IndicatorKey): Promise<Map<number, RevisionFile>> {
  const rows = await tx
    .selectFrom('indicator_revision_file as file')
    .innerJoin('figure_upload as upload', 'upload.id', 'file.figure_upload_id')
    .innerJoin('organisation', 'organisation.id', 'upload.organisation_id')
    .select(['file.number', 'upload.id', 'upload.filename', 'upload.uploaded_by_name', 'upload.uploaded_at'])
    .select(['organisation.id as organisation_id', 'organisation.name', 'organisation.slug'])
    .where('file.indicator_key', '=', key)
    .execute()
  return new Map(
    rows.map((row) => [
      row.number,
      {
        organisationId: row.organisation_id,
        organisation: row.name,
        slug: row.slug,
        upload: row.id,
        filename: row.filename,
        sentBy: row.uploaded_by_name,
        sentAt: row.uploaded_at.toISOString(),
      },
    ]),
  )
}

/** All revisions of an indicator, newest first. */
export async function readRevisions(tx: ReadTx, key: IndicatorKey): Promise<StoredRevision[]> {
  return toRevisions(await revisionRows(tx).where('revision.indicator_key', '=', key).execute())
}

export async function findRevision(tx: ReadTx, key: IndicatorKey, number: number): Promise<StoredRevision | undefined> {
  const rows = await revisionRows(tx)
    .where('revision.indicator_key', '=', key)
    .where('revision.number', '=', number)
    .execute()
  return toRevisions(rows)[0]
}

/** Bodies of blocks by hash. */
export async function readBlocks(tx: ReadTx, hashes: readonly string[]): Promise<Map<string, Buffer>> {
  if (hashes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('indicator_block')
    .select(['hash', 'body'])
    .where('hash', '=', sql<string>`ANY (${hashes})`)
    .execute()
  return new Map(rows.map((row) => [row.hash, row.body]))
}
