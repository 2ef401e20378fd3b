import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { IndicatorKey } from '../indicator.ts'
import { countyOf } from '../reader.queries.ts'
import type { Reader } from '../reader.ts'
import type { IndicatorSetInput, Sharing } from './indicator-set.ts'

export interface StoredSet {
  id: string
  organisationId: string
  owner: { slug: string; name: LocalText }
  name: LocalText
  description: LocalText | null
  sharing: Sharing
  indicators: readonly IndicatorKey[]
  sharedWith: readonly { slug: string; name: LocalText }[]
  copiedFrom: { name: LocalText; owner: { slug: string; name: LocalText } } | null
  version: number
  updatedAt: Date
  updatedBy: string
  isDeleted: boolean
}

const sets = (tx: ReadTx) =>
  tx
    .selectFrom('indicator_set as one')
    .innerJoin('organisation as owner', 'owner.id', 'one.organisation_id')
    .leftJoin('indicator_set as original', 'original.id', 'one.copied_from')
    .leftJoin('organisation as author', 'author.id', 'original.organisation_id')
    .select(['one.id', 'one.organisation_id', 'one.name', 'one.description', 'one.sharing', 'one.version'])
    .select(['one.updated_at', 'one.updated_by', 'one.deleted_at', 'owner.slug', 'owner.name as owner_name'])
    .select(['original.name as original_name', 'author.slug as author_slug', 'author.name as author_name'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('indicator_set_item as item')
          .select('item.indicator_key')
          .whereRef('item.set_id', '=', 'one.id')
          .orderBy('item.position'),
      ).as('items'),
      jsonArrayFrom(
        eb
          .selectFrom('indicator_set_share as share')
          .innerJoin('organisation as partner', 'partner.id', 'share.organisation_id')
          .select(['partner.slug', 'partner.name'])
          .whereRef('share.set_id', '=', 'one.id')
          .orderBy('partner.slug'),
      ).as('partners'),
    ])
    .orderBy(sql`coalesce(one.name ->> 'fi', one.name ->> 'sv', one.name ->> 'en') COLLATE "fi-x-icu"`)
    .orderBy('one.id')

type SetRow = Awaited<ReturnType<ReturnType<typeof sets>['execute']>>[number]

const toSet = (row: SetRow): StoredSet => ({
  id: row.id,
  organisationId: row.organisation_id,
  owner: { slug: row.slug, name: row.owner_name },
  name: row.name,
  description: row.description,
  sharing: row.sharing as Sharing,
  indicators: row.items.map((item) => item.indicator_key),
  sharedWith: row.partners,
  copiedFrom:
    row.original_name && row.author_slug && row.author_name
      ? { name: row.original_name, owner: { slug: row.author_slug, name: row.author_name } }
      : null,
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** An organisation's own sets by name, deleted ones too. */
export const findOwnSets = async (tx: ReadTx, organisationId: string): Promise<StoredSet[]> =>
  (await sets(tx).where('one.organisation_id', '=', organisationId).execute()).map(toSet)

/** SQL of: the set is the reader's own, or shared with one of their organisations or within one of their counties. */
const isUsableBy = ({ organisations, counties }: Reader) => sql<boolean>`(
  one.organisation_id = ANY (${organisations})
  OR (one.sharing = 'region' AND ${countyOf('owner.region_key')} = ANY (${counties}))
  OR (one.sharing = 'named' AND EXISTS (
    SELECT FROM indicator_set_share WHERE set_id = one.id AND organisation_id = ANY (${organisations}))))`

/** Sets of others that the reader may use. */
export const findSharedSets = async (tx: ReadTx, reader: Reader): Promise<StoredSet[]> =>
  (
    await sets(tx)
      .where('one.deleted_at', 'is', null)
      .where(isUsableBy(reader))
      .where('one.organisation_id', '<>', sql<string>`ALL (${reader.organisations})`)
      .execute()
  ).map(toSet)

/** A set that the reader may use; undefined: there is none for them. */
export async function findUsableSet(tx: ReadTx, reader: Reader, id: string): Promise<StoredSet | undefined> {
  const row = await sets(tx)
    .where('one.id', '=', id)
    .where('one.deleted_at', 'is', null)
    .where(isUsableBy(reader))
    .executeTakeFirst()
  return row && toSet(row)
}

/** Holds an own set, deleted or not, until the transaction ends. */
export async function holdSet(tx: Tx, organisationId: string, id: string): Promise<StoredSet | undefined> {
  await tx
    .selectFrom('indicator_set')
    .select('id')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute()
  const row = await sets(tx)
    .where('one.id', '=', id)
    .where('one.organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row && toSet(row)
}

export interface SetAuthor {
  organisationId: string
  name: string
  now: Date
}

/** What is stored of a set besides its lists. */
const toColumns = ({ name, description, sharing }: IndicatorSetInput, author: SetAuthor) => ({
  name: JSON.stringify(name),
  description: description && JSON.stringify(description),
  sharing,
  updated_at: author.now,
  updated_by: author.name,
})

interface NewSet {
  content: IndicatorSetInput
  copiedFrom?: string | undefined
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertSet(tx: Tx, author: SetAuthor, { content, copiedFrom, id }: NewSet): Promise<string> {
  const row = await tx
    .insertInto('indicator_set')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      copied_from: copiedFrom ?? null,
      created_at: author.now,
      ...toColumns(content, author),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeLists(tx, author, { id: row.id, content })
  return row.id
}

/** Stores new content of a set that is held. */
export async function updateSet(
  tx: Tx,
  author: SetAuthor,
  { id, content }: { id: string; content: IndicatorSetInput },
): Promise<number> {
  const { version } = await tx
    .updateTable('indicator_set')
    .set((eb) => ({ ...toColumns(content, author), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('indicator_set_item').where('set_id', '=', id).execute()
  await tx.deleteFrom('indicator_set_share').where('set_id', '=', id).execute()
  await writeLists(tx, author, { id, content })
  return version
}

async function writeLists(
  tx: Tx,
  { organisationId }: SetAuthor,
  { id, content }: { id: string; content: IndicatorSetInput },
): Promise<void> {
  const items = content.indicators.map((key, position) => ({ set_id: id, indicator_key: key, position }))
  if (items.length > 0) await tx.insertInto('indicator_set_item').values(items).execute()
  if (content.sharing !== 'named' || content.sharedWith.length === 0) return
  await tx
    .insertInto('indicator_set_share')
    .columns(['set_id', 'organisation_id'])
    .expression((eb) =>
      eb
        .selectFrom('organisation')
        .select([sql<string>`${id}::uuid`.as('set_id'), 'organisation.id'])
        .where('organisation.slug', '=', sql<string>`ANY (${content.sharedWith})`)
        .where('organisation.id', '<>', organisationId),
    )
    .execute()
}

/** Marks a set that is held as deleted at a moment, or as not deleted. */
export async function markSetDeleted(
  tx: Tx,
  author: SetAuthor,
  { id, deletedAt }: { id: string; deletedAt: Date | null },
): Promise<number> {
  const { version } = await tx
    .updateTable('indicator_set')
    .set((eb) => ({
      deleted_at: deletedAt,
      updated_at: author.now,
      updated_by: author.name,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
