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
    regions: series.regions.map(({ region, values, absolutes }) => ({
      region,
      values: pick(values),
      absolutes: pick(absolutes),
    })),
  }
}

export interface DescribedSeries {
  series: Series
  indicator: Indicator
  titles: ReadonlyMap<RegionKey, LocalText>
  language: Language
}

/** One line for each cell with a figure; numbers with a decimal point, texts quoted. */
export function toCsv({ series, titles, language }: DescribedSeries): string {
  const rows = series.regions.flatMap(({ region, values, absolutes }) =>
    series.years.flatMap((year, position) => {
      const value = values[position] ?? null
      const absolute = absolutes[position] ?? null
      if (value === null && absolute === null) return []
      const title = quotedCell(textIn(titles.get(region) ?? {}, language))
      return [[series.indicator, region, title, year, series.gender, value ?? '', absolute ?? '']]
    }),
  )
  return csvFile([['indicator', 'region', 'region_title', 'year', 'gender', 'value', 'absolute'], ...rows], ',')
}

/** JSON-stat 2.0 (https://json-stat.org/full/): what is measured × region × year. */
export function toJsonStat({ series, indicator, titles, language }: DescribedSeries) {
  const hasAbsolutes = series.regions.some(({ absolutes }) => absolutes.some((absolute) => absolute !== null))
  const measures = hasAbsolutes ? (['value', 'absolute'] as const) : (['value'] as const)
  const texts = indicatorTexts[language]
  const labels = {
    value: textIn(indicator.unit, language) || textIn(indicator.title, language),
    absolute: texts.absoluteValue,
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
      series.regions.flatMap((region) => (measure === 'value' ? region.values : region.absolutes)),
    ),
    extension: { indicator: indicator.key, gender: series.gender, licence: indicator.licence, origin: series.origin },
  }
}
