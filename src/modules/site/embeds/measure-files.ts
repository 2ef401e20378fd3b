import { toCsv } from '#modules/indicators/figure-formats.ts'
import type { Language } from '#shared/texts.ts'
import { attributionOfView } from './measure-attribution.ts'
import { pictureOf } from './measure-picture.ts'
import type { MeasureFileFormat } from './measure-view.ts'
import { pictureFile } from './picture-file.tsx'
import { nameOf, type ViewedMeasure } from './read-measure-view.ts'

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
      const { drawingToPng } = await import('#documents/render/docx/picture.ts')
      const png = await drawingToPng({ svg: pictureFile(measure, language) })
      return { body: new Uint8Array(png), contentType: 'image/png' }
    }
  }
}

function csvOf(measure: ViewedMeasure, language: Language): string {
  const { entry, series } = measure
  const titles = new Map(
    series.regions.map(({ region }) => [region, { [language]: nameOf(measure, region, language) }]),
  )
  return toCsv({ series, indicator: entry.indicator, titles, language })
}

/** What Kaarna computed is named: a county's figures by its key, a forecast on its own. */
const figuresOf = ({ series, forecast, computed }: ViewedMeasure) =>
  forecast.length > 0 || computed
    ? { ...series, computedByKaarna: { regions: computed ? [computed.region] : [], forecast } }
    : series

/** All that a reader needs to use the figures rightly. */
const metadataOf = (measure: ViewedMeasure, language: Language, address: string) => {
  const { entry, series, titles, view, field, computed } = measure
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
    computedByKaarna: computed && { region: computed.region, method: computed.sentence },
    origin: series.origin,
    sentence: pictureOf(measure, language).sentence,
    address,
  }
}
