import { z } from 'zod'

import { insertAuditEvent } from '#server/audit.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { sendStatementLetter } from './asking.service.ts'
import { remindsOn, stateOf } from './statement.ts'
import { forgetGivers } from './statement-writing.queries.ts'
import { findUngiven, type StoredStatement } from './statements.queries.ts'

export const statementsJobName = 'reports.statements'

/**
 * Each morning: reminds those who have given no statement, three days before its due day, and deletes the addresses of
 * statements that have closed. Each reminder in a transaction of its own: the job may stop and begin again at any point,
 * and nobody gets a letter twice.
 */
export const createStatementsJob = (services: Services): Job =>
  job({
    name: statementsJobName,
    data: z.object({}),
    cron: '40 7 * * *',
    async run() {
      for (const statement of await findUngiven(services.db)) await remind(services, statement)
      await services.db.transaction().execute((tx) => forgetGivers(tx, services.clock()))
    },
  })

async function remind(services: Services, statement: StoredStatement): Promise<void> {
  const now = services.clock()
  const today = isoDay(now)
  const lastLetterOn = statement.letters.at(-1)?.sentOn ?? null
  if (stateOf(statement, today) !== 'open' || !remindsOn({ dueOn: statement.dueOn, lastLetterOn }, today)) return
  await services.db.transaction().execute(async (tx) => {
    if (!(await sendStatementLetter({ services, tx, today }, statement, 'reminder'))) return
    await insertAuditEvent(tx, {
      at: now,
      accountId: null,
      organisationId: statement.organisation.id,
      endpoint: statementsJobName,
      target: `report:${statement.report.id}`,
      details: { statement: statement.id },
    })
  })
}
