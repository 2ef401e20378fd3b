import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages, type Language } from '#shared/texts.ts'
import {
  type BlockSettings,
  blockSettings,
  type BlockTexts,
  type Report,
  type ReportBlock,
  type ReportChapter,
} from './report.ts'
import type { HandlingStage, ReportHead } from './report-head.ts'
import { ownGuidance } from './templates/own-guidance.ts'
import { type Author, textColumns, toTextVersion } from './texts.queries.ts'
import { findReportHead } from './report-heads.queries.ts'

/** A whole report of the organisation with its chapters, blocks and texts. */
export async function findReport(tx: ReadTx, organisationId: string, id: string): Promise<Report | undefined> {
  const head = await findReportHead(tx, organisationId, id)
  if (!head) return undefined
  const chapters = await tx
    .selectFrom('report_chapter')
    .select(['id', 'key', 'level', 'title', 'guidance', 'is_required'])
    .where('report_id', '=', id)
    .orderBy('position')
    .execute()
  const blocks = await readBlocks(tx, id)
  return {
    ...head,
    chapters: chapters.map(({ is_required: required, ...chapter }): ReportChapter => ({
      ...chapter,
      level: chapter.level === 2 ? 2 : 1,
      guidance: chapter.guidance ?? ownGuidance(head.kind, chapter.key),
      required,
      blocks: blocks.get(chapter.id) ?? [],
    })),
  }
}

async function readBlocks(tx: ReadTx, reportId: string): Promise<Map<string, ReportBlock[]>> {
  const rows = await tx
    .selectFrom('report_block as block')
    .innerJoin('report_chapter as chapter', 'chapter.id', 'block.chapter_id')
    .select(['block.id', 'block.chapter_id', 'block.settings'])
    .where('chapter.report_id', '=', reportId)
    .where('block.removed_at', 'is', null)
    .orderBy('block.position')
    .orderBy('block.id')
    .execute()
  const texts = await readTexts(
    tx,
    rows.map(({ id }) => id),
  )
  const blocks = rows.map((row) => ({
    chapter: row.chapter_id,
    block: { id: row.id, settings: blockSettings.parse(row.settings), texts: texts.get(row.id) ?? {} },
  }))
  return new Map(
    [...Map.groupBy(blocks, ({ chapter }) => chapter)].map(([id, its]) => [id, its.map(({ block }) => block)]),
  )
}

async function readTexts(tx: ReadTx, blockIds: readonly string[]): Promise<Map<string, BlockTexts>> {
  const rows = await tx
    .selectFrom('report_text as text')
    .leftJoin('account', 'account.id', 'text.updated_by')
    .select(textColumns)
    .select('account.name')
    .where('text.block_id', '=', sql<string>`ANY (${blockIds})`)
    .execute()
  const texts = new Map<string, BlockTexts>()
  for (const row of rows) {
    const language = languages.find((one) => one === row.language)!
    texts.set(row.block_id, { ...texts.get(row.block_id), [language]: toTextVersion(row) })
  }
  return texts
}

export interface NewReport {
  /** Given for the demo only, whose addresses never change. */
  id?: string
  kind: ReportHead['kind']
  year: number
  populationGroup: ReportHead['populationGroup']
  municipality: ReportHead['municipality']
  stages: readonly HandlingStage[]
  title: LocalText
  languages: readonly Language[]
  chapters: readonly (Omit<ReportChapter, 'id' | 'blocks'> & { blocks: readonly BlockSettings[] })[]
}

/** Returns undefined when the organisation has such a report of the year already. */
export async function insertReport(
  tx: Tx,
  organisationId: string,
  report: NewReport,
  { accountId, now }: Author,
): Promise<{ id: string; version: number } | undefined> {
  const made = await tx
    .insertInto('report')
    .values({
      ...(report.id === undefined ? {} : { id: report.id }),
      organisation_id: organisationId,
      kind: report.kind,
      year: report.year,
      population_group: report.populationGroup,
      municipality_key: report.municipality ?? null,
      stages: [...report.stages],
      title: JSON.stringify(report.title),
      languages: [...report.languages],
      template: report.kind,
      created_at: now,
      updated_at: now,
      created_by: accountId,
    })
    .onConflict((conflict) => conflict.constraint('report_organisation_kind_year_unique').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!made) return undefined
  const chapters = await tx
    .insertInto('report_chapter')
    .values(
      report.chapters.map(({ key, level, title, guidance, required }, position) => ({
        report_id: made.id,
        key,
        level,
        title: JSON.stringify(title),
        guidance: JSON.stringify(guidance),
        is_required: required,
        position,
      })),
    )
    .returning(['id', 'key'])
    .execute()
  const idOf = new Map(chapters.map(({ id, key }) => [key, id]))
  const blocks = report.chapters.flatMap(({ key, blocks: its }) =>
    its.map((settings, position) => ({ chapter_id: idOf.get(key)!, position, settings: JSON.stringify(settings) })),
  )
  await tx.insertInto('report_block').values(blocks).execute()
  return made
}

export async function updateReport(
  tx: Tx,
  id: string,
  { title, languages: written, compareWith }: Pick<ReportHead, 'title' | 'languages' | 'compareWith'>,
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ title: JSON.stringify(title), languages: written, compare_with: compareWith })
    .where('id', '=', id)
    .execute()
}

/** For each report, how many of its chapters that have a place to write in have a text. */
export async function countWritten(
  tx: ReadTx,
  organisationId: string,
): Promise<Map<string, { written: number; empty: number }>> {
  const rows = await tx
    .selectFrom('report_chapter as chapter')
    .innerJoin('report', 'report.id', 'chapter.report_id')
    .innerJoin('report_block as block', 'block.chapter_id', 'chapter.id')
    .leftJoin('report_text as text', 'text.block_id', 'block.id')
    .select('report.id')
    .select('chapter.id as chapter_id')
    .select(sql<boolean>`bool_or(coalesce(text.content::text LIKE '%"text": "%', false))`.as('is_written'))
    .where('report.organisation_id', '=', organisationId)
    .where('block.removed_at', 'is', null)
    .where(sql<string>`block.settings->>'kind'`, '=', 'text')
    .groupBy(['report.id', 'chapter.id'])
    .execute()
  const counts = new Map<string, { written: number; empty: number }>()
  for (const { id, is_written } of rows) {
    const count = counts.get(id) ?? { written: 0, empty: 0 }
    counts.set(id, is_written ? { ...count, written: count.written + 1 } : { ...count, empty: count.empty + 1 })
  }
  return counts
}
