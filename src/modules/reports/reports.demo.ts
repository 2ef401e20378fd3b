import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { demoTexts } from './demo/demo-texts.ts'
import { findReport, insertReport } from './reports.queries.ts'
import { insertText } from './texts.queries.ts'
import { fillReport } from './resolve/fill.ts'

/** The demo city's reports: the year that has been told of, and the year that has only been opened. */
const reports = [
  { year: 2025, isWritten: true, writtenAt: new Date('2026-03-12T07:42:00Z') },
  { year: 2026, isWritten: false, writtenAt: new Date('2026-11-16T08:05:00Z') },
] as const

/** The demo's ids tell what they are; see demo-id.ts. */
const demoReportKind = 30

const reportLanguages: readonly Language[] = ['fi', 'sv']

/** Opens the reports as the coordinator would, and writes what she has written. Organisations and figures must be there. */
export async function seedDemoReports(tx: Tx, cube: Cube): Promise<void> {
  const { id: organisationId, regionKey } = demoOrganisation('virtala')
  const reader = await readOrganisationReader(tx, organisationId)
  for (const { year, isWritten, writtenAt } of reports) {
    const author = { accountId: demoPerson('coordinator').id, now: writtenAt }
    const filled = await fillReport(tx, cube, { reader, kind: 'annual', year, languages: reportLanguages, regionKey })
    const made = await insertReport(tx, organisationId, { ...filled, id: demoId(demoReportKind, year) }, author)
    const report = made && (await findReport(tx, organisationId, made.id))
    if (!isWritten || !report) continue
    for (const { key, blocks } of report.chapters) {
      const block = blocks.find(({ settings }) => settings.kind === 'text')
      for (const language of languages) {
        const content = demoTexts[key]?.[language]
        if (block && content) await insertText(tx, { blockId: block.id, language }, content, author)
      }
    }
  }
}
