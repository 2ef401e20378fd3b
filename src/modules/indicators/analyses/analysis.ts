import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { breakdown } from '../breakdown.ts'
import { genders, indicator, indicatorKey } from '../indicator.ts'
import { change, figure, limits, origin, rank, trend } from '../reading.ts'
import { aggregateRefusals } from '../statistics/aggregate.ts'
import { intervalMethods } from '../statistics/confidence-interval.ts'
import { gapVerdicts } from '../statistics/gap-trend.ts'
import { significances, significanceTests } from '../statistics/significance.ts'

const year = z.number().int()
const share = z.number().min(0).max(1)

/** Without the source's long texts, which `/indicators/{key}` has. */
const shownIndicator = indicator
  .omit({ description: true, interpretation: true, limits: true })
  .meta({ id: 'ShownIndicator' })

/** A 95 % interval in the indicator's unit. */
export const figureInterval = limits.extend({ method: z.enum(intervalMethods) }).meta({ id: 'FigureInterval' })

/** What an answer computed by Kaarna says in words, in the language of the call. */
const sentence = z.string().meta({ description: 'The same in words, in the language of the call' })

export const uncertainFigure = figure
  .extend({
    /** The source's own, else what Kaarna computes from counts; null where the source tells neither. */
    interval: figureInterval.nullable(),
  })
  .meta({ id: 'UncertainFigure' })
export type UncertainFigure = z.infer<typeof uncertainFigure>

const significanceResult = z.object({
  significance: z.enum(significances),
  test: z.enum(significanceTests).nullable(),
})

export const comparedFigure = significanceResult
  .extend({
    /** `whole`: a larger area that ours is part of; `other`: another one; `median`: of the municipalities. */
    kind: z.enum(['whole', 'other', 'median']),
    /** Null of the median. */
    region: regionKey.nullable(),
    /** Of the same year as our figure; null when there is none. */
    figure: uncertainFigure.nullable(),
    /** Kaarna computed it from the municipalities, since the source has none. */
    isComputed: z.boolean(),
    /** Ours minus the other. */
    difference: z.number().nullable(),
    /** Ours ÷ the other; null where one of them is not positive. */
    ratio: z.number().nullable(),
    sentence,
  })
  .meta({ id: 'ComparedFigure' })
export type ComparedFigure = z.infer<typeof comparedFigure>

export const regionComparison = z
  .object({
    indicator: indicatorKey,
    region: regionKey,
    gender: z.enum(genders),
    breakdown,
    figure: uncertainFigure.nullable(),
    comparisons: z.array(comparedFigure),
    origin: origin.nullable(),
  })
  .meta({ id: 'RegionComparison' })
export type RegionComparison = z.infer<typeof regionComparison>

export const gapTrend = z
  .object({
    verdict: z.enum(gapVerdicts),
    pValue: share.nullable(),
    slopePerYear: z.number().nullable(),
    firstYear: year.nullable(),
    lastYear: year.nullable(),
    count: z.number().int().nonnegative(),
  })
  .meta({ id: 'GapTrend' })

export const gapReading = z
  .object({
    /** What tells the groups apart: gender, a dimension of breakdowns, or the areas of a category. */
    by: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('gender') }),
      z.object({ kind: z.literal('breakdown'), dimension: z.string() }),
      z.object({ kind: z.literal('area'), category: z.string() }),
    ]),
    year,
    /** In their order; `key` is a gender, a breakdown or a region. */
    groups: z.array(uncertainFigure.extend({ key: z.string() })),
    from: z.string(),
    to: z.string(),
    difference: z.number(),
    ratio: z.number().nullable(),
    interval: limits.nullable(),
    isSignificant: z.boolean().nullable(),
    slopeIndex: z.object({ difference: z.number(), interval: limits, ratio: z.number().nullable() }).nullable(),
    /** Of the difference; between areas, among those that have a figure in all of its years. */
    trend: gapTrend,
    /** Of the ratio, in logarithms. */
    ratioTrend: gapTrend,
    /** The years of the trends and the gap in each: `to` minus `from`, between areas highest minus lowest. */
    years: z.array(year),
    differences: z.array(z.number()),
    sentence,
  })
  .meta({ id: 'GapReading' })
export type GapReading = z.infer<typeof gapReading>

export const structuralFeature = z
  .object({ indicator: shownIndicator, scale: z.enum(['linear', 'log']), year, value: z.number() })
  .meta({ id: 'StructuralFeature' })
export type StructuralFeature = z.infer<typeof structuralFeature>

export const similarRegion = z
  .object({
    region: regionKey,
    /** In standard deviations: 0 is alike, two regions chosen at random are about 1.4 apart. */
    distance: z.number().nonnegative(),
    /** What sets it apart, most first. */
    differences: z.array(
      z.object({
        key: indicatorKey,
        own: z.number(),
        other: z.number(),
        deviations: z.number(),
        /** Of the squared distance. */
        share,
      }),
    ),
    sentence,
  })
  .meta({ id: 'SimilarRegion' })
export type SimilarRegion = z.infer<typeof similarRegion>

export const aggregateSeries = z
  .object({
    indicator: indicatorKey,
    region: regionKey,
    /** Why nothing could be computed for any year; null when there is something. */
    refusal: z.enum([...aggregateRefusals, 'noParts']).nullable(),
    rows: z.array(
      z.object({
        year,
        value: z.number(),
        absolute: z.number(),
        /** Share of the people who live in municipalities with a figure. */
        coverage: share,
      }),
    ),
    origin: origin.nullable(),
    sentence,
  })
  .meta({ id: 'AggregateSeries', description: 'Computed by Kaarna from the figures of the municipalities' })
export type AggregateSeries = z.infer<typeof aggregateSeries>

export const forecastReading = z
  .object({
    indicator: indicatorKey,
    region: regionKey,
    /** Null with fewer than eight values. */
    forecast: z
      .object({
        points: z.array(limits.extend({ year, value: z.number() })),
        slopePerYear: z.number(),
        firstYear: year,
        lastYear: year,
        count: z.number().int(),
      })
      .nullable(),
    origin: origin.nullable(),
    sentence,
  })
  .meta({ id: 'ForecastReading', description: 'Computed by Kaarna: where the present course leads' })
export type ForecastReading = z.infer<typeof forecastReading>

export const imaginedLevel = z
  .object({
    kind: z.enum(['county', 'country', 'bestQuarter', 'target']),
    level: z.number(),
    /** More (positive) or fewer people in a year; null of one to four, which are not told. */
    people: z.number().int().nullable(),
    /** Of so many. */
    population: z.number().int(),
    sentence,
  })
  .meta({ id: 'ImaginedLevel' })
export type ImaginedLevel = z.infer<typeof imaginedLevel>

const spread = z.object({
  lowest: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  highest: z.number(),
  count: z.number().int(),
})

export const spineRow = significanceResult
  .extend({
    indicator: shownIndicator,
    figure: uncertainFigure.nullable(),
    /** The middle of the spine: the whole country in the same year, else the median of the municipalities. */
    middle: z.object({ kind: z.enum(['country', 'median']), value: z.number() }).nullable(),
    spread: spread.nullable(),
    /** Places 0–1 on the spine, the middle at ½, the better end (of neutral indicators the higher) at 1. */
    places: z
      .object({ own: share, lowest: share, lowerQuartile: share, median: share, upperQuartile: share, highest: share })
      .nullable(),
    rank: rank.nullable(),
    change: change.nullable(),
    trend,
    origin: origin.nullable(),
  })
  .meta({ id: 'SpineRow' })
export type SpineRow = z.infer<typeof spineRow>

export const heatRow = z
  .object({
    indicator: shownIndicator,
    cells: z.array(
      significanceResult.extend({
        region: regionKey,
        figure: figure.nullable(),
        /** As on a spine: ½ like the country, 1 the better end. */
        place: share.nullable(),
      }),
    ),
  })
  .meta({ id: 'HeatRow' })
export type HeatRow = z.infer<typeof heatRow>
