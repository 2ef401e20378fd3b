import { z } from 'zod'

import { type RegionCategory, regionCategories } from '#modules/regions/region.ts'
import { genders, indicatorKey } from '../indicator.ts'
import type { FigureMapping } from './mapping.ts'

/**
 * What a column is for. `lower` and `upper`: the limits of the source's own 95 % interval; `sample`: how many answered; `none`:
 * nothing that figures need.
 */
export const columnKinds = [
  'indicator',
  'region',
  'year',
  'gender',
  'breakdown',
  'value',
  'absolute',
  'lower',
  'upper',
  'sample',
  'none',
] as const
export type ColumnKind = (typeof columnKinds)[number]

export const columnRole = z.object({
  column: z.string().min(1).max(200),
  kind: z.enum(columnKinds),
  /** Of a breakdown: which. */
  dimension: z.string().max(40).optional(),
})
export type ColumnRole = z.infer<typeof columnRole>

/** What the headings of the columns with values tell, when they tell anything. */
export const headingKinds = ['year', 'indicator', 'gender'] as const
export type HeadingKind = (typeof headingKinds)[number]

const told = z.record(z.string().max(500), z.string().max(100))

/** A mapping as people make it: a role for each column, and what is the same in every row. It may still lack something. */
export const mappingDraft = z
  .object({
    roles: z.array(columnRole).max(300),
    headings: z.enum(headingKinds).nullable(),
    /** What holds for every row where no column says it. */
    fixed: z.object({
      indicator: indicatorKey.nullable(),
      region: z.string().max(60).nullable(),
      year: z.number().int().min(1900).max(2150).nullable(),
      gender: z.enum(genders),
    }),
    /** Which of several areas by one name is meant. */
    category: z.enum(regionCategories).nullable(),
    /** What texts that Kaarna does not recognise stand for, by what is asked. */
    told: z.object({ indicators: told, regions: told, genders: told, categories: z.record(z.string(), told) }),
  })
  .meta({ id: 'MappingDraft' })
export type MappingDraft = z.infer<typeof mappingDraft>

export const missingParts = ['indicator', 'region', 'year', 'value', 'twice', 'dimension', 'limits'] as const
/**
 * What a draft lacks: something that a figure needs, or it has one thing in two columns. `limits`: one limit without the other,
 * or limits or sample sizes of several columns of values.
 */
export type MissingPart = (typeof missingParts)[number]

/** The mapping that a draft describes, or what it lacks. */
export function toMapping(draft: MappingDraft): { mapping: FigureMapping } | { missing: MissingPart[] } {
  const { fixed, told: words, headings } = draft
  const columns = (kind: ColumnKind) => draft.roles.filter((role) => role.kind === kind)
  const only = (kind: ColumnKind) => columns(kind)[0]?.column
  const values = columns('value').map(({ column }) => column)
  const says = (kind: HeadingKind) => only(kind) === undefined && headings === kind
  const missing = missingFrom(draft, values, says)
  if (missing.length > 0) return { missing }
  const { category } = draft
  const region = only('region')
  const year = only('year')
  const gender = only('gender')
  const absolute = only('absolute')
  const [lower, upper, sample] = [only('lower'), only('upper'), only('sample')]
  return {
    mapping: {
      indicator: indicatorOf(draft, only('indicator'), says('indicator')),
      region:
        region === undefined
          ? { key: fixed.region! }
          : { column: region, names: words.regions, ...(category && { category: category satisfies RegionCategory }) },
      year: year !== undefined ? { column: year } : says('year') ? { heading: true } : { year: fixed.year! },
      gender:
        gender !== undefined
          ? { column: gender, genders: words.genders }
          : says('gender')
            ? { heading: true, genders: words.genders }
            : { gender: fixed.gender },
      breakdowns: columns('breakdown').map(({ column, dimension = '' }) => ({
        column,
        dimension,
        categories: words.categories[dimension] ?? {},
      })),
      value: headings === null ? { column: values[0]! } : { columns: values },
      absolute: absolute === undefined ? null : { column: absolute },
      ...(lower !== undefined && upper !== undefined && { limits: { lower, upper } }),
      ...(sample !== undefined && { sample: { column: sample } }),
      only: [],
    },
  }
}

function indicatorOf(
  { fixed, told: { indicators } }: MappingDraft,
  column: string | undefined,
  inHeadings: boolean,
): FigureMapping['indicator'] {
  if (column !== undefined) return { column, keys: indicators }
  return inHeadings ? { heading: true, keys: indicators } : { key: fixed.indicator! }
}

function missingFrom(
  { roles, fixed, headings }: MappingDraft,
  values: readonly string[],
  says: (kind: HeadingKind) => boolean,
): MissingPart[] {
  const count = (kind: ColumnKind) => roles.filter((role) => role.kind === kind).length
  const dimensions = roles.flatMap(({ kind, dimension }) => (kind === 'breakdown' ? [dimension ?? ''] : []))
  const once = ['indicator', 'region', 'year', 'gender', 'absolute', 'lower', 'upper', 'sample'] as const
  const isCertain = count('lower') + count('upper') + count('sample') > 0
  const lacks: Record<MissingPart, boolean> = {
    indicator: count('indicator') === 0 && !says('indicator') && fixed.indicator === null,
    region: count('region') === 0 && fixed.region === null,
    year: count('year') === 0 && !says('year') && fixed.year === null,
    value: values.length === 0 || (values.length > 1 && headings === null),
    twice: once.some((kind) => count(kind) > 1) || new Set(dimensions).size < dimensions.length,
    dimension: dimensions.includes('') || dimensions.length > 3,
    limits: count('lower') > 0 !== count('upper') > 0 || (isCertain && values.length > 1),
  }
  return missingParts.filter((part) => lacks[part])
}

/** A saved mapping as a draft for a table with these columns. */
export function toDraft(mapping: FigureMapping, columns: readonly string[]): MappingDraft {
  const { indicator, region, year, gender, breakdowns, value, absolute, limits, sample } = mapping
  const values = 'columns' in value ? value.columns : [value.column]
  const roleOf = (column: string): ColumnRole => {
    const is = (part: object): boolean => 'column' in part && part.column === column
    if (values.includes(column)) return { column, kind: 'value' }
    if (is(indicator)) return { column, kind: 'indicator' }
    if (is(region)) return { column, kind: 'region' }
    if (is(year)) return { column, kind: 'year' }
    if (is(gender)) return { column, kind: 'gender' }
    if (absolute && is(absolute)) return { column, kind: 'absolute' }
    if (column === limits?.lower) return { column, kind: 'lower' }
    if (column === limits?.upper) return { column, kind: 'upper' }
    if (column === sample?.column) return { column, kind: 'sample' }
    const breakdown = breakdowns.find(is)
    return breakdown ? { column, kind: 'breakdown', dimension: breakdown.dimension } : { column, kind: 'none' }
  }
  const headings = [{ year }, { indicator }, { gender }].find((part) => 'heading' in Object.values(part)[0]!)
  return {
    roles: columns.map(roleOf),
    headings: headings ? (Object.keys(headings)[0] as HeadingKind) : null,
    fixed: {
      indicator: 'key' in indicator ? indicator.key : null,
      region: 'key' in region ? region.key : null,
      year: 'year' in year ? year.year : null,
      gender: 'gender' in gender ? gender.gender : 'total',
    },
    category: 'category' in region ? (region.category ?? null) : null,
    told: {
      indicators: 'keys' in indicator ? indicator.keys : {},
      regions: 'names' in region ? region.names : {},
      genders: 'genders' in gender ? gender.genders : {},
      categories: Object.fromEntries(breakdowns.map(({ dimension, categories }) => [dimension, categories])),
    },
  }
}
