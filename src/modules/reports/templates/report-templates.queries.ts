import type { ReadTx, Tx } from '#server/db.ts'
import { type ReportKind, reportKinds } from '../report-head.ts'
import type { KeptTemplate } from './report-templates.contract.ts'
import { ownTemplates } from './index.ts'
import { type ReportTemplate, reportTemplate } from './template.ts'

interface TemplateRow {
  kind: string
  version: number
  content: unknown
  saved_at: Date
  saved_by: string
}

const newest = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('report_template')
    .distinctOn('kind')
    .select(['kind', 'version', 'content', 'saved_at', 'saved_by'])
    .where('organisation_id', '=', organisationId)
    .orderBy('kind')
    .orderBy('version', 'desc')

const toKept = (kind: ReportKind, row: TemplateRow | undefined): KeptTemplate => ({
  ...reportTemplate.parse(row?.content ?? ownTemplates[kind]),
  kind,
  isAdapted: Boolean(row?.content),
  version: row?.version ?? 0,
  changedAt: row?.saved_at.toISOString() ?? null,
  changedBy: row?.saved_by ?? null,
})

/** What the organisation opens reports of the kind from: its own template, or Kaarna's. */
export async function findTemplate(tx: ReadTx, organisationId: string, kind: ReportKind): Promise<KeptTemplate> {
  const row = await newest(tx, organisationId).where('kind', '=', kind).executeTakeFirst()
  return toKept(kind, row)
}

/** Of every kind, in the order of the kinds. */
export async function findTemplates(tx: ReadTx, organisationId: string): Promise<KeptTemplate[]> {
  const rows = await newest(tx, organisationId).execute()
  return reportKinds.map((kind) =>
    toKept(
      kind,
      rows.find((row) => row.kind === kind),
    ),
  )
}

interface NewTemplate {
  kind: ReportKind
  version: number
  /** Null: Kaarna's own again. */
  content: ReportTemplate | null
  savedBy: string
  now: Date
}

/** False when somebody else has just stored the same version. */
export async function insertTemplate(
  tx: Tx,
  organisationId: string,
  { kind, version, content, savedBy, now }: NewTemplate,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: inserted } = await tx
    .insertInto('report_template')
    .values({
      organisation_id: organisationId,
      kind,
      version,
      content: content && JSON.stringify(content),
      saved_at: now,
      saved_by: savedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return inserted === 1n
}
