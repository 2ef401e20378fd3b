import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { handlingStages, planGroups, type ReportHead, reportKinds, reportStatuses } from './report-head.ts'
import type { Identified } from './report-kinds.texts.ts'

const headColumns = [
  'id',
  'kind',
  'year',
  'population_group',
  'municipality_key',
  'stages',
  'title',
  'languages',
  'compare_with',
  'status',
  'version',
  'updated_at',
] as const

interface HeadRow {
  id: string
  kind: string
  year: number
  population_group: string | null
  municipality_key: string | null
  stages: string[]
  title: LocalText
  languages: string[]
  compare_with: string[]
  status: string
  version: number
  updated_at: Date
}

const toHead = (row: HeadRow): ReportHead => ({
  id: row.id,
  kind: reportKinds.find((kind) => kind === row.kind)!,
  year: row.year,
  populationGroup: planGroups.find((group) => group === row.population_group) ?? null,
  municipality: row.municipality_key,
  stages: handlingStages.filter((stage) => row.stages.includes(stage)),
  title: row.title,
  languages: languages.filter((language) => row.languages.includes(language)),
  compareWith: row.compare_with,
  status: reportStatuses.find((status) => status === row.status)!,
  version: row.version,
  updatedAt: row.updated_at.toISOString(),
})

/** Newest year first, within a year in the order of the kinds. */
export async function findReports(tx: ReadTx, organisationId: string): Promise<ReportHead[]> {
  const rows = await tx
    .selectFrom('report')
    .select(headColumns)
    .where('organisation_id', '=', organisationId)
    .orderBy('year', 'desc')
    .execute()
  return rows
    .map(toHead)
    .toSorted((a, b) => b.year - a.year || reportKinds.indexOf(a.kind) - reportKinds.indexOf(b.kind))
}

export async function findReportOfYear(
  tx: ReadTx,
  organisationId: string,
  { kind, year, populationGroup, municipality = null }: Identified,
): Promise<ReportHead | undefined> {
  const row = await tx
    .selectFrom('report')
    .select(headColumns)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .where('population_group', 'is not distinct from', populationGroup)
    .where('municipality_key', 'is not distinct from', municipality)
    .executeTakeFirst()
  return row && toHead(row)
}

export async function findReportHead(tx: ReadTx, organisationId: string, id: string): Promise<ReportHead | undefined> {
  const row = await tx
    .selectFrom('report')
    .select(headColumns)
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toHead(row)
}
