import { z } from 'zod'

import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { planDigests } from '../imports.jobs.ts'
import { findImportRun } from '../imports.queries.ts'
import type { AskOutside } from '../sources/table-service.ts'
import { importTable } from './import-table.service.ts'
import { findSourceOfRun } from './table-sources.queries.ts'
import { commonPlace, placeOf, tableImportJobName } from './table-sources.service.ts'

/** A run that a killed process left behind begins again: nothing of it was written. */
export const tableImportJob = ({ db, jobs, log, clock }: Services, ask: AskOutside): Job =>
  job({
    name: tableImportJobName,
    data: z.object({ runId: z.uuid() }),
    retryLimit: 2,
    expireInSeconds: 3600,
    async run({ runId }) {
      const run = await findImportRun(db, runId)
      if (!run || run.state === 'done') return
      const source = await findSourceOfRun(db, runId)
      // Removed since: nothing is fetched any more.
      if (!source) return
      const organisation = (await findOrganisations(db)).find(({ id }) => id === source.ownerId)
      const place = organisation ? placeOf(organisation) : commonPlace
      const since = clock()
      const { fault, ...summary } = await importTable({ db, ask, clock, runId, source, place })
      log.info({ ...summary, fault: fault?.code }, 'table fetched')
      if (summary.changed > 0) await db.transaction().execute((tx) => planDigests(tx, jobs, { since, until: clock() }))
    },
  })
