import { z } from 'zod'

import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { languages } from '#shared/texts.ts'
import {
  deleteOldBatches,
  findNextRegion,
  findOpenBatch,
  finishBatch,
  saveFailed,
  saveMade,
} from './batches.queries.ts'
import { type CardMaker, makeCard } from './card-batch.ts'

export const batchJobName = 'makeReportBatch'

type Needed = Pick<Services, 'db' | 'clock' | 'log'>

/**
 * Makes what is still waiting, one municipality at a time, so that neither memory nor those who wait for a file of their
 * own notice it. Begun again after a crash it goes on where it was.
 */
export const batchJob = ({ db, clock, log }: Needed, parts: Omit<CardMaker, 'db'>): Job =>
  job({
    name: batchJobName,
    data: z.object({ batch: z.uuid() }),
    expireInSeconds: 2 * 3600,
    async run({ batch }) {
      const open = await findOpenBatch(db, batch)
      if (!open) return
      const organisation = await db.transaction().execute((tx) => findOrganisationBySlug(tx, open.slug))
      if (!organisation) return
      const language = languages.find((one) => one === open.language)!
      const today = organisation.demo ? demoDay : isoDay(clock())
      for (let region; (region = await findNextRegion(db, batch)) !== undefined;) {
        const upToYear = open.up_to_year ?? undefined
        const made = await makeCard({ db, ...parts }, { organisation, region, upToYear, language, today })
        if (typeof made === 'string') {
          log.warn({ batch, region, fault: made }, 'a card was not made')
          await saveFailed(db, batch, region, made)
        } else await saveMade(db, batch, region, made)
      }
      await finishBatch(db, batch, clock())
    },
  })

/** Every night: files are not kept for longer than was said. */
export const oldBatchesJob = ({ db, clock }: Pick<Services, 'db' | 'clock'>): Job =>
  job({
    name: 'deleteOldReportBatches',
    data: z.object({}),
    cron: '17 3 * * *',
    run: async () => void (await deleteOldBatches(db, clock())),
  })
