import type { RegionKey } from '#modules/regions/region.ts'
import { csvFile, quotedCell } from '#shared/csv.ts'
import { AppError } from '#shared/errors.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Indicator } from './indicator.ts'
import { indicatorTexts } from './indicators.texts.ts'
import type { Series } from './reading.ts'

/** Only the years asked for. Throws `invalidInput` for years that lie wholly outside the figures. */
export function pickYears(series: Series, asked: readonly { first: number; last: number }[] | undefined): Series {
  const [first, last] = [series.years[0], series.years.at(-1)]
  if (!asked || first === undefined || last === undefined) return series
  const outside = asked.find((range) => range.first > last || range.last < first)
  if (outside)
    throw new AppError('invalidInput', `The figures are of ${first}–${last}`, {
      faults: [{ path: 'years', message: 'yearOutside' }],
    })
  const positions = series.years.flatMap((year, position) =>
    asked.some((range) => range.first <= year && year <= range.last) ? [position] : [],
  )
  const pick = <T>(list: readonly T[]) => positions.map((position) => list[position]!)
  return {
    ...series,
    years: pick(series.years),
    regions: series.regions.map(({ region, values, absolutes, intervals, samples }) => ({
      region,
      values: pick(values),
      absolutes: pick(absolutes),
      ...(intervals && { intervals: pick(intervals) }),
      ...(samples && { samples: pick(samples) }),
    })),
  }
}

export interface DescribedSeries {
  series: Series
  indicator: Indicator
  titles: ReadonlyMap<RegionKey, LocalText>
  language: Language
}

type RegionSeries = Series['regions'][number]

/** What a series may tell besides the value, where it does for any region. */
const otherMeasures = ['absolute', 'lower', 'upper', 'sample'] as const
export type Measure = 'value' | (typeof otherMeasures)[number]

const numbersOf: Record<Measure, (one: RegionSeries, position: number) => number | null> = {
  value: ({ values }, position) => values[position] ?? null,
  absolute: ({ absolutes }, position) => absolutes[position] ?? null,
  lower: ({ intervals }, position) => intervals?.[position]?.lower ?? null,
  upper: ({ intervals }, position) => intervals?.[position]?.upper ?? null,
  sample: ({ samples }, position) => samples?.[position] ?? null,
}

/** A number of a region's series by what it measures. */
export const measureAt = (one: RegionSeries, measure: Measure, position: number): number | null =>
  numbersOf[measure](one, position)

/** What the regions' series tell: the value, and what is told besides it of any region. */
export function measuresOf(regions: readonly RegionSeries[]): Measure[] {
  const isTold: Record<(typeof otherMeasures)[number], (one: RegionSeries) => boolean> = {
    absolute: ({ absolutes }) => absolutes.some((absolute) => absolute !== null),
    lower: ({ intervals }) => intervals !== undefined,
    upper: ({ intervals }) => intervals !== undefined,
    sample: ({ samples }) => samples !== undefined,
  }
  return ['value', ...otherMeasures.filter((measure) => regions.some(isTold[measure]))]
}

/**
 * One line for each cell with a figure; numbers with a decimal point, texts quoted. The source's limits and sample sizes are
 * columns only where there are some.
 */
export function toCsv({ series, titles, language }: DescribedSeries): string {
  const told = measuresOf(series.regions)
  const measures = (['value', 'absolute', 'lower', 'upper', 'sample'] as const).filter(
    (measure) => measure === 'absolute' || told.includes(measure),
  )
  const rows = series.regions.flatMap((one) =>
    series.years.flatMap((year, position) => {
      const numbers = measures.map((measure) => measureAt(one, measure, position))
      if (numbers[0] === null && numbers[1] === null) return []
      const title = quotedCell(textIn(titles.get(one.region) ?? {}, language))
      return [[series.indicator, one.region, title, year, series.gender, ...numbers.map((number) => number ?? '')]]
    }),
  )
  return csvFile([['indicator', 'region', 'region_title', 'year', 'gender', ...measures], ...rows], ',')
}

/** JSON-stat 2.0 (https://json-stat.org/full/): what is measured × region × year. */
export function toJsonStat({ series, indicator, titles, language }: DescribedSeries) {
  const measures = measuresOf(series.regions)
  const texts = indicatorTexts[language]
  const labels: Record<Measure, string> = {
    value: textIn(indicator.unit, language) || textIn(indicator.title, language),
    absolute: texts.absoluteValue,
    lower: texts.lowerLimit,
    upper: texts.upperLimit,
    sample: texts.sampleSize,
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: textIn(indicator.title, language),
    source: textIn(indicator.producer, language),
    ...(series.origin && { updated: series.origin.fetchedAt }),
    id: ['measure', 'region', 'year'],
    size: [measures.length, series.regions.length, series.years.length],
    role: { metric: ['measure'], geo: ['region'], time: ['year'] },
    dimension: {
      measure: {
        category: {
          index: [...measures],
          label: Object.fromEntries(measures.map((measure) => [measure, labels[measure]])),
          unit: { value: { label: textIn(indicator.unit, language), decimals: indicator.decimals } },
        },
      },
      region: {
        category: {
          index: series.regions.map(({ region }) => region),
          label: Object.fromEntries(
            series.regions.map(({ region }) => [region, textIn(titles.get(region) ?? {}, language)]),
          ),
        },
      },
      year: { category: { index: series.years.map(String) } },
    },
    value: measures.flatMap((measure) =>
      series.regions.flatMap((one) => series.years.map((_, position) => measureAt(one, measure, position))),
    ),
    extension: { indicator: indicator.key, gender: series.gender, licence: indicator.licence, origin: series.origin },
  }
}
