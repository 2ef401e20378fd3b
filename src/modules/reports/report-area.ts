import type { RegionKey } from '#modules/regions/region.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { ReportHead } from './report-head.ts'

/** Whose figures a report tells: the municipality's that a county's memo is about, else the organisation's own area's. */
export const areaOf = (
  { municipality }: Partial<Pick<ReportHead, 'municipality'>>,
  { regionKey }: Pick<Organisation, 'regionKey'>,
): RegionKey | null => municipality ?? regionKey
