import { renderToStaticMarkup } from 'react-dom/server'

import type { LineChartData } from '#charts/line-chart.ts'
import { lineChartSentence } from '#charts/line-chart-sentence.ts'
import { LineChart } from '#charts/LineChart.tsx'
import { attributionOf } from '#modules/indicators/attribution.ts'
import { toCsv } from '#modules/indicators/figure-formats.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { MeasureFileFormat } from './measure-view.ts'
import type { ViewedMeasure } from './read-measure-view.ts'

export interface MeasureFile {
  body: string | Uint8Array<ArrayBuffer>
  contentType: string
}

const chartSize = { width: 800, height: 420 }

/** A view as a line chart wants it. */
export function chartOf({ entry: { indicator }, series, regions }: ViewedMeasure, language: Language): LineChartData {
  return {
    title: textIn(indicator.title, language),
    unit: textIn(indicator.unit, language),
    decimals: indicator.decimals,
    language,
    series: regions.map(({ key, title, role }) => {
      const { values = [], intervals } = series.regions.find(({ region }) => region === key) ?? {}
      return {
        role,
        name: textIn(title, language),
        points: series.years.map((year, at) => ({
          year,
          value: values[at] ?? null,
          ...(role === 'own' && intervals?.[at]),
        })),
      }
    }),
  }
}

/** Whose figures a view shows, in one line. */
export const attributionOfView = ({ entry, series }: ViewedMeasure, language: Language): string =>
  attributionOf({ ...entry, fetchedAt: series.origin?.fetchedAt ?? null }, language)

export interface FileRequest {
  measure: ViewedMeasure
  format: MeasureFileFormat
  language: Language
  /** Of the view that the file is of. */
  address: string
}

/** A view as a file. */
export async function measureFile({ measure, format, language, address }: FileRequest): Promise<MeasureFile> {
  switch (format) {
    case 'csv':
      return { body: csvOf(measure, language), contentType: 'text/csv; charset=utf-8' }
    case 'json':
      return { body: JSON.stringify(measure.series), contentType: 'application/json' }
    case 'metadata.json':
      return { body: JSON.stringify(metadataOf(measure, language, address)), contentType: 'application/json' }
    case 'svg':
      return { body: svgOf(measure, language), contentType: 'image/svg+xml' }
    case 'png': {
      const { drawingToPng } = await import('#modules/reports/render/docx/picture.ts')
      const png = await drawingToPng({ svg: svgOf(measure, language) })
      return { body: new Uint8Array(png), contentType: 'image/png' }
    }
  }
}

const csvOf = ({ entry: { indicator }, series, regions }: ViewedMeasure, language: Language): string =>
  toCsv({ series, indicator, titles: new Map(regions.map(({ key, title }) => [key, title])), language })

const svgOf = (measure: ViewedMeasure, language: Language): string =>
  renderToStaticMarkup(<LineChart {...chartOf(measure, language)} {...chartSize} labels="direct" />)

/** All that a reader needs to use the figures rightly. */
const metadataOf = (measure: ViewedMeasure, language: Language, address: string) => {
  const { entry, series, regions } = measure
  const { key, title, description, producer, unit, decimals, direction, licence, updatedOn } = entry.indicator
  return {
    indicator: key,
    title,
    description,
    unit,
    decimals,
    direction,
    producer,
    licence,
    attribution: attributionOfView(measure, language),
    sourceUpdatedOn: updatedOn,
    gender: series.gender,
    breakdown: series.breakdown,
    years: series.years,
    regions: regions.map((region) => ({ key: region.key, title: region.title })),
    origin: series.origin,
    sentence: lineChartSentence(chartOf(measure, language)),
    address,
  }
}
