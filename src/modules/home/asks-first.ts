import { getClock } from '#modules/clock/clock.contract.ts'
import { listConcerns } from '#modules/concerns/concerns.contract.ts'
import { getRegionProfile } from '#modules/indicators/region-profile.contract.ts'
import { listProgrammes } from '#modules/plans/plans.contract.ts'
import { listReports } from '#modules/reports/report-list.contract.ts'
import { type PageAsked, questionOf } from '#server/workspace-page.ts'
import { clockSpanOfNow } from './now.ts'

/** The largest questions of the first page, as `web/now.loader.ts` asks them. */
export function askNowFirst(page: PageAsked): string[] {
  if (page.path !== '') return []
  const { slug: organisation, regionKey } = page.organisation
  return [
    ...questionOf(page, listProgrammes, { organisation }),
    ...(regionKey ? questionOf(page, getRegionProfile, { key: regionKey, gender: 'total', field: false }) : []),
    ...questionOf(page, getClock, { organisation, ...clockSpanOfNow(page.today) }),
    ...questionOf(page, listReports, { organisation }),
    ...questionOf(page, listConcerns, { organisation, format: 'json' }),
  ]
}
