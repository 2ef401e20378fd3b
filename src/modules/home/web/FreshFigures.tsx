import { Link } from 'react-router'

import { Sparkline } from '#charts/Sparkline.tsx'
import { formatValue } from '#charts/values.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import { splitTitle } from '#modules/indicators/web/indicator-title.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ChangeMark } from '#web/ui/ChangeMark.tsx'
import { homeTexts } from '../home.texts.ts'

/** The figures that the sources have lately changed. */
export function FreshFigures({ rows, home }: { rows: readonly ProfileRow[]; home: string }) {
  const language = useLanguage()
  const t = useTexts(homeTexts)
  const [newest] = rows
  if (!newest) return <p className="muted">{t.nothingFresh}</p>
  return (
    <>
      <ul className="fresh">
        {rows.map((row) => (
          <FreshFigure key={row.indicator.key} row={row} home={home} />
        ))}
      </ul>
      <p className="fresh-source">
        {newest.origin &&
          newest.indicator.updatedOn &&
          t.freshSource(sourceName(newest.origin.source, language), formatDay(newest.indicator.updatedOn, language))}
        . <Link to={`${home}/changes`}>{t.allChanges}</Link> · <Link to={`${home}/state`}>{t.allFigures}</Link>
      </p>
    </>
  )
}

function FreshFigure({ row, home }: { row: ProfileRow; home: string }) {
  const language = useLanguage()
  const { indicator, latest, change, years, values } = row
  const title = inLanguage(indicator.title, language)
  const unit = textIn(indicator.unit, language)
  const format = { unit, decimals: indicator.decimals, language }
  const { main, detail } = splitTitle(title.text, '')
  return (
    <li className="fresh-figure">
      <Link to={`${home}/state/${encodeURIComponent(indicator.key)}`} lang={title.language}>
        {main} {detail && <small>{detail}</small>}
      </Link>
      <span className="fresh-value">
        {latest && (
          <span className="number">
            <b>{formatValue(latest.value, format)}</b> {latest.year}
          </span>
        )}
        {change && <ChangeMark {...change} decimals={indicator.decimals} />}
      </span>
      <Sparkline
        points={years.map((year, index) => ({ year, value: values[index] ?? null }))}
        {...format}
        width={110}
        height={34}
      />
    </li>
  )
}
