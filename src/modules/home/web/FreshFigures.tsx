import { Link } from 'react-router'

import { Sparkline } from '#charts/Sparkline.tsx'
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
  const { indicator, change, years, values } = row
  const title = inLanguage(indicator.title, language)
  const unit = textIn(indicator.unit, language)
  const { main, detail } = splitTitle(title.text, unit)
  return (
    <li className="fresh-figure">
      <Link to={`${home}/state/${encodeURIComponent(indicator.key)}`} lang={title.language}>
        {main} {detail && <small>{detail}</small>}
      </Link>
      {change && <ChangeMark {...change} decimals={indicator.decimals} />}
      <Sparkline
        points={years.map((year, index) => ({ year, value: values[index] ?? null }))}
        unit={unit}
        decimals={indicator.decimals}
        language={language}
        width={110}
        height={34}
      />
    </li>
  )
}
