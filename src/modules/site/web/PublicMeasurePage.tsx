import { ChartAnnotations } from '#charts/ChartAnnotations.tsx'
import { ChartLegend } from '#charts/ChartLegend.tsx'
import { LineChart } from '#charts/LineChart.tsx'
import { formatRange, formatValue } from '#charts/values.ts'
import { toChartAnnotations } from '#modules/indicators/annotations/annotation.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { rankSentence } from '#modules/indicators/sentence.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { toLineChart } from '../measure-chart.ts'
import type { PublicEvent, PublicPlace } from '../public-place.ts'
import { residentSentence } from '../resident-sentence.ts'
import { sentence } from '../sentence-case.ts'
import { siteTexts } from '../site.texts.ts'

import { MeasureOrigin } from './MeasureOrigin.tsx'
import { PlaceName } from './PlaceName.tsx'
import { SiteChange } from './SiteChange.tsx'
import { SiteDocument, type SiteFrame } from './SiteDocument.tsx'
import { YearTable } from './YearTable.tsx'

interface Props {
  frame: SiteFrame
  place: PublicPlace
  row: ProfileRow
  events: readonly PublicEvent[]
}

/** One measure of a place: its course beside the county's and the country's, what it means, and where it comes from. */
export function PublicMeasurePage({ frame, place, row, events }: Props) {
  const { language } = frame
  const t = siteTexts[language]
  const { organisation } = place
  const name = textIn(organisation.name, language)
  const title = inLanguage(row.indicator.title, language)
  return (
    <SiteDocument
      frame={frame}
      title={t.measure.pageTitle(title.text, name)}
      description={`${title.text}. ${residentSentence(row, language)}`}
      path={`/${organisation.slug}/indicators/${row.indicator.key}`}
      isDemo={organisation.demo}
      name={<PlaceName organisation={organisation} language={language} />}
      footer={<b>{name}</b>}
    >
      <article className="site-part site-measure">
        <nav className="breadcrumbs" aria-label={t.measure.where}>
          <a href={`/${language}/${organisation.slug}#measures`}>{t.measure.allMeasures}</a>
        </nav>
        <h1 lang={title.language}>{title.text}</h1>
        <Reading row={row} language={language} />
        <Course place={place} row={row} events={events} language={language} />
        <MeasureOrigin row={row} regionKey={organisation.regionKey} language={language} />
      </article>
    </SiteDocument>
  )
}

/** The latest figure, its change, and what they mean in words. */
function Reading({ row, language }: { row: ProfileRow; language: Language }) {
  const { indicator, latest, rank } = row
  const t = siteTexts[language]
  if (!latest) return <p className="site-lead">{t.measure.noValue}</p>
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  return (
    <>
      <p className="site-figure">
        <b>{formatValue(latest.value, format)}</b> <span className="muted">{latest.year}</span>{' '}
        <SiteChange row={row} language={language} />
      </p>
      <p className="site-lead">
        {residentSentence(row, language)} {rank && sentence(rankSentence(rank, language))}
      </p>
      {latest.fewCases && <p className="small muted">{t.fewCases}</p>}
    </>
  )
}

function Course({ place, row, events, language }: Omit<Props, 'frame'> & { language: Language }) {
  const t = siteTexts[language].measure
  const chart = toLineChart({
    row,
    name: textIn(place.organisation.name, language),
    neighbours: place.neighbours,
    figures: place.neighbourFigures.get(row.indicator.key),
    withIntervals: true,
    events: toChartAnnotations(events, language),
    language,
  })
  const { latest } = row
  return (
    <section>
      <h2>{t.comparison}</h2>
      <div className="only-wide">
        <LineChart {...chart} width={1312} height={460} labels="direct" />
      </div>
      <div className="only-narrow">
        <LineChart {...chart} width={358} height={300} labels="own" />
        <ChartLegend {...chart} />
        {chart.annotations && chart.annotations.length > 0 && <ChartAnnotations annotations={chart.annotations} />}
      </div>
      {latest?.sourceInterval && (
        <p className="small muted">{t.interval(latest.year, formatRange(latest.sourceInterval, chart))}</p>
      )}
      <details className="site-theme">
        <summary>
          <h3>{t.figuresByYear}</h3>
        </summary>
        <YearTable chart={chart} texts={t} />
      </details>
    </section>
  )
}
