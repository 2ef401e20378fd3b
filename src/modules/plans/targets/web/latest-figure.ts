import { getIndicatorData } from '#modules/indicators/indicators.contract.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'

/** The newest figure of an indicator in an area; null when there is none, or no area. */
export async function readLatest(
  indicator: IndicatorKey,
  region: RegionKey | null,
): Promise<{ year: number; value: number } | null> {
  if (region === null) return null
  const { years, regions } = await call(getIndicatorData, {
    key: indicator,
    region: [region],
    gender: 'total',
    format: 'json',
  })
  const values = regions[0]?.values ?? []
  const at = values.findLastIndex((one) => one !== null)
  return at < 0 ? null : { year: years[at]!, value: values[at]! }
}
