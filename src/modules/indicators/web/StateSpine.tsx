import { Link } from 'react-router'

import { SpineChart } from '#charts/SpineChart.tsx'
import type { SpineChartRow } from '#charts/spine-chart.ts'
import { SpineLegend } from '#charts/VerdictLegend.tsx'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { indicatorTexts } from '../indicators.texts.ts'
import { methodsAddress } from './addresses.ts'
import { stateViewTexts } from './state-views.texts.ts'
import { stateTexts } from './state.texts.ts'
import { groupByTheme, type StateRow } from './state.ts'

interface Props {
  rows: readonly StateRow[]
  /** Our region's name. */
  own: string
}

/** The rows as the area's profile: each on a line between the worst and the best municipality, the country in the middle. */
export function StateSpine({ rows, own }: Props) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const grouped = useThemes(rows)
  const drawn = grouped.flatMap(({ name, rows: its }) => its.map((row) => toSpineRow(row, name, language)))
  const hasCountry = rows.some(({ middle }) => middle?.kind === 'country')
  return (
    <section className="state-figure">
      <SpineLegend of={drawn.map(({ verdict }) => verdict)} language={language} />
      <FittedChart>
        {(width) => (
          <SpineChart
            width={width}
            name={own}
            middleName={hasCountry ? t.country : t.median}
            rows={drawn}
            language={language}
          />
        )}
      </FittedChart>
      <p className="state-note">
        {t.verdictNote} {t.placeNote} <Link to={methodsAddress(organisation.slug)}>{t.method}</Link>
      </p>
    </section>
  )
}

/** The rows under the names of their themes. */
export function useThemes(rows: readonly StateRow[]): { name: string; rows: StateRow[] }[] {
  const names = useTexts(indicatorTexts)
  const t = useTexts(stateTexts)
  return groupByTheme(rows).map(({ theme, rows: its }) => ({
    name: theme ? names.themes[theme] : t.withoutTheme,
    rows: its,
  }))
}

function toSpineRow(row: StateRow, group: string, language: Language): SpineChartRow {
  const { indicator, latest } = row.profile
  return {
    key: indicator.key,
    name: textIn(indicator.title, language),
    unit: textIn(indicator.unit, language),
    decimals: indicator.decimals,
    value: latest?.value ?? null,
    middle: row.middle?.value ?? null,
    places: row.places,
    verdict: row.significance,
    group,
  }
}
