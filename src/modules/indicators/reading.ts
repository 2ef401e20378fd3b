import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { breakdown } from './breakdown.ts'
import { genders, indicator, indicatorKey } from './indicator.ts'

const year = z.number().int()

/** Latest against previous value. A verdict stands only on a direction and a stated test (DESIGN 3.3). */
export const change = z
  .object({
    difference: z.number(),
    movement: z.enum(['rose', 'fell', 'flat']),
    verdict: z.enum(['better', 'worse', 'none']),
    /** What the verdict stands on. */
    basis: z.enum(['trend', 'proportions', 'intervals', 'threshold']).nullable(),
    fromYear: year,
    toYear: year,
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof change>

/**
 * Mann–Kendall over the last 5–10 values. `rising` and `falling`: significant, but the indicator is neutral;
 * `none`: not significant, or fewer than five values (then `pValue` is null).
 */
export const trend = z
  .object({
    verdict: z.enum(['better', 'worse', 'rising', 'falling', 'none']),
    pValue: z.number().min(0).max(1).nullable(),
    /** Theil–Sen slope, in the indicator's unit per calendar year; null with fewer than two values. */
    slopePerYear: z.number().nullable(),
    firstYear: year.nullable(),
    lastYear: year.nullable(),
    count: z.number().int().nonnegative(),
  })
  .meta({ id: 'Trend' })
export type Trend = z.infer<typeof trend>

/** Among the municipalities of the register with a value in the same year; 1 is best. Null for neutral indicators. */
export const rank = z
  .object({
    position: z.number().int().positive(),
    of: z.number().int().positive(),
    /** Share (0–100) of the other municipalities that this one is better than, ties half. */
    percentile: z.number().min(0).max(100),
    year,
  })
  .meta({ id: 'Rank' })
export type Rank = z.infer<typeof rank>

/** Where a figure comes from: followed to its source, revision and fetch time. */
export const origin = z
  .object({
    indicator: indicatorKey,
    revision: z.number().int().positive(),
    blockHash: z.string(),
    fetchedAt: z.iso.datetime(),
    source: z.string(),
  })
  .meta({ id: 'Origin' })
export type Origin = z.infer<typeof origin>

/** A 95 % confidence interval in the indicator's unit. */
export const limits = z.object({ lower: z.number(), upper: z.number() })

/** What a source tells of how sure its figure is; absent where it tells nothing. */
const certainty = {
  /** The 95 % interval that the source itself gives. */
  sourceInterval: limits.optional(),
  /** How many answered, or were examined. */
  sample: z.number().optional(),
}

export const figure = z
  .object({
    year,
    value: z.number(),
    absolute: z.number().nullable(),
    ...certainty,
    /** The source publishes it, on 1–4 cases: shown, and flagged. */
    fewCases: z.boolean(),
  })
  .meta({ id: 'Figure' })
export type Figure = z.infer<typeof figure>

export const profileRow = z
  .object({
    indicator,
    latest: figure.nullable(),
    previous: z.object({ year, value: z.number() }).nullable(),
    change: change.nullable(),
    trend,
    rank: rank.nullable(),
    /** The years of the indicator's block, ascending, and this region's value in each. */
    years: z.array(year),
    values: z.array(z.number().nullable()),
    /** The source's own 95 % intervals in those years; absent where it gives none of the region. */
    intervals: z.array(limits.nullable()).optional(),
    /** Years between the region's first and the block's last year without a value. */
    missingYears: z.array(year),
    origin: origin.nullable(),
  })
  .meta({ id: 'ProfileRow' })
export type ProfileRow = z.infer<typeof profileRow>

/** A profile row beside other regions, for charts: their values in the same years, and everybody's in the latest one. */
export const comparedRow = profileRow
  .extend({
    comparisons: z.array(z.object({ region: regionKey, values: z.array(z.number().nullable()) })),
    /** The values of all municipalities in force in the year of `latest`, ascending; empty when not asked for. */
    field: z.array(z.number()),
  })
  .meta({ id: 'ComparedRow' })
export type ComparedRow = z.infer<typeof comparedRow>

export const regionSeries = z
  .object({
    region: regionKey,
    values: z.array(z.number().nullable()),
    absolutes: z.array(z.number().nullable()),
    /** The source's own 95 % intervals; absent where it gives none of the region. */
    intervals: z.array(limits.nullable()).optional(),
    /** How many answered, or were examined; absent where the source does not tell. */
    samples: z.array(z.number().nullable()).optional(),
  })
  .meta({ id: 'RegionSeries' })

/** One indicator over the years for some regions; `values[i]` belongs to `years[i]`. */
export const series = z
  .object({
    indicator: indicatorKey,
    gender: z.enum(genders),
    breakdown,
    years: z.array(year),
    regions: z.array(regionSeries),
    origin: origin.nullable(),
  })
  .meta({ id: 'Series' })
export type Series = z.infer<typeof series>

/** One indicator in one year for all regions of a category that have a value. */
export const slice = z
  .object({
    indicator: indicatorKey,
    gender: z.enum(genders),
    breakdown,
    year,
    rows: z.array(z.object({ region: regionKey, value: z.number(), absolute: z.number().nullable(), ...certainty })),
    origin: origin.nullable(),
  })
  .meta({ id: 'Slice' })
export type Slice = z.infer<typeof slice>

const cell = z.object({
  value: z.number().nullable(),
  absolute: z.number().nullable(),
  ...certainty,
})

/** One cell that differs between two revisions; null: the revision has no such cell. */
export const cellDifference = z
  .object({
    region: regionKey,
    year,
    gender: z.string(),
    breakdown: z.string(),
    before: cell.nullable(),
    after: cell.nullable(),
  })
  .meta({ id: 'CellDifference' })
export type CellDifference = z.infer<typeof cellDifference>
