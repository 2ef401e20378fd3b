import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { toRegionKey } from '#modules/regions/region.ts'
import type { Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { insertBlock, updateBlock } from './arrangement.queries.ts'
import { demoDraft, demoList, demoTexts } from './demo/demo-texts.ts'
import type { Report } from './report.ts'
import { findReport, insertReport } from './reports.queries.ts'
import type { RichText } from './rich-text.ts'
import { type Author, insertText, keepText, lockText, type TextKey, updateText } from './texts.queries.ts'
import { fillReport } from './resolve/fill.ts'
import { ownTemplates } from './templates/index.ts'

/** The demo city's reports: the year that has been told of, and the year that has only been opened. */
const reports = [
  { year: 2025, isWritten: true, writtenAt: new Date('2026-03-12T07:42:00Z') },
  { year: 2026, isWritten: false, writtenAt: new Date('2026-11-16T08:05:00Z') },
] as const

/** The demo's ids tell what they are; see demo-id.ts. */
const demoReportKind = 30

const reportLanguages: readonly Language[] = ['fi', 'sv']

/** When one of the sectors wrote the draft of a text that the coordinator then wrote anew. */
const draftedAt = new Date('2026-02-24T11:20:00Z')

/** Beside whom the young people's first chart is drawn. */
const neighbour = toRegionKey('demo', 'kunta', '002')

/** Opens the reports as the coordinator would, and writes what she has written. Organisations and figures must be there. */
export async function seedDemoReports(tx: Tx, cube: Cube): Promise<void> {
  const organisation = demoOrganisation('virtala')
  const { id: organisationId } = organisation
  const reader = await readOrganisationReader(tx, organisationId)
  for (const { year, isWritten, writtenAt } of reports) {
    const author = { accountId: demoPerson('coordinator').id, now: writtenAt }
    const filled = await fillReport(tx, cube, {
      reader,
      template: ownTemplates.annual,
      kind: 'annual',
      year,
      populationGroup: null,
      languages: reportLanguages,
      organisation,
    })
    const made = await insertReport(tx, organisationId, { ...filled, id: demoId(demoReportKind, year) }, author)
    const report = made && (await findReport(tx, organisationId, made.id))
    if (!isWritten || !report) continue
    await writeTexts(tx, report, author)
    await arrangeBlocks(tx, report)
  }
}

async function writeTexts(tx: Tx, report: Report, author: Author): Promise<void> {
  for (const { key: chapter, blocks } of report.chapters) {
    const block = blocks.find(({ settings }) => settings.kind === 'text')
    for (const language of languages) {
      const content = demoTexts[chapter]?.[language]
      if (!block || !content) continue
      const key = { blockId: block.id, language }
      const isDrafted = demoDraft.chapter === chapter && demoDraft.language === language
      if (isDrafted) await writeAnew(tx, key, content, author)
      else await insertText(tx, key, content, author)
    }
  }
}

/** A text that somebody else drafted first: what it said then is among its earlier versions. */
async function writeAnew(tx: Tx, key: TextKey, content: RichText, author: Author): Promise<void> {
  await insertText(tx, key, demoDraft.content, { accountId: demoPerson('editor').id, now: draftedAt })
  const before = await lockText(tx, key)
  if (before) await keepText(tx, key, before)
  await updateText(tx, key, content, author)
}

async function arrangeBlocks(tx: Tx, report: Report): Promise<void> {
  for (const { id: chapterId, key, blocks } of report.chapters) {
    if (key === demoList.chapter)
      await insertBlock(tx, { chapterId, position: blocks.length, settings: demoList.settings })
    const chart = key === 'state-young' ? blocks.find(({ settings }) => settings.kind === 'indicatorChart') : undefined
    if (chart?.settings.kind === 'indicatorChart')
      await updateBlock(tx, chart.id, { settings: { ...chart.settings, compareWith: [neighbour] } })
  }
}
