import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import type { Tx } from '#server/db.ts'
import { findApprovedReports } from './approvals.queries.ts'
import { insertPublication } from './report-publications.queries.ts'

/** The coordinator published what had been approved the week after. */
const publishedAt = new Date('2026-05-25T09:00:00Z')

/** Puts what the demo city's council has approved on the public pages. */
export async function seedDemoPublications(tx: Tx): Promise<void> {
  const { id } = demoOrganisation('virtala')
  for (const { reportId, number } of await findApprovedReports(tx, id))
    await insertPublication(tx, id, { reportId, number, now: publishedAt })
}
