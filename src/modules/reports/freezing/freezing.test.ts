import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createCube } from '#modules/indicators/cube.service.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { findReport } from '../reports.queries.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { approveFrozenReport, freezeReport, readFrozenReport } from './freezing.service.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

const decision = { decidedOn: '2026-03-30', decidedBy: { fi: 'Valtuusto' }, section: '§ 45', link: null }

/** Freezes, and approves if told, as the workflow does. */
async function freeze(id: string, approve = false) {
  const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  return server.db.transaction().execute(async (tx) => {
    const place = (await findOrganisationBySlug(tx, organisation))!
    const report = (await findReport(tx, place.id, id))!
    const doing = {
      report,
      organisation: place,
      now: new Date('2026-03-12T08:00:00Z'),
      accountId: (await tx.selectFrom('account').select('id').executeTakeFirstOrThrow()).id,
    }
    const frozen = await freezeReport(tx, { cube, ...doing })
    const approved = approve ? await approveFrozenReport(tx, { ...doing, decision, jobs: null }) : undefined
    return { frozen, approved, read: await readFrozenReport(tx, report, { organisation: place, language: 'sv' }) }
  })
}

describe('a frozen report', () => {
  test('keeps what its blocks said in each language, and is numbered when it is sent again', async () => {
    const report = await server.openReport(2025)
    const first = await freeze(report)
    expect(first.frozen.number).toBe(1)
    expect(first.read?.document.language).toBe('sv')
    const live = await server.read(report, 'sv')
    const [block] = live.chapters
      .flatMap(({ blocks }) => blocks)
      .filter(({ settings }) => settings.kind === 'indicatorChart')
    expect(first.read?.blocks.get(block!.id)).toEqual(block!.resolved)
    expect((await freeze(report, true)).approved).toMatchObject({ number: 2 })
  })

  test('is refused changes by the database itself', async () => {
    await freeze(await server.openReport(), true)
    for (const table of ['report_freeze', 'report_freeze_language', 'report_approval', 'report_approved_document'])
      await expect(sql`DELETE FROM ${sql.table(table)}`.execute(server.db), table).rejects.toThrow()
  })
})
