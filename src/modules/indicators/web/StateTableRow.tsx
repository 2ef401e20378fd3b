import { memo } from 'react'
import { Link } from 'react-router'

import { Sparkline } from '#charts/Sparkline.tsx'
import { StripPlot } from '#charts/StripPlot.tsx'
import { VerdictKey } from '#charts/VerdictMark.tsx'
import { textIn } from '#shared/local-text.ts'
import { formatNumber, formatPercent } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ChangeMark } from '#web/ui/ChangeMark.tsx'
import { indicatorTexts } from '../indicators.texts.ts'
import { splitTitle } from './indicator-title.ts'
import { stateViewTexts } from './state-views.texts.ts'
import { StateConcerns } from './StateConcerns.tsx'
import { StateGoals } from './StateGoals.tsx'
import { stateTexts } from './state.texts.ts'
import { type StateRow, toPoints } from './state.ts'

interface Props {
  row: StateRow
  own: string
  /** Address of an indicator's page, the key left out, and the query that it carries along. */
  base: string
  query: string
  mayAddGoal: boolean
  mayAddConcern: boolean
}

/** One indicator: name, course, latest value, change, our place among all, and the goals that it measures. */
export const StateTableRow = memo(function StateTableRow({ row, own, base, query, ...rights }: Props) {
  const t = useTexts(stateTexts)
  const names = useTexts(indicatorTexts)
  const views = useTexts(stateViewTexts)
  const language = useLanguage()
  const { indicator, latest, change, rank } = row.profile
  const unit = textIn(indicator.unit, language)
  const { main, detail } = splitTitle(textIn(indicator.title, language), unit)
  const format = { unit, decimals: indicator.decimals, language }
  return (
    <tr className="state-row">
      <th scope="row" className="state-name">
        <Link to={`${base}${indicator.key}${query}`}>{main}</Link>
        <small>{detail}</small>
      </th>
      <td className="state-course">
        <Sparkline {...format} points={toPoints(row.profile)} comparison={row.country} />
      </td>
      <td className="state-value">
        {latest ? (
          <>
            <b>{formatNumber(latest.value, language, indicator.decimals)}</b>
            <small>{latest.year}</small>
            {latest.fewCases && (
              <small className="state-few" title={names.fewCases}>
                {t.fewCases}
              </small>
            )}
          </>
        ) : (
          <small>{t.noFigure}</small>
        )}
      </td>
      <td className="state-change">
        {change ? <ChangeMark {...change} decimals={indicator.decimals} /> : latest && <small>{t.noChange}</small>}
        {row.turn && <small className="state-turn">{views.turned[row.turn]}</small>}
      </td>
      <td className="state-strip">
        {row.field.length > 0 && (
          <StripPlot
            {...format}
            direction={indicator.direction}
            values={row.field}
            own={{ name: own, value: latest?.value ?? null }}
            comparisons={row.comparisons}
            percentile={rank?.percentile ?? null}
          />
        )}
      </td>
      <td className="state-position">
        <Position row={row} />
        <Versus significance={row.significance} />
      </td>
      <td className="state-goals">
        <div className="state-signs">
          <StateGoals row={row} name={main} mayAddGoal={rights.mayAddGoal} />
          <StateConcerns row={row} name={main} mayAddConcern={rights.mayAddConcern} />
        </div>
      </td>
    </tr>
  )
})

function Position({ row: { profile, field } }: { row: StateRow }) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  if (profile.rank) return <BetterThan share={formatPercent(profile.rank.percentile, language)} />
  if (!profile.latest || field.length === 0) return null
  return <small>{profile.indicator.direction === 'neutral' ? t.neutral : t.notRanked}</small>
}

/** What a test says of our figure beside the whole country's; nothing where it cannot be tested. */
function Versus({ significance }: Pick<StateRow, 'significance'>) {
  const t = useTexts(stateViewTexts)
  if (significance === 'none') return null
  return (
    <span className="state-versus">
      <VerdictKey of={significance} />
      <small>{t.versus[significance]}</small>
    </span>
  )
}

/** `parempi kuin 72 %`; of what is said in the head of the column, and here to those who do not see it. */
function BetterThan({ share }: { share: string }) {
  const { before, after } = useTexts(stateTexts).betterThan
  return (
    <span className="state-better">
      {before} <b className="number">{share}</b> <span className="visually-hidden">{after}</span>
    </span>
  )
}
