import { Sparkline } from '#charts/Sparkline.tsx'
import { formatValue } from '#charts/values.ts'
import { themes } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { PublicPlace } from '../public-place.ts'
import { siteTexts } from '../site.texts.ts'
import { SiteChange } from './SiteChange.tsx'

interface Props {
  place: PublicPlace
  language: Language
}

/** Every measure of the place by subject; a subject opens without a script. */
export function MeasureTable({ place, language }: Props) {
  const t = siteTexts[language].place
  const byTheme = [...themes, null].flatMap((theme) => {
    const rows = place.rows.filter((row) => row.indicator.theme === theme)
    return rows.length > 0 ? [{ title: theme ? indicatorTexts[language].themes[theme] : t.otherTheme, rows }] : []
  })
  return (
    <section className="site-part" id="measures">
      <h2>{t.measures}</h2>
      <p className="site-lead">{t.measuresLead}</p>
      {byTheme.map(({ title, rows }, index) => (
        <details key={title} className="site-theme" open={index === 0}>
          <summary>
            <h3>{title}</h3> <span className="muted">{t.measureCount(rows.length)}</span>
          </summary>
          <ThemeTable title={title} rows={rows} place={place} language={language} />
        </details>
      ))}
    </section>
  )
}

function ThemeTable({ title, rows, place, language }: Props & { title: string; rows: readonly ProfileRow[] }) {
  const t = siteTexts[language].place
  return (
    <table className="table site-measures">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.measure}</th>
          <th scope="col">{t.course}</th>
          <th scope="col" className="numeric">
            {t.value}
          </th>
          <th scope="col">{t.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeasureRow key={row.indicator.key} row={row} slug={place.organisation.slug} language={language} />
        ))}
      </tbody>
    </table>
  )
}

function MeasureRow({ row, slug, language }: { row: ProfileRow; slug: string; language: Language }) {
  const { indicator, latest, years, values } = row
  const title = inLanguage(indicator.title, language)
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  const points = years.map((year, index) => ({ year, value: values[index] ?? null }))
  return (
    <tr>
      <th scope="row" lang={title.language}>
        <a href={`/${language}/${slug}/indicators/${indicator.key}`}>{title.text}</a>
      </th>
      <td className="site-course">
        <Sparkline points={points} {...format} width={150} height={34} />
      </td>
      <td className="numeric">
        {latest ? (
          <>
            <b>{formatValue(latest.value, format)}</b> <small className="muted">{latest.year}</small>
          </>
        ) : (
          <span className="muted">{siteTexts[language].measure.missing}</span>
        )}
      </td>
      <td>
        <SiteChange row={row} language={language} />
      </td>
    </tr>
  )
}
