import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Report } from '../report.ts'
import { findReport } from '../reports.queries.ts'
import { findReports } from '../report-heads.queries.ts'
import { updateText } from '../texts.queries.ts'

const changedAt = new Date('2026-03-20T11:05:00Z')

/** In the demo city's approved report and in the one being written, one text has been gone through after it was translated. */
export async function seedDemoTranslations(tx: Tx): Promise<void> {
  const { id } = demoOrganisation('virtala')
  for (const { id: reportId, kind, year } of await findReports(tx, id))
    if (year === 2025 && (kind === 'annual' || kind === 'broad'))
      await changeOriginal(tx, await findReport(tx, id, reportId))
}

async function changeOriginal(tx: Tx, report: Report | undefined): Promise<void> {
  const blocks = report?.chapters.flatMap((chapter) => chapter.blocks) ?? []
  const translated = blocks.find(({ texts }) => texts.fi && texts.sv)
  if (!translated?.texts.fi) return
  const author = { accountId: demoPerson('coordinator').id, now: changedAt }
  await updateText(tx, { blockId: translated.id, language: 'fi' }, translated.texts.fi.content, author)
}
