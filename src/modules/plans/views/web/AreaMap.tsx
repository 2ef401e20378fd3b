import { RegionMap } from '#charts/RegionMap.tsx'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type ViewRow } from '../plan-view.ts'
import { viewsTexts } from '../views.texts.ts'

/** What a map of actions is drawn from: the municipalities of the own county and their boundaries. */
export interface PlanAreas {
  boundaries: RegionBoundaries
  municipalities: readonly Region[]
}

/** How many actions are carried out in each municipality; nothing when none says its municipality. */
export function AreaMap({
  rows,
  areas: { boundaries, municipalities },
}: {
  rows: readonly ViewRow[]
  areas: PlanAreas
}) {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const countOf = (key: string) => rows.filter(({ action }) => action.region === key).length
  const regions = municipalities.map(({ key, title }) => ({
    key,
    name: textIn(title, language),
    value: countOf(key),
  }))
  if (regions.every(({ value }) => value === 0)) return null
  return (
    <figure className="area-map">
      <FittedChart>
        {(width) => (
          <RegionMap
            title={t.mapTitle}
            year={Number(today.slice(0, 4))}
            unit={t.mapUnit}
            decimals={0}
            language={language}
            topology={boundaries.topology}
            regions={regions}
            method="equalSteps"
            focus={regions.map(({ key }) => key)}
            width={width}
          />
        )}
      </FittedChart>
      <figcaption className="small muted">{t.mapNote}</figcaption>
    </figure>
  )
}
