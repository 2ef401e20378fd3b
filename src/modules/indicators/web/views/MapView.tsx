import { RegionMap } from '#charts/RegionMap.tsx'
import type { SeriesRole } from '#charts/series.ts'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import type { FieldViewProps } from './FieldViews.tsx'
import { viewTexts } from './views.texts.ts'

/** Which regions are framed; the county and the country are no municipalities. */
function frameOf(shown: FieldViewProps['shown'], key: string): SeriesRole | undefined {
  const role = shown.find((one) => one.key === key)?.role
  return role === 'county' || role === 'country' ? undefined : role
}

/** All municipalities on the map, ours framed. */
export function MapView({
  boundaries,
  title,
  format,
  field,
  year,
  shown,
  regions,
}: FieldViewProps & { boundaries: RegionBoundaries | null }) {
  const t = useTexts(viewTexts)
  if (!boundaries) return <p className="muted">{t.noBoundaries}</p>
  const drawn = regions.municipalities.map((region) => {
    return {
      key: region.key,
      name: textIn(region.title, format.language),
      value: field.valueOf(region.key, year),
      role: frameOf(shown, region.key),
      group: region.memberOf.find((key) => /^(demo-)?hyvinvointialue:/.test(key)),
    }
  })
  return (
    <>
      <FittedChart atFirst={860}>
        {(width) => (
          <RegionMap
            {...format}
            title={title}
            year={year}
            topology={boundaries.topology}
            regions={drawn}
            width={width}
          />
        )}
      </FittedChart>
      <p className="small muted">{t.mapSource(textIn(boundaries.producer, format.language), boundaries.year)}</p>
    </>
  )
}
