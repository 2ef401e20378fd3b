import { Link } from 'react-router'

import { ChartLegend } from '#charts/ChartLegend.tsx'
import { LineChart } from '#charts/LineChart.tsx'
import type { Series } from '#charts/series.ts'
import { formatValue } from '#charts/values.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { indicatorAddress } from '#modules/indicators/web/addresses.ts'
import { conclusion } from '#modules/indicators/web/conclusion.ts'
import { splitTitle } from '#modules/indicators/web/indicator-title.ts'
import { toPoints } from '#modules/indicators/web/state.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ChangeMark } from '#web/ui/ChangeMark.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { concernPageTexts } from './concern-pages.texts.ts'

interface Props {
  row: Omit<ProfileRow, 'rank'>
  /** The country's values in the years of the row. */
  country: readonly (number | null)[]
  /** Whose figures they are. */
  regionName: string
  level?: 3 | 4
}

const chartHeight = 200

/** One indicator as evidence: its name, what its figures do in a sentence, and their course beside the country's. */
export function ShownFigure({ row, country, regionName, level = 3 }: Props) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { indicator, latest, change, years } = row
  const unit = textIn(indicator.unit, language)
  const { main, detail } = splitTitle(textIn(indicator.title, language), unit)
  const format = { unit, decimals: indicator.decimals, language }
  const Heading = `h${level}` as const
  const series: Series[] = [
    { role: 'own', name: regionName, points: toPoints(row) },
    { role: 'country', name: t.country, points: years.map((year, at) => ({ year, value: country[at] ?? null })) },
  ]
  const drawn = series.filter(({ points }) => points.some(({ value }) => value !== null))
  return (
    <div className="shown-figure">
      <Heading>
        <Link to={indicatorAddress(organisation.slug, indicator.key)}>{main}</Link>
        {detail && <small> {detail}</small>}
      </Heading>
      <p className="shown-sentence">{conclusion(row, language)}</p>
      {latest && (
        <p className="shown-values">
          <span>
            {regionName} <b className="number">{formatValue(latest.value, format)}</b> {latest.year}
          </span>
          {change && <ChangeMark {...change} decimals={indicator.decimals} />}
        </p>
      )}
      <FittedChart>
        {(width) => (
          <>
            <LineChart
              {...format}
              title={textIn(indicator.title, language)}
              series={drawn}
              width={width}
              height={chartHeight}
              labels="own"
            />
            <ChartLegend {...format} series={drawn} />
          </>
        )}
      </FittedChart>
    </div>
  )
}
