import { randomUUID } from 'node:crypto'

import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { OwnClassification, OwnClassificationInput } from './own-theme.ts'
import { withKeys } from './own-theme.ts'

export interface StoredOwnClassification extends OwnClassification {
  id: string
  isDeleted: boolean
}

const owned = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('classification')
    .select(['id', 'key', 'title', 'description', 'version', 'deleted_at'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('classification_class as class')
          .select(['class.key', 'class.title'])
          .select((inner) =>
            jsonArrayFrom(
              inner
                .selectFrom('indicator_class as placed')
                .select('placed.indicator_key')
                .whereRef('placed.classification_id', '=', 'class.classification_id')
                .whereRef('placed.class_key', '=', 'class.key')
                .orderBy('placed.indicator_key'),
            ).as('placed'),
          )
          .whereRef('class.classification_id', '=', 'classification.id')
          .orderBy('class.position'),
      ).as('classes'),
    )
    .where('organisation_id', '=', organisationId)
    .orderBy('position')
    .orderBy('key')

type OwnedRow = Awaited<ReturnType<ReturnType<typeof owned>['execute']>>[number]

const toStored = ({ deleted_at, classes, ...row }: OwnedRow): StoredOwnClassification => ({
  ...row,
  isDeleted: deleted_at !== null,
  classes: classes.map(({ key, title, placed }) => ({
    key,
    title,
    indicators: placed.map((one) => one.indicator_key),
  })),
})

/** The organisation's classifications, deleted ones too. */
export const findOwnClassifications = async (tx: ReadTx, organisationId: string): Promise<StoredOwnClassification[]> =>
  (await owned(tx, organisationId).execute()).map(toStored)

/** Holds one of the organisation's classifications, deleted or not, until the transaction ends. */
export async function holdClassification(
  tx: Tx,
  organisationId: string,
  key: string,
): Promise<StoredOwnClassification | undefined> {
  await tx
    .selectFrom('classification')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .forUpdate()
    .execute()
  const row = await owned(tx, organisationId).where('key', '=', key).executeTakeFirst()
  return row && toStored(row)
}

const toColumns = ({ title, description }: { title: LocalText; description: LocalText | null }) => ({
  title: JSON.stringify(title),
  description: description && JSON.stringify(description),
})

/** Stores a new classification under a key that no other organisation has, so that a class is known by its reference alone. */
export async function insertClassification(
  tx: Tx,
  organisationId: string,
  content: OwnClassificationInput,
  key: string = `own-${randomUUID().slice(0, 8)}`,
): Promise<string> {
  const { id } = await tx
    .insertInto('classification')
    .values({ organisation_id: organisationId, key, position: 100, ...toColumns(content) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeClasses(tx, id, content)
  return key
}

/** Stores new content of a classification that is held. */
export async function updateClassification(tx: Tx, id: string, content: OwnClassificationInput): Promise<number> {
  const { version } = await tx
    .updateTable('classification')
    .set((eb) => ({ ...toColumns(content), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  // What was placed in its classes goes with them.
  await tx.deleteFrom('classification_class').where('classification_id', '=', id).execute()
  await writeClasses(tx, id, content)
  return version
}

async function writeClasses(tx: Tx, id: string, { classes }: OwnClassificationInput): Promise<void> {
  const keyed = withKeys(classes)
  await tx
    .insertInto('classification_class')
    .values(
      keyed.map(({ key, title }, position) => ({
        classification_id: id,
        key,
        title: JSON.stringify(title),
        position,
      })),
    )
    .execute()
  const placed = keyed.flatMap(({ key, indicators }) =>
    indicators.map((indicator) => ({ classification_id: id, class_key: key, indicator_key: indicator })),
  )
  if (placed.length > 0) await tx.insertInto('indicator_class').values(placed).execute()
}

/** Marks a classification that is held as deleted at a moment, or as not deleted. */
export async function markClassificationDeleted(tx: Tx, id: string, deletedAt: Date | null): Promise<number> {
  const { version } = await tx
    .updateTable('classification')
    .set((eb) => ({ deleted_at: deletedAt, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
