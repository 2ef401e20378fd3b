import { z } from 'zod'

import type { Renderer } from '#documents/render/renderer.ts'
import type { Tx } from '#server/db.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { findUnfinishedApprovals } from './kept-files.queries.ts'
import { findSlug } from './report-publications.queries.ts'
import { makeApprovedFiles } from './approved-files.service.ts'
import { keptFormats } from './approved-report.ts'
import { reportFilesJobName } from './freezing.service.ts'

/** Makes the files of an approved report right after its approval; a renderer that fails is tried again. */
export const reportFilesJob = (
  { db, config, files, clock }: Pick<Services, 'db' | 'config' | 'files' | 'clock'>,
  renderer: Pick<Renderer, 'render'>,
): Job =>
  job({
    name: reportFilesJobName,
    data: z.object({ organisationId: z.uuid(), reportId: z.uuid() }),
    retryLimit: 5,
    async run({ organisationId, reportId }) {
      const slug = await findSlug(db, organisationId)
      const organisation = { id: organisationId, slug }
      const wanted = { db, files, renderer, baseUrl: config.baseUrl, organisation, reportId, now: clock() }
      await makeApprovedFiles(wanted)
    },
  })

/** Long enough after a start that the first readers are not in the way. */
const patienceMs = 60_000

/** Plans the files that are missing, as those of a restored or a seeded installation may be. */
export async function planMissingFiles(tx: Tx, { jobs }: Pick<Services, 'jobs'>, startedAt: Date): Promise<void> {
  for (const { organisationId, reportId } of await findUnfinishedApprovals(tx, keptFormats))
    await jobs.plan(tx, reportFilesJobName, { organisationId, reportId }, new Date(startedAt.getTime() + patienceMs))
}
