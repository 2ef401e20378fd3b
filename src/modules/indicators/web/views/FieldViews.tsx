import { BarChart } from '#charts/BarChart.tsx'
import { Distribution } from '#charts/Distribution.tsx'
import type { SeriesRole } from '#charts/series.ts'
import { SmallMultiples } from '#charts/SmallMultiples.tsx'
import type { ValueFormat } from '#charts/values.ts'
import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import type { Direction } from '../../indicator.ts'
import type { ShownRegion } from '../indicator-view.ts'
import type { RegionList } from '../region-list.ts'
import { type Field, neighboursOf, percentileOf } from './field.ts'
import { viewTexts } from './views.texts.ts'

export interface FieldViewProps {
  title: string
  format: ValueFormat
  direction: Direction
  field: Field
  year: number
  own: Region
  shown: readonly ShownRegion[]
  regions: RegionList
  /** The country's value in the year. */
  country: number | null
}

/** What a municipality is to us: the own one, a compared one, or one of many. */
const roleOf = (shown: readonly ShownRegion[], key: string): SeriesRole | 'other' =>
  shown.find((one) => one.key === key)?.role ?? 'other'

/** The municipalities of our county by their value, the compared ones among them. */
export function BarsView({ title, format, field, year, own, shown, regions, country }: FieldViewProps) {
  const t = useTexts(viewTexts)
  const near = neighboursOf(own, regions.municipalities)
  const compared = regions.municipalities.filter(({ key }) => roleOf(shown, key) !== 'other')
  const bars = [...new Set([...near, ...compared])]
    .map((region) => ({
      name: textIn(region.title, format.language),
      value: field.valueOf(region.key, year),
      role: roleOf(shown, region.key),
      ...field.intervalOf(region.key, year),
    }))
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const reference = country === null ? undefined : { name: t.country, value: country }
  return (
    <>
      <FittedChart atFirst={860}>
        {(width) => (
          <BarChart {...format} title={`${title}, ${year}`} bars={bars} reference={reference} width={width} />
        )}
      </FittedChart>
      <p className="small muted">
        {t.barsNote} {bars.some(({ lower }) => lower !== undefined) && t.whiskerNote}
      </p>
    </>
  )
}

/** Every municipality as a dot. */
export function SpreadView({ title, format, direction, field, year, own, shown, regions }: FieldViewProps) {
  const t = useTexts(viewTexts)
  const valueOf = (key: string) => field.valueOf(key, year)
  const values = regions.municipalities.flatMap(({ key }) => valueOf(key) ?? [])
  const ownValue = valueOf(own.key)
  const comparisons = shown.flatMap(({ key, role }) => {
    const region = regions.find(key)
    return (role === 'comparison1' || role === 'comparison2') && region
      ? [{ role, name: textIn(region.title, format.language), value: valueOf(key) }]
      : []
  })
  const percentile = ownValue === null ? null : percentileOf(ownValue, values, direction)
  if (values.length === 0) return <p className="muted">{t.noField}</p>
  return (
    <>
      <FittedChart atFirst={860}>
        {(width) => (
          <Distribution
            {...format}
            title={title}
            year={year}
            direction={direction}
            values={values}
            own={{ name: textIn(own.title, format.language), value: ownValue }}
            comparisons={comparisons}
            percentile={percentile}
            width={width}
          />
        )}
      </FittedChart>
      <p className="small muted">{t.spreadNote(formatNumber(values.length, format.language))}</p>
    </>
  )
}

/** The course of every municipality of our county on one scale. */
export function MultiplesView({ title, format, field, own, regions }: FieldViewProps) {
  const t = useTexts(viewTexts)
  const panels = neighboursOf(own, regions.municipalities)
    .map((region) => ({
      name: textIn(region.title, format.language),
      isOwn: region.key === own.key,
      points: field.years.map((year) => ({ year, value: field.valueOf(region.key, year) })),
    }))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.name.localeCompare(b.name, format.language))
  return (
    <>
      <FittedChart atFirst={860}>
        {(width) => <SmallMultiples {...format} title={title} panels={panels} width={width} />}
      </FittedChart>
      <p className="small muted">{t.multiplesNote}</p>
    </>
  )
}
