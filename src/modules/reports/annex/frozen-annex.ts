import type { Basis } from '../freezing/basis.ts'
import type { Report } from '../report.ts'
import { type AnnexFigure, placesOf } from './figure-annex.ts'

/** Every figure that a report showed when it was frozen, with the revision that it was read from. */
export function frozenAnnexFigures(
  report: Pick<Report, 'chapters'>,
  { indicators, regions, figures }: Pick<Basis, 'indicators' | 'regions' | 'figures'>,
): AnnexFigure[] {
  const places = placesOf(report)
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.key, indicator]))
  const regionOf = new Map(regions.map((region) => [region.key, region]))
  const once = new Map(figures.map((figure) => [`${figure.indicator} ${figure.region} ${figure.year}`, figure]))
  return [...once.values()].flatMap(({ indicator: key, region, year, value }): AnnexFigure[] => {
    const indicator = indicatorOf.get(key)
    if (!indicator) return []
    const { origin } = indicator
    const chapters = places.get(key) ?? []
    return [{ indicator, region: regionOf.get(region) ?? { key: region, title: {} }, year, value, origin, chapters }]
  })
}
