import { createCube } from '#modules/indicators/cube.service.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { sql } from 'kysely'
import type { Decision } from '../freezing/approved-report.ts'
import { approveFrozenReport, freezeReport } from '../freezing/freezing.service.ts'
import { findReport } from '../reports.queries.ts'
import { organisation, type ReportServer } from './report-server.ts'

export const sampleDecision: Decision = {
  decidedOn: '2026-03-30',
  decidedBy: { fi: 'Kaupunginvaltuusto', sv: 'Stadsfullmäktige' },
  section: '§ 45',
  link: 'https://example.fi/poytakirja',
}

/** Freezes a report, and approves it if told, as its way to the council does. Returns the number of the freeze. */
export async function freezeForTest(
  server: ReportServer,
  id: string,
  { approve }: { approve: boolean },
): Promise<number> {
  const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  return server.db.transaction().execute(async (tx) => {
    const place = (await findOrganisationBySlug(tx, organisation))!
    const report = (await findReport(tx, place.id, id))!
    const { id: accountId } = await tx.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const doing = { report, organisation: place, now: new Date('2026-11-19T08:00:00Z'), accountId }
    const { number } = await freezeReport(tx, { cube, ...doing })
    if (!approve) return number
    await approveFrozenReport(tx, { ...doing, decision: sampleDecision, jobs: null })
    await sql`UPDATE report SET status = 'approved' WHERE id = ${id}`.execute(tx)
    return number
  })
}
