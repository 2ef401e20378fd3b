import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { formatValue } from '#charts/values.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { ChangeMark } from '#web/ui/ChangeMark.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { Indicator } from '../indicator.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import type { ProfileRow } from '../reading.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { splitTitle } from './indicator-title.ts'
import { type StateAddress, toQuery } from './state-address.ts'
import { stateTexts } from './state.texts.ts'

interface Props {
  indicator: Indicator
  profile: ProfileRow | undefined
  /** Address of the state page. */
  stateAddress: string
  /** Whose figures, and beside whom: the links back carry it along. */
  address: Pick<StateAddress, 'region' | 'compare'>
}

/** What is measured, of whom, which way is better; and the latest figure in large. */
export function IndicatorHeader({ indicator, profile, stateAddress, address }: Props) {
  const t = useTexts(stateTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const { main, detail } = splitTitle(textIn(indicator.title, language), textIn(indicator.unit, language))
  const trail = [
    { label: t.title, to: `${stateAddress}${toQuery(address)}` },
    ...(indicator.theme
      ? [
          {
            label: names.themes[indicator.theme],
            to: `${stateAddress}${toQuery({ ...address, theme: indicator.theme })}`,
          },
        ]
      : []),
  ]
  const facts = [detail, names.directions[indicator.direction]].filter(Boolean)
  return (
    <PageHeader
      title={main}
      breadcrumbs={<Breadcrumbs trail={trail} />}
      lead={<span className="indicator-facts">{facts.join(' · ')}</span>}
      actions={profile && <LatestFigure profile={profile} />}
    />
  )
}

function LatestFigure({ profile }: { profile: ProfileRow }) {
  const t = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const { indicator, latest, previous, change } = profile
  const unit = textIn(indicator.unit, language)
  const format = { unit, decimals: indicator.decimals, language }
  if (!latest) return <p className="latest-none">{t.noFigure}</p>
  return (
    <div className="latest">
      <p className="latest-value">
        {formatNumber(latest.value, language, indicator.decimals)}
        {unit && <span className="latest-unit"> {unit}</span>}
      </p>
      <div>
        {change && <ChangeMark {...change} decimals={indicator.decimals} />}
        <p className="small muted">
          {latest.year}
          {previous && `, ${t.before(previous.year, formatValue(previous.value, format))}`}
        </p>
        {latest.fewCases && <p className="small">{t.fewCases}</p>}
      </div>
    </div>
  )
}
