import { type RichText, richText } from '#documents/rich-text.ts'
import type { EarlierText, TextVersion } from '#documents/text-version.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import { originalVersion } from './translations/translations.queries.ts'

export interface Author {
  accountId: string | null
  now: Date
}

export const textColumns = [
  'text.block_id',
  'text.language',
  'text.content',
  'text.version',
  'text.updated_at',
] as const

export const toTextVersion = (row: {
  content: unknown
  version: number
  updated_at: Date
  name: string | null
}): TextVersion => ({
  content: richText.parse(row.content),
  version: row.version,
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.name,
})

export interface TextKey {
  blockId: string
  language: Language
}

/** The stored text, locked for a change; undefined when nothing has been written. */
export async function lockText(tx: Tx, { blockId, language }: TextKey) {
  const row = await tx
    .selectFrom('report_text as text')
    .select([...textColumns, 'text.updated_by'])
    .where('text.block_id', '=', blockId)
    .where('text.language', '=', language)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const author = row.updated_by
    ? await tx.selectFrom('account').select('name').where('id', '=', row.updated_by).executeTakeFirst()
    : undefined
  return { ...toTextVersion({ ...row, name: author?.name ?? null }), updatedById: row.updated_by }
}
export type StoredText = NonNullable<Awaited<ReturnType<typeof lockText>>>

/** Returns undefined when somebody wrote the first version at the same moment. */
export async function insertText(
  tx: Tx,
  key: TextKey,
  content: RichText,
  { accountId, now }: Author,
): Promise<number | undefined> {
  const row = await tx
    .insertInto('report_text')
    .values({
      block_id: key.blockId,
      language: key.language,
      content: JSON.stringify(content),
      version: 1,
      updated_at: now,
      updated_by: accountId,
      translated_from_version: originalVersion(key),
    })
    .onConflict((conflict) => conflict.columns(['block_id', 'language']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

export async function updateText(tx: Tx, key: TextKey, content: RichText, { accountId, now }: Author): Promise<number> {
  const { version } = await tx
    .updateTable('report_text')
    .set((eb) => ({
      content: JSON.stringify(content),
      version: eb('version', '+', 1),
      updated_at: now,
      updated_by: accountId,
      translated_from_version: originalVersion(key),
    }))
    .where('block_id', '=', key.blockId)
    .where('language', '=', key.language)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Keeps a text as it was before it is written over. */
export async function keepText(tx: Tx, key: TextKey, before: StoredText): Promise<void> {
  await tx
    .insertInto('report_text_history')
    .values({
      block_id: key.blockId,
      language: key.language,
      content: JSON.stringify(before.content),
      version: before.version,
      written_at: new Date(before.updatedAt),
      written_by: before.updatedById,
    })
    .execute()
}

/** What a text said before the version `before`, newest first, without the words. */
export async function findEarlierTexts(
  tx: ReadTx,
  key: TextKey,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<EarlierText[]> {
  const rows = await tx
    .selectFrom('report_text_history as text')
    .leftJoin('account', 'account.id', 'text.written_by')
    .select(['text.version', 'text.written_at', 'account.name'])
    .where('text.block_id', '=', key.blockId)
    .where('text.language', '=', key.language)
    .$if(before !== undefined, (query) => query.where('text.version', '<', before!))
    .orderBy('text.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ version, written_at, name }) => ({
    version,
    updatedAt: written_at.toISOString(),
    updatedBy: name,
  }))
}

export async function findEarlierText(tx: ReadTx, key: TextKey, version: number): Promise<TextVersion | undefined> {
  const row = await tx
    .selectFrom('report_text_history as text')
    .leftJoin('account', 'account.id', 'text.written_by')
    .select(['text.content', 'text.version', 'text.written_at as updated_at', 'account.name'])
    .where('text.block_id', '=', key.blockId)
    .where('text.language', '=', key.language)
    .where('text.version', '=', version)
    .executeTakeFirst()
  return row && toTextVersion(row)
}
