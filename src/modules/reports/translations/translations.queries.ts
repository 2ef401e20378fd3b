import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { TextKey } from '../texts.queries.ts'
import { openStages } from '../workflow/way.ts'
import type { OwnStaleTranslations, StaleTranslation } from './translation.ts'

/**
 * The version of the same text in the report's first language, which the others are translated from; null in that language
 * itself, and while it is not written.
 */
export const originalVersion = ({ blockId, language }: TextKey) => sql<number | null>`(
  SELECT original.version
  FROM report_text original
  JOIN report_block block ON block.id = original.block_id
  JOIN report_chapter chapter ON chapter.id = block.chapter_id
  JOIN report ON report.id = chapter.report_id
  WHERE original.block_id = ${blockId} AND original.language = report.languages[1] AND original.language <> ${language}
)`

const languageOf = (value: string): Language => languages.find((one) => one === value)!

/** Every text that is older than what it was translated from, with its original. */
const staleTexts = (tx: ReadTx) =>
  tx
    .selectFrom('report')
    .innerJoin('report_chapter as chapter', 'chapter.report_id', 'report.id')
    .innerJoin('report_block as block', 'block.chapter_id', 'chapter.id')
    .innerJoin('report_text as text', 'text.block_id', 'block.id')
    .innerJoin('report_text as original', 'original.block_id', 'block.id')
    .where('block.removed_at', 'is', null)
    .where(sql<boolean>`original.language = report.languages[1]`)
    .whereRef('text.language', '<>', 'original.language')
    .whereRef('text.translated_from_version', '<', 'original.version')

/** For each report that is being written, how many of its translations are older than their originals; none are left out. */
export async function countStaleTranslations(tx: ReadTx, organisationId: string): Promise<Map<string, number>> {
  const rows = await staleTexts(tx)
    .select('report.id')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('report.organisation_id', '=', organisationId)
    .where('report.status', 'in', openStages)
    .groupBy('report.id')
    .execute()
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** The translations of reports that are being written which the person wrote last, and whose originals have changed since. */
export async function findOwnStaleTranslations(
  tx: ReadTx,
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<OwnStaleTranslations[]> {
  const rows = await staleTexts(tx)
    .select(['report.id as report', sql<LocalText>`report.title`.as('reportTitle'), 'text.language'])
    .select(sql<string>`(array_agg(chapter.key ORDER BY chapter.position, block.position))[1]`.as('key'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('report.organisation_id', '=', organisationId)
    .where('report.status', 'in', openStages)
    .where('text.updated_by', '=', accountId)
    .groupBy(['report.id', 'text.language'])
    .orderBy('report.year', 'desc')
    .orderBy('text.language')
    .execute()
  return rows.map((row) => ({ ...row, language: languageOf(row.language) }))
}

/** Translations that are older than what they were translated from, in the order of the report. */
export async function findStaleTranslations(tx: ReadTx, reportId: string): Promise<StaleTranslation[]> {
  const rows = await staleTexts(tx)
    .leftJoin('account', 'account.id', 'text.updated_by')
    .select([
      'block.id as block',
      'chapter.key',
      'chapter.title',
      'text.language',
      'text.updated_at',
      'account.name',
      'original.language as from',
      'original.updated_at as original_at',
    ])
    .where('report.id', '=', reportId)
    .orderBy('chapter.position')
    .orderBy('block.position')
    .orderBy('text.language')
    .execute()
  return rows.map(({ block, key, title, language, updated_at, name, from, original_at }) => ({
    block,
    chapter: key,
    title,
    language: languageOf(language),
    from: languageOf(from),
    translatedAt: updated_at.toISOString(),
    translatedBy: name,
    changedAt: original_at.toISOString(),
  }))
}

/** The translation has been held against the original as it is now; false when there is none. */
export async function confirmTranslated(tx: Tx, key: TextKey): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('report_text')
    .set({ translated_from_version: originalVersion(key) })
    .where('block_id', '=', key.blockId)
    .where('language', '=', key.language)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
