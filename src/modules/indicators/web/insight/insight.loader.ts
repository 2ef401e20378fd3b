import { call } from '#web/api.ts'
import type { Region } from '#modules/regions/region.ts'
import {
  getComparison,
  getForecast,
  getWhatIf,
  listGaps,
  listSimilarRegions,
} from '../../analyses/analyses.contract.ts'
import type {
  ForecastReading,
  GapReading,
  ImaginedLevel,
  RegionComparison,
  SimilarRegion,
} from '../../analyses/analysis.ts'
import type { BreakdownDimension } from '../../breakdown.ts'
import { type Gender, genders, type IndicatorKey } from '../../indicator.ts'
import { getIndicatorData, listBreakdowns } from '../../indicators.contract.ts'
import type { Series } from '../../reading.ts'

/** A gap with the courses of its groups, in the groups' order; areas have none. */
export interface DrawnGap {
  gap: GapReading
  courses: readonly { key: string; series: Series }[]
}

/** What Kaarna can compute of the figure of one region. */
export interface Insight {
  comparison: RegionComparison
  gaps: readonly DrawnGap[]
  whatIf: readonly ImaginedLevel[]
  similar: readonly SimilarRegion[]
  forecast: ForecastReading
  dimensions: readonly BreakdownDimension[]
}

export interface InsightRequest {
  key: IndicatorKey
  own: Region
  gender: Gender
  /** Other municipalities that stand beside. */
  compare: readonly string[]
}

export async function loadInsight({ key, own, gender, compare }: InsightRequest): Promise<Insight> {
  const subject = { key, region: own.key, gender, breakdown: '' }
  const [comparison, { items: gaps }, { items: whatIf }, similar, forecast, { items: dimensions }] = await Promise.all([
    call(getComparison, compare.length > 0 ? { ...subject, compare: [...wholesOf(own), ...compare] } : subject),
    call(listGaps, { key, region: own.key }),
    call(getWhatIf, subject),
    own.category === 'kunta' ? call(listSimilarRegions, { key: own.key, count: 8 }) : { items: [] },
    call(getForecast, { ...subject, horizon: 3 }),
    call(listBreakdowns, {}),
  ])
  const drawn = await Promise.all(gaps.map((gap) => withCourses(gap, key, own)))
  return { comparison, gaps: drawn, whatIf, similar: similar.items, forecast, dimensions }
}

const wholesOf = ({ memberOf }: Region): string[] =>
  memberOf.filter((key) => /^(demo-)?(hyvinvointialue|maa):/.test(key))

async function withCourses(gap: GapReading, key: IndicatorKey, own: Region): Promise<DrawnGap> {
  if (gap.by.kind === 'area') return { gap, courses: [] }
  const courseOf = async (group: string) => {
    const gender = genders.find((one) => one === group)
    const part = gender ? { gender } : { gender: 'total' as const, breakdown: group }
    return { key: group, series: await call(getIndicatorData, { key, region: [own.key], format: 'json', ...part }) }
  }
  return { gap, courses: await Promise.all(gap.groups.map((group) => courseOf(group.key))) }
}
