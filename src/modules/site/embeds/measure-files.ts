import { toCsv } from '#modules/indicators/figure-formats.ts'
import type { Language } from '#shared/texts.ts'
import { attributionOfView } from './measure-attribution.ts'
import { pictureOf } from './measure-picture.ts'
import type { MeasureFileFormat } from './measure-view.ts'
import { pictureFile } from './picture-file.tsx'
import type { ViewedMeasure } from './read-measure-view.ts'

export interface MeasureFile {
  body: string | Uint8Array<ArrayBuffer>
  contentType: string
}

export interface FileRequest {
  measure: ViewedMeasure
  format: MeasureFileFormat
  language: Language
  /** Of the view that the file is of. */
  address: string
}

/** A view as a file: the figures hold what the picture shows. Throws as `pictureFile` does. */
export async function measureFile({ measure, format, language, address }: FileRequest): Promise<MeasureFile> {
  switch (format) {
    case 'csv':
      return { body: csvOf(measure, language), contentType: 'text/csv; charset=utf-8' }
    case 'json':
      return { body: JSON.stringify(figuresOf(measure)), contentType: 'application/json' }
    case 'metadata.json':
      return { body: JSON.stringify(metadataOf(measure, language, address)), contentType: 'application/json' }
    case 'svg':
      return { body: pictureFile(measure, language), contentType: 'image/svg+xml' }
    case 'png': {
      const { drawingToPng } = await import('#modules/reports/render/docx/picture.ts')
      const png = await drawingToPng({ svg: pictureFile(measure, language) })
      return { body: new Uint8Array(png), contentType: 'image/png' }
    }
  }
}

const csvOf = ({ entry: { indicator }, series, titles }: ViewedMeasure, language: Language): string =>
  toCsv({ series, indicator, titles, language })

/** What Kaarna computed never stands among the source's figures. */
const figuresOf = ({ series, forecast }: ViewedMeasure) =>
  forecast.length > 0 ? { ...series, computedByKaarna: { forecast } } : series

/** All that a reader needs to use the figures rightly. */
const metadataOf = (measure: ViewedMeasure, language: Language, address: string) => {
  const { entry, series, titles, view, field } = measure
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
    view: view.view,
    year: field?.year ?? null,
    gender: series.gender,
    breakdown: series.breakdown,
    years: series.years,
    regions: series.regions.map(({ region }) => ({ key: region, title: titles.get(region) ?? {} })),
    origin: series.origin,
    sentence: pictureOf(measure, language).sentence,
    address,
  }
}
