import { z } from 'zod'

import { genders, indicatorKey } from '../indicator.ts'

const columnName = z.string().min(1).max(200)

/** What a text of a column stands for; texts that are not listed are read by Kaarna's own rules, or are faults. */
const translated = z.record(z.string(), z.string())

/**
 * What the columns of a table mean. Each of the things that a figure needs comes from a column or is the same for the
 * whole table. It is kept, so that next year's table of the same shape needs no second thought.
 */
export const figureMapping = z
  .object({
    indicator: z.union([z.object({ key: indicatorKey }), z.object({ column: columnName, keys: translated })]),
    /** Code (049, KU049, kunta:049) or name in Finnish or Swedish; `names` says what the unrecognised ones are. */
    region: z.union([z.object({ key: z.string() }), z.object({ column: columnName, names: translated })]),
    year: z.union([z.object({ year: z.number().int() }), z.object({ column: columnName })]),
    gender: z.union([z.object({ gender: z.enum(genders) }), z.object({ column: columnName, genders: translated })]),
    /** One for each dimension of a breakdown; an empty category stands for everybody. */
    breakdowns: z.array(z.object({ column: columnName, dimension: z.string(), categories: translated })).max(3),
    value: z.object({ column: columnName }),
    /** Number of cases behind the value. */
    absolute: z.object({ column: columnName }).nullable(),
    /** Rows of which the column holds one of the texts; the others are passed over. */
    only: z.array(z.object({ column: columnName, texts: z.array(z.string()) })),
  })
  .meta({ id: 'FigureMapping' })
export type FigureMapping = z.infer<typeof figureMapping>
