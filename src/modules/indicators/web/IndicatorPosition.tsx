import { SeriesMark } from '#charts/SeriesMark.tsx'
import { type MarkedRegion, StripPlot } from '#charts/StripPlot.tsx'
import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import type { ProfileRow } from '../reading.ts'
import { rankSentence } from '../sentence.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { stateTexts } from './state.texts.ts'

interface Props {
  profile: ProfileRow
  ownName: string
  field: { year: number; values: readonly number[] }
  comparisons: readonly MarkedRegion[]
}

/** Our place among all municipalities, in words and as dots. */
export function IndicatorPosition({ profile, ownName, field, comparisons }: Props) {
  const t = useTexts(indicatorPageTexts)
  const ends = useTexts(stateTexts)
  const language = useLanguage()
  const { indicator, latest, rank } = profile
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  const isNeutral = indicator.direction === 'neutral'
  const count = formatNumber(field.values.length, language)
  return (
    <section>
      <h2>{t.position}</h2>
      {rank && <p className="position-words">{upperFirst(rankSentence(rank, language))}.</p>}
      <FittedChart>
        {(width) => (
          <StripPlot
            {...format}
            direction={indicator.direction}
            values={field.values}
            own={{ name: ownName, value: latest?.year === field.year ? latest.value : null }}
            comparisons={comparisons}
            percentile={rank?.percentile ?? null}
            width={width}
            height={48}
          />
        )}
      </FittedChart>
      {!isNeutral && (
        <p className="state-ends" aria-hidden>
          <span>← {ends.worse}</span>
          <span>| {ends.median}</span>
          <span>{ends.better} →</span>
        </p>
      )}
      <p className="small muted">
        {isNeutral ? t.positionNeutral(count, field.year) : t.positionNote(count, field.year)}
      </p>
      <ul className="chart-legend">
        {latest && (
          <li>
            <SeriesMark of="own" /> {ownName} {formatValue(latest.value, format)}
          </li>
        )}
        {comparisons.map(({ role, name, value }) => (
          <li key={role}>
            <SeriesMark of={role} /> {name} {value === null ? t.noValue : formatValue(value, format)}
          </li>
        ))}
      </ul>
    </section>
  )
}
