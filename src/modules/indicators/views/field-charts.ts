import type { BarChartData } from '#charts/bar-chart.ts'
import type { DistributionData } from '#charts/distribution.ts'
import type { MapTopology } from '#charts/map-topology.ts'
import type { RegionMapData } from '#charts/region-map.ts'
import type { Direction, SeriesRole } from '#charts/series.ts'
import type { SmallMultiplesData } from '#charts/small-multiples.ts'
import type { ValueFormat } from '#charts/values.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { type Field, neighboursOf, percentileOf } from './field.ts'
import { viewTexts } from './views.texts.ts'

/** The figures of all municipalities, and whom they are drawn for: what every view of the field is made from. */
export interface FieldView {
  title: string
  format: ValueFormat
  direction: Direction
  field: Field
  year: number
  own: Region
  /** The regions that are marked, and as what. */
  shown: readonly { key: RegionKey; role: SeriesRole }[]
  municipalities: readonly Region[]
  /** The country's value in the year. */
  country: number | null
}

const roleOf = ({ shown }: FieldView, key: RegionKey): SeriesRole | 'other' =>
  shown.find((one) => one.key === key)?.role ?? 'other'

/** The municipalities that the bars are of: those of our county, the compared ones among them. */
export function barRegions(view: Pick<FieldView, 'own' | 'municipalities' | 'shown'>): Region[] {
  const marked = new Set(view.shown.map(({ key }) => key))
  const compared = view.municipalities.filter(({ key }) => marked.has(key))
  return [...new Set([...neighboursOf(view.own, view.municipalities), ...compared])]
}

/** The municipalities of our county by their value, the compared ones among them. */
export function toBars(view: FieldView): BarChartData {
  const { title, format, field, year, country } = view
  const bars = barRegions(view)
    .map((region) => ({
      name: textIn(region.title, format.language),
      value: field.valueOf(region.key, year),
      role: roleOf(view, region.key),
      ...field.intervalOf(region.key, year),
    }))
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const reference = country === null ? undefined : { name: viewTexts[format.language].country, value: country }
  return { ...format, title: `${title}, ${year}`, bars, reference }
}

/** Whether the source gives the interval of any bar. */
export const hasWhiskers = ({ bars }: BarChartData): boolean => bars.some(({ lower }) => lower !== undefined)

/** Every municipality as a dot, ours and the compared ones named. */
export function toDistribution(view: FieldView): DistributionData {
  const { title, format, direction, field, year, own, shown, municipalities } = view
  const valueOf = (key: RegionKey) => field.valueOf(key, year)
  const nameOf = ({ title: name }: Region) => textIn(name, format.language)
  const values = municipalities.flatMap(({ key }) => valueOf(key) ?? [])
  const ownValue = valueOf(own.key)
  const comparisons = shown.flatMap(({ key, role }) => {
    const region = municipalities.find((one) => one.key === key)
    return (role === 'comparison1' || role === 'comparison2') && region
      ? [{ role, name: nameOf(region), value: valueOf(key) }]
      : []
  })
  return {
    ...format,
    title,
    year,
    direction,
    values,
    own: { name: nameOf(own), value: ownValue },
    comparisons,
    percentile: ownValue === null ? null : percentileOf(ownValue, values, direction),
  }
}

/** The course of every municipality of our county, ours first. */
export function toMultiples({ title, format, field, own, municipalities }: FieldView): SmallMultiplesData {
  const panels = neighboursOf(own, municipalities)
    .map((region) => ({
      name: textIn(region.title, format.language),
      isOwn: region.key === own.key,
      points: field.years.map((year) => ({ year, value: field.valueOf(region.key, year) })),
    }))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.name.localeCompare(b.name, format.language))
  return { ...format, title, panels }
}

/** All municipalities on the map, ours and the compared ones framed; the county and the country are no municipalities. */
export function toMap(view: FieldView, topology: MapTopology): RegionMapData {
  const { title, format, field, year, municipalities } = view
  const frameOf = (key: RegionKey): SeriesRole | undefined => {
    const role = roleOf(view, key)
    return role === 'county' || role === 'country' || role === 'other' ? undefined : role
  }
  const regions = municipalities.map((region) => ({
    key: region.key,
    name: textIn(region.title, format.language),
    value: field.valueOf(region.key, year),
    role: frameOf(region.key),
    group: region.memberOf.find((key) => /^(demo-)?hyvinvointialue:/.test(key)),
  }))
  return { ...format, title, year, topology, regions }
}
