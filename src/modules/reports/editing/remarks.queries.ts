import type { ReadTx, Tx } from '#server/db.ts'
import { languages } from '#shared/texts.ts'
import { type Quoted, type Remark, suggestionDecisions } from './remark.ts'

const remarks = (tx: ReadTx) =>
  tx
    .selectFrom('report_remark as its')
    .innerJoin('report_block as block', 'block.id', 'its.block_id')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'block.chapter_id')
    .select([
      'its.comment_id',
      'its.block_id',
      'its.language',
      'its.quote',
      'its.before',
      'its.replacement',
      'its.decision',
      'its.decided_at',
      'its.decided_by_name',
      'block.removed_at',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof remarks>['execute']>>[number]

const toRemark = (row: Row): Remark => ({
  block: row.block_id,
  isGone: row.removed_at !== null,
  language: languages.find((one) => one === row.language)!,
  quote: row.quote,
  before: row.before,
  replacement: row.replacement,
  decision: row.decided_at && {
    decision: suggestionDecisions.find((one) => one === row.decision)!,
    at: row.decided_at.toISOString(),
    byName: row.decided_by_name ?? '',
  },
})

/** What the threads on a report point at, by the thread. */
export async function findRemarks(tx: ReadTx, reportId: string): Promise<ReadonlyMap<string, Remark>> {
  const rows = await remarks(tx).where('chapter.report_id', '=', reportId).execute()
  return new Map(rows.map((row) => [row.comment_id, toRemark(row)]))
}

/** Holds what a thread points at until the transaction ends. */
export async function holdRemark(tx: Tx, reportId: string, threadId: string): Promise<Remark | undefined> {
  const row = await remarks(tx)
    .where('chapter.report_id', '=', reportId)
    .where('its.comment_id', '=', threadId)
    .forUpdate('its')
    .executeTakeFirst()
  return row && toRemark(row)
}

export async function insertRemark(
  tx: Tx,
  {
    commentId,
    block,
    language,
    quote,
    before,
    replacement,
  }: Quoted & {
    commentId: string
    block: string
    replacement: string | null
  },
): Promise<void> {
  const values = { comment_id: commentId, block_id: block, language, quote, before, replacement }
  await tx.insertInto('report_remark').values(values).execute()
}

export async function decideRemark(
  tx: Tx,
  threadId: string,
  { decision, at, byName }: { decision: (typeof suggestionDecisions)[number]; at: Date; byName: string },
): Promise<void> {
  await tx
    .updateTable('report_remark')
    .set({ decision, decided_at: at, decided_by_name: byName })
    .where('comment_id', '=', threadId)
    .execute()
}

/** The chapters of a report in their order. */
export async function findChapterIds(tx: ReadTx, reportId: string): Promise<string[]> {
  const query = tx.selectFrom('report_chapter').select('id').where('report_id', '=', reportId).orderBy('position')
  return (await query.execute()).map(({ id }) => id)
}
