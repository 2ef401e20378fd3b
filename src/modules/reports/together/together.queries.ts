import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { ReportPlace } from './report-document.ts'

const sharedReport = (tx: ReadTx, report: string) =>
  tx
    .selectFrom('report')
    .innerJoin('organisation', 'organisation.id', 'report.organisation_id')
    .select(['report.organisation_id as organisationId', 'organisation.slug', 'report.status', 'report.version'])
    .where('report.id', '=', report)

/** The report's organisation and stage; undefined when there is no such report. */
export const findSharedReport = (tx: ReadTx, report: string) => sharedReport(tx, report).executeTakeFirst()

/** The same, kept as it is until the transaction ends: nobody locks the report meanwhile. */
export const holdSharedReport = (tx: Tx, report: string) =>
  sharedReport(tx, report).forShare('report').executeTakeFirst()
export type SharedReport = NonNullable<Awaited<ReturnType<typeof holdSharedReport>>>

/**
 * The texts of a report and the version of each, 0 where nothing is written; locked where something is. Those of blocks
 * that were taken out (`removed`) too: they may come back.
 */
export async function lockTextVersions(
  tx: Tx,
  { report, language }: ReportPlace,
): Promise<{ versions: Map<string, number>; removed: string[] }> {
  const blocks = await tx
    .selectFrom('report_block as block')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'block.chapter_id')
    .select(['block.id', 'block.removed_at'])
    .where('chapter.report_id', '=', report)
    .where(sql<string>`block.settings->>'kind'`, '=', 'text')
    .execute()
  const texts = await tx
    .selectFrom('report_text')
    .select(['block_id', 'version'])
    .where('language', '=', language)
    .where('block_id', '=', sql<string>`ANY (${blocks.map(({ id }) => id)})`)
    .orderBy('block_id')
    .forUpdate()
    .execute()
  const versions = new Map(texts.map(({ block_id, version }) => [block_id, version]))
  return {
    versions: new Map(blocks.map(({ id }) => [id, versions.get(id) ?? 0])),
    removed: blocks.filter(({ removed_at }) => removed_at !== null).map(({ id }) => id),
  }
}
