import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { trendSign } from '../statistics/trend.ts'
import { splitTitle } from './indicator-title.ts'
import { type StateAddress, toQuery, type Verdict } from './state-address.ts'
import { stateTexts } from './state.texts.ts'
import { countVerdicts, type StateRow, surestTrend } from './state.ts'

interface Props {
  /** The rows of the chosen group and theme. */
  rows: readonly StateRow[]
  address: StateAddress
  /** Address of an indicator's page, the key left out. */
  base: string
}

/** The page's first sentence: how many indicators move where. Each count is a filter. */
export function StateLead({ rows, address, base }: Props) {
  const t = useTexts(stateTexts)
  if (rows.length === 0) return t.nothing
  const counts = countVerdicts(rows)
  if (counts.none === rows.length) return t.lead.noDirection(rows.length)
  return (
    <>
      {t.lead.ofAll(rows.length)}
      <Count verdict="better" count={counts.better} address={address} />
      {', '}
      <Count verdict="worse" count={counts.worse} address={address} />
      {t.lead.and}
      <Count verdict="none" count={counts.none} address={address} />.{' '}
      <SurestTrend rows={rows} address={address} base={base} />
    </>
  )
}

function Count({ verdict, count, address }: { verdict: Verdict; count: number; address: StateAddress }) {
  const t = useTexts(stateTexts)
  const words = t.lead[verdict](count)
  if (count === 0) return words
  const isChosen = address.verdict === verdict
  return (
    <Link
      className={`verdict-count verdict-${verdict}`}
      to={toQuery({ ...address, verdict: isChosen ? null : verdict }) || '?'}
      preventScrollReset
      aria-current={isChosen || undefined}
    >
      {words}
    </Link>
  )
}

function SurestTrend({ rows, address, base }: Props) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  const row = surestTrend(rows)
  if (!row || row.profile.trend.firstYear === null) return null
  const { indicator, trend } = row.profile
  const { main, detail } = splitTitle(textIn(indicator.title, language), '')
  const did = trendSign(trend, indicator.direction) > 0 ? t.rising : t.falling
  return (
    <>
      {t.surest}{' '}
      <Link to={`${base}${indicator.key}${toQuery({ region: address.region, compare: address.compare })}`}>{main}</Link>
      {detail && ` (${detail})`} – {did(row.profile.trend.firstYear)}.
    </>
  )
}
