import { z } from 'zod'

import { regionCategories } from '#modules/regions/region.ts'
import { genders, indicatorKey } from '../indicator.ts'
import type { TidyTable } from './tidy-table.ts'

const columnName = z.string().min(1).max(200)

/** What a text of a column stands for; texts that are not listed are read by Kaarna's own rules, or are faults. */
const translated = z.record(z.string(), z.string())

/** The heading of a column with values says it, where `value` names many columns. */
const heading = z.literal(true)

/**
 * What the columns of a table mean. Each of the things that a figure needs comes from a column or is the same for the
 * whole table. It is kept, so that next year's table of the same shape needs no second thought.
 */
export const figureMapping = z
  .object({
    indicator: z.union([
      z.object({ key: indicatorKey }),
      z.object({ column: columnName, keys: translated }),
      z.object({ heading, keys: translated }),
    ]),
    /**
     * Code (049, KU049, kunta:049) or name in Finnish or Swedish; `names` says what the unrecognised ones are, and
     * `category` which of several areas by one name is meant.
     */
    region: z.union([
      z.object({ key: z.string() }),
      z.object({ column: columnName, names: translated, category: z.enum(regionCategories).optional() }),
    ]),
    year: z.union([z.object({ year: z.number().int() }), z.object({ column: columnName }), z.object({ heading })]),
    gender: z.union([
      z.object({ gender: z.enum(genders) }),
      z.object({ column: columnName, genders: translated }),
      z.object({ heading, genders: translated }),
    ]),
    /** One for each dimension of a breakdown; an empty category stands for everybody. */
    breakdowns: z.array(z.object({ column: columnName, dimension: z.string(), categories: translated })).max(3),
    /** Many columns: each holds values, and its heading tells their year, gender or indicator. */
    value: z.union([z.object({ column: columnName }), z.object({ columns: z.array(columnName).min(1).max(200) })]),
    /** Number of cases behind the value. */
    absolute: z.object({ column: columnName }).nullable(),
    /** The 95 % interval that the source itself gives of the value; only beside a single column of values. */
    limits: z.object({ lower: columnName, upper: columnName }).optional(),
    /** How many answered, or were examined; only beside a single column of values. */
    sample: z.object({ column: columnName }).optional(),
    /** Rows of which the column holds one of the texts; the others are passed over. */
    only: z.array(z.object({ column: columnName, texts: z.array(z.string()) })),
  })
  .meta({ id: 'FigureMapping' })
export type FigureMapping = z.infer<typeof figureMapping>

/** The columns with values. */
export const valueColumnsOf = ({ value }: FigureMapping): readonly string[] =>
  'columns' in value ? value.columns : [value.column]

/** The mapping with the limits and sample sizes that the table brings along. */
export const withCertainty = (mapping: FigureMapping, { certaintyColumns: columns }: TidyTable): FigureMapping =>
  columns
    ? { ...mapping, limits: { lower: columns.lower, upper: columns.upper }, sample: { column: columns.sample } }
    : mapping

/** What the mapping says of a text, if anything. */
export function toldMeaning(told: Readonly<Record<string, string>>, text: string): string | undefined {
  const known = [text, text.trim()].find((form) => Object.hasOwn(told, form))
  return known === undefined ? undefined : told[known]
}
