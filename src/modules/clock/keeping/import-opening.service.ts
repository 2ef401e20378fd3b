import { findSchedule } from '#modules/indicators/import-schedules.queries.ts'
import { planImport } from '#modules/indicators/imports.jobs.ts'
import { findImportRuns } from '#modules/indicators/imports.queries.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import type { OpeningSource } from '../opening-source.ts'

const path = 'indicators'

/**
 * Fetches the figures that the installation fetches by itself, once a day however many organisations ask. Where figures
 * are fetched by hand only, the organisation is told that it is time for them.
 */
export const importOpenings = ({ jobs }: Pick<Services, 'jobs'>): OpeningSource => ({
  kinds: ['import'],
  async open(tx, { now, today }) {
    const schedule = await findSchedule(tx, 'sotkanet')
    if (!schedule) return { isOffered: true, path }
    const [last] = await findImportRuns(tx, { limit: 1 })
    const isUnderWay = last !== undefined && isoDay(new Date(last.createdAt)) === today
    if (!isUnderWay) await planImport(tx, jobs, { selection: schedule.selection, requestedBy: null, now })
    return { isOffered: false, path }
  },
})
