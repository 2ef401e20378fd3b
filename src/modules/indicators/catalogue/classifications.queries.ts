import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { IndicatorKey } from '../indicator.ts'
import { type ClassReference, type ClassRule, toReference } from './classification.ts'

export interface StoredClassification {
  id: string
  key: string
  title: LocalText
  description: LocalText | null
  version: number
  classes: readonly (ClassRule & { title: LocalText })[]
}

const classifications = (tx: ReadTx) =>
  tx
    .selectFrom('classification')
    .innerJoin('classification_class as class', 'class.classification_id', 'classification.id')
    .select(['classification.id', 'classification.key', 'classification.title', 'classification.description'])
    .select(['classification.version', 'class.key as class_key', 'class.title as class_title'])
    .select(['class.words', 'class.themes'])
    .where('classification.deleted_at', 'is', null)
    .orderBy('classification.position')
    .orderBy('classification.key')
    .orderBy('class.position')

type ClassRow = Awaited<ReturnType<ReturnType<typeof classifications>['execute']>>[number]

const toClassifications = (rows: readonly ClassRow[]): StoredClassification[] =>
  [...Map.groupBy(rows, ({ id }) => id).values()].map((group) => {
    const { id, key, title, description, version } = group[0]!
    const classes = group.map((row) => ({
      key: row.class_key,
      title: row.class_title,
      words: row.words,
      themes: row.themes,
    }))
    return { id, key, title, description, version, classes }
  })

/** Kaarna's own, which everybody sees, with the rules of their classes. */
export const readCommonClassifications = async (tx: ReadTx): Promise<StoredClassification[]> =>
  toClassifications(await classifications(tx).where('classification.organisation_id', 'is', null).execute())

/** Those that some organisations have made for themselves. */
export const readOwnClassifications = async (
  tx: ReadTx,
  organisations: readonly string[],
): Promise<StoredClassification[]> =>
  organisations.length === 0
    ? []
    : toClassifications(
        await classifications(tx)
          .where('classification.organisation_id', '=', sql<string>`ANY (${organisations})`)
          .execute(),
      )

/** In which classes of some classifications indicators have been placed. */
export async function readPlacements(
  tx: ReadTx,
  classificationIds: readonly string[],
): Promise<Map<IndicatorKey, ClassReference[]>> {
  if (classificationIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('indicator_class')
    .innerJoin('classification', 'classification.id', 'indicator_class.classification_id')
    .select(['indicator_class.indicator_key', 'indicator_class.class_key', 'classification.key'])
    .where('classification.id', '=', sql<string>`ANY (${classificationIds})`)
    .execute()
  const placements = new Map<IndicatorKey, ClassReference[]>()
  for (const { indicator_key, class_key, key } of rows) {
    const known = placements.get(indicator_key)
    if (known) known.push(toReference(key, class_key))
    else placements.set(indicator_key, [toReference(key, class_key)])
  }
  return placements
}
