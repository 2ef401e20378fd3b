import { ChartLegend } from '#charts/ChartLegend.tsx'
import { LineChart } from '#charts/LineChart.tsx'
import { formatBare } from '#charts/values.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage } from '#shared/local-text.ts'
import { openDataTexts } from '../open-data/open-data.texts.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { embedTexts } from './embeds.texts.ts'
import { attributionOfView, chartOf } from './measure-files.tsx'
import type { MeasureView } from './measure-view.ts'
import type { ViewedMeasure } from './read-measure-view.ts'

interface Props {
  frame: SiteFrame
  measure: ViewedMeasure
  view: MeasureView
  /** Of the measure's whole page. */
  page: string
}

/** A measure for somebody else's page: the chart, its figures, where they come from and how they age. No script, no cookie. */
export function EmbedPage({ frame, measure, view, page }: Props) {
  const { language } = frame
  const t = embedTexts[language]
  const title = inLanguage(measure.entry.indicator.title, language)
  const chart = chartOf(measure, language)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title.text}</title>
        <link rel="stylesheet" href={frame.style} />
      </head>
      <body className="embed">
        <main>
          {measure.entry.indicator.register === 'demo' && <p className="demo-label">{openDataTexts[language].demo}</p>}
          <h1 lang={title.language}>{title.text}</h1>
          <div className="only-wide">
            <LineChart {...chart} width={760} height={360} labels="direct" />
          </div>
          <div className="only-narrow">
            <LineChart {...chart} width={360} height={300} labels="own" />
            <ChartLegend {...chart} />
          </div>
          <details>
            <summary>{t.table}</summary>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t.year}</th>
                  {chart.series.map(({ role, name }) => (
                    <th key={role} scope="col" className="numeric">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {measure.series.years.toReversed().map((year) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    {chart.series.map(({ role, points }) => {
                      const value = points.find((point) => point.year === year)?.value ?? null
                      return (
                        <td key={role} className="numeric">
                          {value === null ? t.missing : formatBare(value, chart)}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
          <p className="small muted">
            {attributionOfView(measure, language)}. {ageing(measure, view, language)}{' '}
            <a href={page} target="_blank" rel="noopener">
              {t.open}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

function ageing({ series }: ViewedMeasure, { revision, last }: MeasureView, language: SiteFrame['language']): string {
  const t = embedTexts[language]
  if (revision !== undefined && series.origin)
    return t.frozen(formatDay(series.origin.fetchedAt.slice(0, 10), language))
  return last === undefined ? t.living : t.lastYears(last)
}
