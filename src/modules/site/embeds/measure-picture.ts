import { barChartSentence } from '#charts/bar-chart-sentence.ts'
import type { BarChartData } from '#charts/bar-chart.ts'
import { distributionSentence } from '#charts/distribution-sentence.ts'
import type { DistributionData } from '#charts/distribution.ts'
import { lineChartSentence } from '#charts/line-chart-sentence.ts'
import type { LineChartData } from '#charts/line-chart.ts'
import { regionMapSentence } from '#charts/region-map-sentence.ts'
import type { RegionMapData } from '#charts/region-map.ts'
import { smallMultiplesSentence } from '#charts/small-multiples-sentence.ts'
import type { SmallMultiplesData } from '#charts/small-multiples.ts'
import type { ValueFormat } from '#charts/values.ts'
import { toChartAnnotations } from '#modules/indicators/annotations/annotation.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { genderWords } from '#modules/indicators/minors.ts'
import {
  type FieldView,
  hasWhiskers,
  toBars,
  toDistribution,
  toMap,
  toMultiples,
} from '#modules/indicators/views/field-charts.ts'
import { showsOneYear } from '#modules/indicators/views/view.ts'
import { viewTexts } from '#modules/indicators/views/views.texts.ts'
import { hasIntervals, onOneScale, toChartSeries } from '#modules/indicators/web/indicator-view.ts'
import { indicatorPageTexts } from '#modules/indicators/web/indicator-page.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { embedTexts } from './embeds.texts.ts'
import { type MeasureField, nameOf, type ViewedMeasure } from './read-measure-view.ts'

/** A view as one of the charts, with what that chart needs. */
export type Drawing =
  | { kind: 'lines'; chart: LineChartData }
  | { kind: 'bars'; chart: BarChartData }
  | { kind: 'spread'; chart: DistributionData }
  | { kind: 'map'; chart: RegionMapData }
  | { kind: 'multiples'; chart: SmallMultiplesData }

export interface Picture {
  /** Null: the view is a table, or there is nothing to draw. */
  drawing: Drawing | null
  /** What the picture shows. */
  sentence: string
  /** What a reader has to know besides; null: nothing. */
  note: string | null
}

/** The measure's name, and which part of the people it is of where that is not everybody. */
export function titleOf({ entry, view, people }: ViewedMeasure, language: Language): string {
  const title = textIn(entry.indicator.title, language)
  const genders = genderWords(indicatorTexts[language], title)
  const parts = [textIn(people, language), view.gender === 'total' ? '' : genders[view.gender]].filter(Boolean)
  return parts.length > 0 ? `${title} (${parts.join(', ')})` : title
}

/** The title, and the year where the view shows one. */
export function headingOf(measure: ViewedMeasure, language: Language): string {
  const title = titleOf(measure, language)
  const year = showsOneYear(measure.view.view) ? measure.field?.year : undefined
  return year === undefined ? title : `${title}, ${year}`
}

export const formatOf = ({ entry: { indicator } }: ViewedMeasure, language: Language): ValueFormat => ({
  unit: textIn(indicator.unit, language),
  decimals: indicator.decimals,
  language,
})

/** What the address's view draws, in words too. */
export function pictureOf(measure: ViewedMeasure, language: Language): Picture {
  const { field, view } = measure
  if (view.view === 'lines' || view.view === 'table') return linesOf(measure, language)
  if (field?.year === undefined) return nothing(viewTexts[language].noField)
  return fieldPicture(measure, { ...field, year: field.year }, language)
}

const nothing = (why: string): Picture => ({ drawing: null, sentence: why, note: null })

function linesOf(measure: ViewedMeasure, language: Language): Picture {
  const { lines, shown, view, forecast, events, computed } = measure
  const nameOfShown = ({ key, role }: ViewedMeasure['shown'][number]) =>
    role === 'country' ? viewTexts[language].country : nameOf(measure, key, language)
  const { drawn, tooLarge } = onOneScale(toChartSeries(lines, shown, nameOfShown))
  const chart: LineChartData = {
    ...formatOf(measure, language),
    title: titleOf(measure, language),
    series: drawn,
    ...(forecast.length > 0 && { forecast }),
    annotations: toChartAnnotations(eventsWithin(events, lines.years), language),
  }
  const sentence = lineChartSentence(chart)
  if (view.view === 'table') return { drawing: null, sentence, note: computed?.sentence ?? null }
  const names = tooLarge.map(({ name }) => name).join(', ')
  const t = indicatorPageTexts[language]
  const notes = [names && t.tooLarge(names), hasIntervals(drawn) && t.bandNote, computed?.sentence]
  return { drawing: { kind: 'lines', chart }, sentence, note: notes.filter(Boolean).join(' ') || null }
}

/** Of the years that are drawn. */
const eventsWithin = (events: ViewedMeasure['events'], years: readonly number[]) =>
  events.filter(({ year }) => year >= (years[0] ?? Infinity) && year <= (years.at(-1) ?? -Infinity))

function fieldPicture(measure: ViewedMeasure, field: MeasureField & { year: number }, language: Language): Picture {
  const t = viewTexts[language]
  const drawn: FieldView = {
    ...measure,
    field,
    year: field.year,
    municipalities: field.municipalities,
    title: titleOf(measure, language),
    format: formatOf(measure, language),
    direction: measure.entry.indicator.direction,
    country: countryIn(measure, field.year),
  }
  switch (measure.view.view) {
    case 'bars': {
      const chart = toBars(drawn)
      const note = hasWhiskers(chart) ? `${t.barsNote} ${t.whiskerNote}` : t.barsNote
      return { drawing: { kind: 'bars', chart }, sentence: barChartSentence(chart), note }
    }
    case 'multiples': {
      const chart = toMultiples(drawn)
      return { drawing: { kind: 'multiples', chart }, sentence: smallMultiplesSentence(chart), note: t.multiplesNote }
    }
    case 'map': {
      if (!field.boundaries) return nothing(embedTexts[language].noMap)
      const { topology, producer, year } = field.boundaries
      const chart = toMap(drawn, topology)
      const note = t.mapSource(textIn(producer, language), year)
      return { drawing: { kind: 'map', chart }, sentence: regionMapSentence(chart), note }
    }
    case 'spread':
    case 'lines':
    case 'table': {
      const chart = toDistribution(drawn)
      const note = t.spreadNote(formatNumber(chart.values.length, language))
      return { drawing: { kind: 'spread', chart }, sentence: distributionSentence(chart), note }
    }
  }
}

function countryIn({ shown, lines }: ViewedMeasure, year: number): number | null {
  const key = shown.find(({ role }) => role === 'country')?.key
  return lines.regions.find(({ region }) => region === key)?.values[lines.years.indexOf(year)] ?? null
}
