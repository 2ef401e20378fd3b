import { z } from 'zod'

import type { ComparedRow } from '#modules/indicators/reading.ts'
import type { RegionIndex } from '#modules/regions/region-index.ts'
import { categoryOf, regionKey, type RegionKey, sourceText } from '#modules/regions/region.ts'
import { type YearAndValue, yearAndValue } from './indicator-target.ts'

/**
 * How the place moved beside the region: `better` and `worse` by more than what the indicator states as a change,
 * `alike` by no more; `unjudged` where the indicator states no direction or no such threshold.
 */
export const developmentStandings = ['better', 'worse', 'alike', 'unjudged'] as const
export type DevelopmentStanding = (typeof developmentStandings)[number]

/** What a larger region's figure did in the years between a goal's baseline and its newest figure. Kaarna computes it. */
export const development = z
  .object({
    region: z.object({ key: regionKey, title: sourceText }),
    from: yearAndValue,
    to: yearAndValue,
    difference: z.number().meta({ description: 'By how much the region’s figure moved' }),
    ownDifference: z.number().meta({ description: 'By how much the own figure moved in the same years' }),
    standing: z.enum(developmentStandings),
  })
  .meta({ id: 'Development' })
export type Development = z.infer<typeof development>

/** A region that a place is compared with. */
export type LargerRegion = Development['region']

/** Whom a place is compared with, the nearest first: a municipality with its county and the country, a county with the country. */
export function largerRegions(index: Pick<RegionIndex, 'find'>, key: RegionKey): LargerRegion[] {
  const larger = (index.find(key)?.memberOf ?? []).flatMap((one) => index.find(one) ?? [])
  return (['hyvinvointialue', 'maa'] as const).flatMap((category) =>
    larger
      .filter((region) => categoryOf(region.key) === category)
      .slice(0, 1)
      .map((region) => ({ key: region.key, title: region.title })),
  )
}

const nearlyZero = 1e-9

/** The development of the nearest region that has figures of both years; null where none has. */
export function developmentBeside(
  { baseline, current }: { baseline: YearAndValue; current: YearAndValue },
  { indicator, years, comparisons }: Pick<ComparedRow, 'indicator' | 'years' | 'comparisons'>,
  larger: readonly LargerRegion[],
): Development | null {
  for (const region of larger) {
    const values = comparisons.find((one) => one.region === region.key)?.values ?? []
    const [from, to] = [baseline, current].map(({ year }) => values[years.indexOf(year)] ?? null)
    if (from == null || to == null) continue
    const difference = to - from
    const ownDifference = current.value - baseline.value
    return {
      region,
      from: { year: baseline.year, value: from },
      to: { year: current.year, value: to },
      difference,
      ownDifference,
      standing: standingOf(ownDifference - difference, indicator),
    }
  }
  return null
}

function standingOf(
  ahead: number,
  { direction, flatThreshold }: Pick<ComparedRow['indicator'], 'direction' | 'flatThreshold'>,
): DevelopmentStanding {
  if (direction === 'neutral' || flatThreshold === null) return 'unjudged'
  if (Math.abs(ahead) <= flatThreshold + nearlyZero) return 'alike'
  return ahead > 0 === (direction === 'higher') ? 'better' : 'worse'
}
