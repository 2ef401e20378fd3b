import { type Basis, type FrozenFigure, partKeyOf } from '../freezing/basis.ts'
import type { Report } from '../report.ts'
import { type AnnexFigure, placesOf } from './figure-annex.ts'

/** Every figure that a report showed when it was frozen, with the revision that it was read from. */
export function frozenAnnexFigures(
  report: Pick<Report, 'chapters'>,
  { indicators, regions, groups = [], figures }: Pick<Basis, 'indicators' | 'regions' | 'groups' | 'figures'>,
): AnnexFigure[] {
  const places = placesOf(report)
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.key, indicator]))
  const regionOf = new Map(regions.map((region) => [region.key, region]))
  const groupOf = new Map(groups.map((group) => [partKeyOf(group), group.title]))
  const keyOf = (figure: FrozenFigure) => `${figure.indicator} ${figure.region} ${partKeyOf(figure)} ${figure.year}`
  const once = new Map(figures.map((figure) => [keyOf(figure), figure]))
  return [...once.values()].flatMap((figure): AnnexFigure[] => {
    const { indicator: key, region, year, value } = figure
    const part = partKeyOf(figure)
    const indicator = indicatorOf.get(key)
    if (!indicator) return []
    const { origin } = indicator
    const chapters = places.get(key) ?? []
    const place = regionOf.get(region) ?? { key: region, title: {} }
    const group = part === '' ? null : { key: part, title: groupOf.get(part) ?? {} }
    return [{ indicator, region: place, group, year, value, origin, chapters }]
  })
}
