import type { ReadTx, Tx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { AnnotationInput, IndicatorAnnotation } from './annotations.contract.ts'

interface Subject {
  organisationId: string
  indicator: IndicatorKey
}

const shown = (tx: ReadTx, { organisationId, indicator }: Subject) =>
  tx
    .selectFrom('indicator_annotation')
    .select(['id', 'year', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('indicator_key', '=', indicator)
    .where('removed_at', 'is', null)

/** By year, then in the order they were told. */
export const readAnnotations = (tx: ReadTx, subject: Subject): Promise<IndicatorAnnotation[]> =>
  shown(tx, subject).orderBy('year').orderBy('created_at').execute()

export async function insertAnnotation(
  tx: Tx,
  { organisationId, indicator }: Subject,
  { year, text, by, now }: AnnotationInput & { by: string; now: Date },
): Promise<IndicatorAnnotation> {
  return tx
    .insertInto('indicator_annotation')
    .values({
      organisation_id: organisationId,
      indicator_key: indicator,
      year,
      text: JSON.stringify(text),
      created_by: by,
      created_at: now,
    })
    .returning(['id', 'year', 'text'])
    .executeTakeFirstOrThrow()
}

/** Returns what was told; undefined when there is no such thing to remove. */
export async function hideAnnotation(
  tx: Tx,
  { organisationId, indicator }: Subject,
  { id, now }: { id: string; now: Date },
): Promise<IndicatorAnnotation | undefined> {
  return tx
    .updateTable('indicator_annotation')
    .set({ removed_at: now })
    .where('organisation_id', '=', organisationId)
    .where('indicator_key', '=', indicator)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .returning(['id', 'year', 'text'])
    .executeTakeFirst()
}
