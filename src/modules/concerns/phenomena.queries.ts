import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ConcernAuthor } from './concerns.queries.ts'
import type { PhenomenonInput } from './phenomenon.ts'

export interface StoredPhenomenon {
  id: string
  version: number
  name: LocalText
  description: LocalText | null
  /** Concerns that are there, in their order. */
  concerns: readonly { id: string; kind: string }[]
  indicators: readonly IndicatorKey[]
  actors: readonly { unitId: string | null; name: string | null; unitName: LocalText | null }[]
  updatedAt: Date
  updatedBy: string
  isDeleted: boolean
}

const phenomena = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('phenomenon as one')
    .selectAll('one')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('phenomenon_concern as tie')
          .innerJoin('concern', 'concern.id', 'tie.concern_id')
          .select(['concern.id', 'concern.kind'])
          .whereRef('tie.phenomenon_id', '=', 'one.id')
          .where('concern.deleted_at', 'is', null)
          .where('concern.merged_into_id', 'is', null)
          .orderBy('tie.position')
          .orderBy('concern.created_at')
          .orderBy('concern.id'),
      ).as('concerns'),
      jsonArrayFrom(
        eb
          .selectFrom('phenomenon_indicator as tie')
          .select('tie.indicator_key')
          .whereRef('tie.phenomenon_id', '=', 'one.id')
          .orderBy('tie.position'),
      ).as('indicators'),
      jsonArrayFrom(
        eb
          .selectFrom('phenomenon_actor as actor')
          .leftJoin('unit', 'unit.id', 'actor.unit_id')
          .select(['actor.unit_id as unitId', 'actor.name', 'unit.name as unitName'])
          .whereRef('actor.phenomenon_id', '=', 'one.id')
          .orderBy('actor.position'),
      ).as('actors'),
    ])
    .where('one.organisation_id', '=', organisationId)
    .orderBy(sql`coalesce(one.name ->> 'fi', one.name ->> 'sv', one.name ->> 'en') COLLATE "fi-x-icu"`)
    .orderBy('one.id')

type PhenomenonRow = Awaited<ReturnType<ReturnType<typeof phenomena>['execute']>>[number]

const toStored = (row: PhenomenonRow): StoredPhenomenon => ({
  id: row.id,
  version: row.version,
  name: row.name,
  description: row.description,
  concerns: row.concerns,
  indicators: row.indicators.map(({ indicator_key }) => indicator_key),
  actors: row.actors,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** The phenomena of an organisation by name, deleted ones too. */
export const findPhenomena = async (tx: ReadTx, organisationId: string): Promise<StoredPhenomenon[]> =>
  (await phenomena(tx, organisationId).execute()).map(toStored)

export async function findPhenomenon(
  tx: ReadTx,
  organisationId: string,
  id: string,
): Promise<StoredPhenomenon | undefined> {
  const row = await phenomena(tx, organisationId).where('one.id', '=', id).executeTakeFirst()
  return row && toStored(row)
}

/** Holds a phenomenon, deleted or not, until the transaction ends. */
export async function holdPhenomenon(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<StoredPhenomenon | undefined> {
  await tx
    .selectFrom('phenomenon')
    .select('id')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute()
  return findPhenomenon(tx, organisationId, id)
}

const toColumns = ({ name, description }: PhenomenonInput, author: ConcernAuthor) => ({
  name: JSON.stringify(name),
  description: description && JSON.stringify(description),
  updated_at: author.now,
  updated_by: author.name,
})

interface NewPhenomenon {
  content: PhenomenonInput
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertPhenomenon(tx: Tx, author: ConcernAuthor, made: NewPhenomenon): Promise<string> {
  const { id } = await tx
    .insertInto('phenomenon')
    .values({
      ...(made.id !== undefined && { id: made.id }),
      organisation_id: author.organisationId,
      created_at: author.now,
      ...toColumns(made.content, author),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeTies(tx, author, { id, content: made.content })
  return id
}

/** Stores new content of a phenomenon that is held; gives its new version. */
export async function updatePhenomenonContent(
  tx: Tx,
  author: ConcernAuthor,
  { id, content }: { id: string; content: PhenomenonInput },
): Promise<number> {
  const { version } = await tx
    .updateTable('phenomenon')
    .set((eb) => ({ ...toColumns(content, author), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('phenomenon_concern').where('phenomenon_id', '=', id).execute()
  await tx.deleteFrom('phenomenon_indicator').where('phenomenon_id', '=', id).execute()
  await tx.deleteFrom('phenomenon_actor').where('phenomenon_id', '=', id).execute()
  await writeTies(tx, author, { id, content })
  return version
}

async function writeTies(
  tx: Tx,
  { organisationId: organisation_id }: ConcernAuthor,
  { id: phenomenon_id, content }: { id: string; content: PhenomenonInput },
): Promise<void> {
  const concerns = content.concerns.map((concern_id, position) => ({
    phenomenon_id,
    organisation_id,
    concern_id,
    position,
  }))
  if (concerns.length > 0) await tx.insertInto('phenomenon_concern').values(concerns).execute()
  const indicators = content.indicators.map((indicator_key, position) => ({ phenomenon_id, indicator_key, position }))
  if (indicators.length > 0) await tx.insertInto('phenomenon_indicator').values(indicators).execute()
  const actors = content.actors.map(({ unitId, name }, position) => ({
    phenomenon_id,
    organisation_id,
    position,
    unit_id: unitId,
    name,
  }))
  if (actors.length > 0) await tx.insertInto('phenomenon_actor').values(actors).execute()
}

export async function markPhenomenonDeleted(
  tx: Tx,
  author: ConcernAuthor,
  { id, deletedAt }: { id: string; deletedAt: Date | null },
): Promise<number> {
  const { version } = await tx
    .updateTable('phenomenon')
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
