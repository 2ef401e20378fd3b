import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { findReport } from '../reports.queries.ts'
import { findReports } from '../report-heads.queries.ts'
import { updateText } from '../texts.queries.ts'

const changedAt = new Date('2026-03-20T11:05:00Z')

/** One text of the demo city's yearly report has been gone through after it was translated. */
export async function seedDemoTranslations(tx: Tx): Promise<void> {
  const { id } = demoOrganisation('virtala')
  const head = (await findReports(tx, id)).find(({ kind, year }) => kind === 'annual' && year === 2025)
  const report = head && (await findReport(tx, id, head.id))
  const blocks = report?.chapters.flatMap((chapter) => chapter.blocks) ?? []
  const translated = blocks.find(({ texts }) => texts.fi && texts.sv)
  if (!translated?.texts.fi) return
  const author = { accountId: demoPerson('coordinator').id, now: changedAt }
  await updateText(tx, { blockId: translated.id, language: 'fi' }, translated.texts.fi.content, author)
}
