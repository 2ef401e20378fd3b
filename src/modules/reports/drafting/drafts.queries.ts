import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import type { Author, TextKey } from '../texts.queries.ts'
import { type DraftBasis, draftBasis, draftRules, type StoredDraft } from './draft.ts'

const draftRows = (tx: ReadTx) =>
  tx
    .selectFrom('report_draft as draft')
    .leftJoin('account', 'account.id', 'draft.edited_by')
    .select(['draft.block_id', 'draft.language', 'draft.words', 'draft.is_hidden', 'draft.basis', 'draft.version'])
    .select(['draft.edited_at', 'draft.edited_by', 'account.name'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('report_draft_history as earlier')
            .select('earlier.id')
            .whereRef('earlier.block_id', '=', 'draft.block_id')
            .whereRef('earlier.language', '=', 'draft.language'),
        )
        .as('has_earlier'),
    )

type DraftRow = Awaited<ReturnType<ReturnType<typeof draftRows>['execute']>>[number]

const toDraft = (row: DraftRow): StoredDraft => ({
  words: row.words,
  isHidden: row.is_hidden,
  basis: draftBasis.parse(row.basis),
  version: row.version,
  editedAt: row.edited_at.toISOString(),
  editedBy: row.name,
  hasEarlier: Boolean(row.has_earlier),
})

/** What people have decided of the words of a report's blocks in one language, by block. */
export async function findDrafts(
  tx: ReadTx,
  { blockIds, language }: { blockIds: readonly string[]; language: Language },
): Promise<Map<string, StoredDraft>> {
  if (blockIds.length === 0) return new Map()
  const rows = await draftRows(tx)
    .where('draft.block_id', '=', sql<string>`ANY (${blockIds})`)
    .where('draft.language', '=', language)
    .execute()
  return new Map(rows.map((row) => [row.block_id, toDraft(row)]))
}

/** One of them, locked for a change; undefined while nobody has decided anything. */
export async function lockDraft(tx: Tx, { blockId, language }: TextKey) {
  const locked = await tx
    .selectFrom('report_draft')
    .select('edited_by')
    .where('block_id', '=', blockId)
    .where('language', '=', language)
    .forUpdate()
    .executeTakeFirst()
  if (!locked) return undefined
  const draft = (await findDrafts(tx, { blockIds: [blockId], language })).get(blockId)
  return draft && { ...draft, editedById: locked.edited_by }
}
export type LockedDraft = NonNullable<Awaited<ReturnType<typeof lockDraft>>>

export interface NewDraft {
  words: string | null
  isHidden: boolean
  basis: DraftBasis
}

/** Writes a decision over the one before. Returns undefined when somebody made the first one at the same moment. */
export async function saveDraft(
  tx: Tx,
  key: TextKey,
  { words, isHidden, basis }: NewDraft,
  { author: { accountId, now }, version }: { author: Author; version: number },
): Promise<number | undefined> {
  const values = {
    words,
    is_hidden: isHidden,
    basis: JSON.stringify(basis),
    rules: draftRules,
    version: version + 1,
    edited_at: now,
    edited_by: accountId,
  }
  const row = await tx
    .insertInto('report_draft')
    .values({ block_id: key.blockId, language: key.language, ...values })
    .onConflict((conflict) =>
      conflict.columns(['block_id', 'language']).doUpdateSet(values).where('report_draft.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Keeps a person's words before others come in their place. */
export async function keepWords(tx: Tx, key: TextKey, before: LockedDraft): Promise<void> {
  if (before.words === null) return
  await tx
    .insertInto('report_draft_history')
    .values({
      block_id: key.blockId,
      language: key.language,
      words: before.words,
      basis: JSON.stringify(before.basis),
      version: before.version,
      written_at: new Date(before.editedAt),
      written_by: before.editedById,
    })
    .execute()
}

/** A person's latest earlier words. */
export async function findEarlierWords(
  tx: ReadTx,
  { blockId, language }: TextKey,
): Promise<(Pick<StoredDraft, 'basis'> & { words: string }) | undefined> {
  const row = await tx
    .selectFrom('report_draft_history')
    .select(['words', 'basis'])
    .where('block_id', '=', blockId)
    .where('language', '=', language)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { words: row.words, basis: draftBasis.parse(row.basis) }
}
