import {
  type Breakdown,
  type BreakdownDimension,
  breakdownName,
  compareBreakdowns,
} from '#modules/indicators/breakdown.ts'
import type { CatalogueEntry, RevisionHead } from '#modules/indicators/catalogue.ts'
import type { Measure } from '#modules/indicators/figure-formats.ts'
import { type Gender, genders, type IndicatorKey } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { openDataTexts } from './open-data.texts.ts'
import type { StatisticalTable, TableDimension } from './statistical-table.ts'

/** Codes of the dimensions of an indicator's table. */
export const dimensionCodes = {
  measure: 'contents',
  gender: 'gender',
  people: 'group',
  region: 'region',
  year: 'year',
} as const

/** An indicator's key in addresses where a colon has another meaning. */
export const toTableId = (key: IndicatorKey): string => key.replace(':', '.')
export const fromTableId = (id: string): IndicatorKey => id.replace('.', ':')

/** The code of everybody: a code cannot be empty. */
const everybody = 'all'
export const toPeopleCode = (breakdown: Breakdown): string => breakdown || everybody
export const fromPeopleCode = (code: string): Breakdown => (code === everybody ? '' : code)

/** What a table is described with. */
export interface Describing {
  language: Language
  /** Of the regions that have figures, in the order wanted. */
  regions: readonly { key: RegionKey; title: LocalText }[]
  years: readonly number[]
  /** What the figures tell, the value first. */
  measures: readonly Measure[]
  dimensions: readonly BreakdownDimension[]
}

/** An indicator as a table: what is measured × gender × population group × region × year; the second and third only where there are several. */
export function describeTable(entry: CatalogueEntry, describing: Describing): StatisticalTable {
  const { indicator, revision } = entry
  const { language, regions, years, measures: told, dimensions } = describing
  const t = openDataTexts[language]
  const words = indicatorTexts[language]
  const { unit, decimals, title } = indicator
  const measures: TableDimension = {
    code: dimensionCodes.measure,
    label: t.measure,
    role: 'metric',
    categories: [
      { code: 'value', label: textIn(title, language), unit: textIn(unit, language), decimals },
      ...(told.includes('absolute') ? [{ code: 'absolute', label: t.absolute, unit: '', decimals: 0 }] : []),
      ...(told.includes('lower')
        ? [
            { code: 'lower', label: words.lowerLimit, unit: textIn(unit, language), decimals },
            { code: 'upper', label: words.upperLimit, unit: textIn(unit, language), decimals },
          ]
        : []),
      ...(told.includes('sample') ? [{ code: 'sample', label: words.sampleSize, unit: '', decimals: 0 }] : []),
    ],
  }
  const parts = partsOf(revision, dimensions)
  const people: TableDimension[] = [
    {
      code: dimensionCodes.gender,
      label: t.gender,
      categories: parts.genders.map((code) => ({ code, label: t.genders[code] })),
    },
    {
      code: dimensionCodes.people,
      label: t.people,
      categories: parts.breakdowns.map((one) => ({
        code: toPeopleCode(one),
        label: breakdownName(one, dimensions, language) || t.everybody,
      })),
    },
  ]
  return {
    id: toTableId(indicator.key),
    label: textIn(title, language),
    source: [textIn(indicator.producer, language), sourceName(entry.source, language)].filter(Boolean).join(', '),
    licence: indicator.licence,
    updated: revision?.fetchedAt ?? null,
    ...(indicator.register === 'demo' && { note: t.demo }),
    dimensions: [
      measures,
      ...people.filter(({ categories }) => categories.length > 1),
      {
        code: dimensionCodes.region,
        label: t.region,
        role: 'geo',
        categories: regions.map((region) => ({ code: region.key, label: textIn(region.title, language) })),
      },
      {
        code: dimensionCodes.year,
        label: t.year,
        role: 'time',
        categories: years.map((year) => ({ code: String(year), label: String(year) })),
      },
    ],
  }
}

/** The genders and population groups that a revision tells of; everybody first. */
export function partsOf(
  revision: RevisionHead | null,
  dimensions: readonly BreakdownDimension[],
): { genders: readonly Gender[]; breakdowns: readonly Breakdown[] } {
  const blocks = revision?.blocks ?? []
  return {
    genders: genders.filter((gender) => blocks.some((block) => block.gender === gender)),
    breakdowns: [...new Set(blocks.map(({ breakdown }) => breakdown))].toSorted(compareBreakdowns(dimensions)),
  }
}
