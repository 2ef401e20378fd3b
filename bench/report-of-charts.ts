import { randomUUID } from 'node:crypto'

import type { Cube } from '#modules/indicators/cube.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import type { Report } from '#modules/reports/report.ts'
import { fillReport } from '#modules/reports/resolve/fill.ts'
import { ownTemplates } from '#modules/reports/templates/index.ts'
import type { Db } from '#server/db.ts'
import { languages } from '#shared/texts.ts'

const now = new Date('2026-11-19T08:00:00Z')
const organisation = demoOrganisation('virtala')
const { regionKey } = organisation

const neighbours = [null, ['demo-kunta:002'], ['demo-kunta:003'], ['demo-kunta:004']]

/** The demo city's report as it opens. */
export async function openedReport(db: Db, cube: Cube, kind: 'annual' | 'broad'): Promise<Report> {
  const opening = { template: ownTemplates[kind], kind, year: 2025, populationGroup: null } as const
  const { chapters, stages, ...filled } = await db
    .transaction()
    .execute((tx) => fillReport(tx, cube, { ...opening, reader: everyone, languages, organisation }))
  return {
    ...filled,
    id: randomUUID(),
    stages: [...stages],
    languages: [...languages],
    compareWith: [],
    status: 'draft',
    version: 1,
    updatedAt: now.toISOString(),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      id: chapter.key,
      blocks: chapter.blocks.map((settings) => ({ id: randomUUID(), settings, texts: {} })),
    })),
  }
}

/**
 * A report with so many charts: one for each of the first indicators that have figures, then the same beside another
 * municipality, so that no two charts are alike.
 */
export async function chartedReport(
  db: Db,
  cube: Cube,
  { report, charts }: { report: Report; charts: number },
): Promise<Report> {
  const rows = await db.transaction().execute(async (tx) => {
    const all = await tx.selectFrom('indicator').select('key').where('register', '=', 'demo').orderBy('key').execute()
    return cube.profile(tx, { reader: everyone, indicators: all.map(({ key }) => key), region: regionKey! })
  })
  const keys = rows.flatMap(({ indicator, latest }) => (latest ? [indicator.key] : []))
  if (keys.length * neighbours.length < charts)
    throw new Error(`The demo has figures of ${keys.length} indicators only`)
  const drawn = Array.from({ length: charts }, (_, at) => {
    const compareWith = neighbours[Math.floor(at / keys.length)]!
    const settings = { kind: 'indicatorChart' as const, indicator: keys[at % keys.length]!, compareWith }
    return { id: randomUUID(), settings, texts: {} }
  })
  const chapters = report.chapters.map((chapter) => {
    const blocks = chapter.blocks.filter(({ settings }) => settings.kind !== 'indicatorChart')
    return { ...chapter, blocks: chapter.key === 'state' ? [...blocks, ...drawn] : blocks }
  })
  return { ...report, chapters }
}
