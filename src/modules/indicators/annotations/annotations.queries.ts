import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { AnnotationContent, IndicatorAnnotation } from './annotation.ts'

interface Subject {
  organisationId: string
  indicator: IndicatorKey
}

interface Deed {
  id: string
  by: string
  now: Date
}

const rowsOf = (tx: ReadTx, { organisationId, indicator }: Subject) =>
  tx
    .selectFrom('indicator_annotation as told')
    .leftJoin('account', (join) => join.on('account.id', '=', sql<string>`coalesce(told.updated_by, told.created_by)`))
    .select(['told.id', 'told.year', 'told.text', 'told.is_public as isPublic', 'told.version'])
    .select('account.name as changedBy')
    .where('told.organisation_id', '=', organisationId)
    .where('told.indicator_key', '=', indicator)

/** By year, then in the order they were told. */
export const readAnnotations = (tx: ReadTx, subject: Subject): Promise<IndicatorAnnotation[]> =>
  rowsOf(tx, subject).where('told.removed_at', 'is', null).orderBy('told.year').orderBy('told.created_at').execute()

/** What the organisation has decided to be public, by year, for each of the indicators that has any. */
export async function readPublicAnnotations(
  tx: ReadTx,
  organisationId: string,
  indicators: readonly IndicatorKey[],
): Promise<Map<IndicatorKey, Pick<AnnotationContent, 'year' | 'text'>[]>> {
  if (indicators.length === 0) return new Map()
  const rows = await tx
    .selectFrom('indicator_annotation')
    .select(['indicator_key', 'year', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('indicator_key', 'in', indicators)
    .where('is_public', '=', true)
    .where('removed_at', 'is', null)
    .orderBy('year')
    .orderBy('created_at')
    .execute()
  return Map.groupBy(rows, (row) => row.indicator_key)
}

/** One of them, told or removed. */
export const findAnnotation = (
  tx: ReadTx,
  subject: Subject,
  { id, isRemoved }: { id: string; isRemoved: boolean },
): Promise<IndicatorAnnotation | undefined> =>
  rowsOf(tx, subject)
    .where('told.id', '=', id)
    .where('told.removed_at', isRemoved ? 'is not' : 'is', null)
    .executeTakeFirst()

/** Returns the new one's id. */
export async function insertAnnotation(
  tx: Tx,
  { organisationId, indicator }: Subject,
  { year, text, isPublic, by, now }: AnnotationContent & Omit<Deed, 'id'>,
): Promise<string> {
  const { id } = await tx
    .insertInto('indicator_annotation')
    .values({
      organisation_id: organisationId,
      indicator_key: indicator,
      year,
      text: JSON.stringify(text),
      is_public: isPublic,
      created_by: by,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const oneOf = (tx: Tx, { organisationId, indicator }: Subject, id: string) =>
  tx
    .updateTable('indicator_annotation')
    .where('organisation_id', '=', organisationId)
    .where('indicator_key', '=', indicator)
    .where('id', '=', id)

/** False when it is at another version, or removed. */
export async function updateAnnotationContent(
  tx: Tx,
  subject: Subject,
  { id, version, year, text, isPublic, by, now }: AnnotationContent & Deed & { version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await oneOf(tx, subject, id)
    .set({
      year,
      text: JSON.stringify(text),
      is_public: isPublic,
      version: version + 1,
      updated_by: by,
      updated_at: now,
    })
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Hides it, or shows it again; false when it already was so. Either is a new version. */
export async function setAnnotationRemoved(
  tx: Tx,
  subject: Subject,
  { id, isRemoved, by, now }: Deed & { isRemoved: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await oneOf(tx, subject, id)
    .set({ removed_at: isRemoved ? now : null, version: sql`version + 1`, updated_by: by, updated_at: now })
    .where('removed_at', isRemoved ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
