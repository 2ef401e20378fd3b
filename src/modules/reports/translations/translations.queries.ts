import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { TextKey } from '../texts.queries.ts'
import type { StaleTranslation } from './translation.ts'

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

/** Translations that are older than what they were translated from, in the order of the report. */
export async function findStaleTranslations(tx: ReadTx, reportId: string): Promise<StaleTranslation[]> {
  const rows = await tx
    .selectFrom('report')
    .innerJoin('report_chapter as chapter', 'chapter.report_id', 'report.id')
    .innerJoin('report_block as block', 'block.chapter_id', 'chapter.id')
    .innerJoin('report_text as text', 'text.block_id', 'block.id')
    .innerJoin('report_text as original', 'original.block_id', 'block.id')
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
    .where('block.removed_at', 'is', null)
    .where(sql<boolean>`original.language = report.languages[1]`)
    .whereRef('text.language', '<>', 'original.language')
    .whereRef('text.translated_from_version', '<', 'original.version')
    .orderBy('chapter.position')
    .orderBy('block.position')
    .orderBy('text.language')
    .execute()
  const languageOf = (value: string): Language => languages.find((one) => one === value)!
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
