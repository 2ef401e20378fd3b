import type { IndexedRegion, RegionIndex } from '#modules/regions/region-index.ts'
import type { RegionKey, Register } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import type { Breakdown } from '../breakdown.ts'
import type { Cube } from '../cube.ts'
import type { Gender, IndicatorKey } from '../indicator.ts'
import type { Reader } from '../reader.ts'
import type { ComparedRow, Figure, Series } from '../reading.ts'
import { intervalOf } from '../statistics/confidence-interval.ts'
import { significanceOf, type SignificanceResult } from '../statistics/significance.ts'
import { isFewCases } from '../statistics/suppression.ts'
import type { UncertainFigure } from './analysis.ts'

/** On whose behalf something is computed, from what, and in which language it is said. */
export interface Question {
  tx: ReadTx
  cube: Cube
  reader: Reader
  language: Language
}

/** Which figures: one indicator of one region, for a part of the people. */
export interface Subject {
  indicator: IndicatorKey
  region: RegionKey
  gender: Gender
  breakdown: Breakdown
  /** Nothing newer is read. */
  upToYear?: number | undefined
}

/** Throws `notFound`; a region of another register than the one told is none. */
export function requireRegion(regions: RegionIndex, key: RegionKey, register?: Register): IndexedRegion {
  const region = regions.find(key)
  if (!region || (register && region.register !== register)) throw new AppError('notFound', `No region ${key}`)
  return region
}

/**
 * The region's row of the indicator with the values of other regions and all municipalities beside. Throws `notFound` for an
 * unknown indicator, one of another register, or one that does not exist for the reader.
 */
export async function requireRow(
  { tx, cube, reader }: Question,
  { indicator, region, gender, breakdown, upToYear }: Subject,
  compare: readonly RegionKey[] = [],
): Promise<ComparedRow> {
  const [row] = await cube.comparison(tx, {
    reader,
    indicators: [indicator],
    region,
    gender,
    breakdown,
    ...(upToYear !== undefined && { upToYear }),
    compare,
    withField: true,
  })
  if (!row) throw new AppError('notFound', `No indicator ${indicator}`)
  return row
}

/** The value of a region that stands beside, in the year of ours; null when there is none. */
export function valueBeside({ comparisons, years, latest }: ComparedRow, key: RegionKey | undefined): number | null {
  const position = years.indexOf(latest?.year ?? Number.NaN)
  return comparisons.find(({ region }) => region === key)?.values[position] ?? null
}

/** The region's latest figure against a value that is taken as it stands. */
export const versusValue = ({ latest, indicator }: ComparedRow, value: number | null): SignificanceResult =>
  latest && value !== null
    ? significanceOf({ own: latest, other: { value, absolute: null }, otherIs: 'reference', ...indicator })
    : { significance: 'none', test: null }

/** A figure with its 95 % interval. */
export const withInterval = (figure: Figure, ratePer: number | null): UncertainFigure => ({
  ...figure,
  interval: intervalOf(figure, ratePer),
})

/** A region's or group's numbers in the years of a series. */
export type FigureSeries = Pick<Series['regions'][number], 'values' | 'absolutes' | 'intervals' | 'samples'>

/** The figure of a year, with its 95 % interval; null when there is no value. */
export function figureInYear(
  { values, absolutes, intervals, samples }: FigureSeries,
  { year, position }: { year: number; position: number },
  ratePer: number | null,
): UncertainFigure | null {
  const value = values[position] ?? null
  if (value === null) return null
  const sourceInterval = intervals?.[position]
  const sample = samples?.[position] ?? undefined
  return toUncertainFigure(
    {
      year,
      value,
      absolute: absolutes[position] ?? null,
      ...(sourceInterval && { sourceInterval }),
      ...(sample !== undefined && { sample }),
    },
    ratePer,
  )
}

/** A figure from numbers, with its 95 % interval. */
export const toUncertainFigure = (figure: Omit<Figure, 'fewCases'>, ratePer: number | null): UncertainFigure =>
  withInterval({ ...figure, fewCases: isFewCases(figure.absolute) }, ratePer)

/** The country that a region belongs to, or is. */
export const countryKeyOf = (region: IndexedRegion): RegionKey | undefined =>
  [region.key, ...region.memberOf].find((key) => /^(demo-)?maa:/.test(key))

/** The county that a region belongs to. */
export const countyKeyOf = (region: IndexedRegion): RegionKey | undefined =>
  region.memberOf.find((key) => /^(demo-)?hyvinvointialue:/.test(key))

/** Regions of a category in force that belong to a larger one, by key. */
export const membersOf = (regions: RegionIndex, larger: RegionKey, category: IndexedRegion['category']) =>
  regions.regions.filter(
    (region) => region.category === category && region.validTo === null && region.memberOf.includes(larger),
  )
