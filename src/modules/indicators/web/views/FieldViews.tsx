import { BarChart } from '#charts/BarChart.tsx'
import { Distribution } from '#charts/Distribution.tsx'
import { RegionMap } from '#charts/RegionMap.tsx'
import { SmallMultiples } from '#charts/SmallMultiples.tsx'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type FieldView, hasWhiskers, toBars, toDistribution, toMap, toMultiples } from '../../views/field-charts.ts'
import { viewTexts } from '../../views/views.texts.ts'

interface Props {
  view: FieldView
}

/** The municipalities of our county by their value, the compared ones among them. */
export function BarsView({ view }: Props) {
  const t = useTexts(viewTexts)
  const chart = toBars(view)
  return (
    <>
      <FittedChart>{(width) => <BarChart {...chart} width={width} />}</FittedChart>
      <p className="small muted">
        {t.barsNote} {hasWhiskers(chart) && t.whiskerNote}
      </p>
    </>
  )
}

/** Every municipality as a dot. */
export function SpreadView({ view }: Props) {
  const t = useTexts(viewTexts)
  const chart = toDistribution(view)
  if (chart.values.length === 0) return <p className="muted">{t.noField}</p>
  return (
    <>
      <FittedChart>{(width) => <Distribution {...chart} width={width} />}</FittedChart>
      <p className="small muted">{t.spreadNote(formatNumber(chart.values.length, chart.language))}</p>
    </>
  )
}

/** The course of every municipality of our county on one scale. */
export function MultiplesView({ view }: Props) {
  const t = useTexts(viewTexts)
  return (
    <>
      <FittedChart>{(width) => <SmallMultiples {...toMultiples(view)} width={width} />}</FittedChart>
      <p className="small muted">{t.multiplesNote}</p>
    </>
  )
}

/** All municipalities on the map, ours framed. */
export function MapView({ view, boundaries }: Props & { boundaries: RegionBoundaries | null }) {
  const t = useTexts(viewTexts)
  if (!boundaries) return <p className="muted">{t.noBoundaries}</p>
  return (
    <>
      <FittedChart>{(width) => <RegionMap {...toMap(view, boundaries.topology)} width={width} />}</FittedChart>
      <p className="small muted">{t.mapSource(textIn(boundaries.producer, view.format.language), boundaries.year)}</p>
    </>
  )
}
