import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import { indicatorKey } from '../indicator.ts'
import { type ChosenCategories, type TableSelection, tableSelection } from '../sources/table-service.ts'
import type { FigureMapping } from '../tables/mapping.ts'

/** What a dimension of a table is for. `one`: only one of its categories is wanted, so that it divides nothing. */
export const dimensionUses = ['contents', 'region', 'year', 'gender', 'breakdown', 'one'] as const
export type DimensionUse = (typeof dimensionUses)[number]

const cellMeanings = z.record(z.string().max(200), z.string().max(100))

export const dimensionChoice = z.object({
  code: z.string().min(1).max(200),
  use: z.enum(dimensionUses),
  /** Of a breakdown: which. */
  dimension: z.string().max(40).optional(),
  /** Null: everything that there is when the table is fetched. */
  chosen: tableSelection.valueType.nullable(),
  /** What its codes stand for, where they do not tell it themselves: regions, genders, or categories of the breakdown. */
  told: cellMeanings,
})
export type DimensionChoice = z.infer<typeof dimensionChoice>

/** An indicator that a table's figures become: of one of its contents, or of all when it has no contents to choose from. */
export const chosenIndicator = z.object({
  contents: z.string().max(200).nullable(),
  /** The contents that are the limits of its 95 % interval, and the number of those who answered. */
  certainty: z
    .object({
      lower: z.string().max(200).optional(),
      upper: z.string().max(200).optional(),
      sample: z.string().max(200).optional(),
    })
    .optional(),
  key: indicatorKey,
  title: sourceText,
  unit: sourceText,
  /** Null: the figures tell. */
  decimals: z.int().min(0).max(6).nullable(),
})
export type ChosenIndicator = z.infer<typeof chosenIndicator>

/** What a person wants of a table. */
export const tableChoice = z
  .object({
    dimensions: z.array(dimensionChoice).min(1).max(20),
    /** What holds for the whole table where no dimension tells it. */
    fixed: z.object({
      region: z.string().max(60).nullable(),
      year: z.int().min(1900).max(2150).nullable(),
    }),
    indicators: z.array(chosenIndicator).min(1).max(500),
  })
  .meta({ id: 'TableChoice' })
export type TableChoice = z.infer<typeof tableChoice>

export const choiceLacks = ['region', 'year', 'twice', 'one', 'breakdown', 'nothing', 'indicator'] as const
/** What keeps a choice from being a mapping. */
export type ChoiceLack = (typeof choiceLacks)[number]

/** What the choice lacks; empty when it can be fetched. */
export function lacksOf({ dimensions, fixed, indicators }: TableChoice): ChoiceLack[] {
  const having = (use: DimensionUse) => dimensions.filter((one) => one.use === use)
  const contents = having('contents')[0]
  const breakdowns = having('breakdown').map(({ dimension }) => dimension ?? '')
  const keys = indicators.map(({ key }) => key)
  const isNothing = ({ use, chosen }: DimensionChoice) => use !== 'one' && Array.isArray(chosen) && chosen.length === 0
  const lacks: Record<ChoiceLack, boolean> = {
    region: having('region').length === 0 && fixed.region === null,
    year: having('year').length === 0 && fixed.year === null,
    twice: (['contents', 'region', 'year', 'gender'] as const).some((use) => having(use).length > 1),
    one: having('one').some(({ chosen }) => !Array.isArray(chosen) || chosen.length > 1),
    breakdown: breakdowns.includes('') || new Set(breakdowns).size < breakdowns.length || breakdowns.length > 3,
    nothing: dimensions.some(isNothing),
    indicator:
      new Set(keys).size < keys.length ||
      (contents === undefined ? indicators.length !== 1 : !areIndicators(contents.chosen, indicators)),
  }
  return choiceLacks.filter((lack) => lacks[lack])
}

/** Whether each chosen contents has its indicator, or tells how sure one is. */
const areIndicators = (chosen: ChosenCategories | null, indicators: readonly ChosenIndicator[]): boolean =>
  Array.isArray(chosen) &&
  chosen.every((code) =>
    indicators.some(({ contents, certainty = {} }) => [contents, ...Object.values(certainty)].includes(code)),
  )

/** The choice as what is asked of the service and how the answer becomes figures. Throws when the choice lacks something. */
export function toQuestion(choice: TableChoice): { selection: TableSelection; mapping: FigureMapping } {
  const lacks = lacksOf(choice)
  if (lacks.length > 0) throw new Error(`The choice lacks ${lacks.join(', ')}`)
  const { dimensions, fixed, indicators } = choice
  const the = (use: DimensionUse) => dimensions.find((one) => one.use === use)
  const [contents, region, year, gender] = [the('contents'), the('region'), the('year'), the('gender')]
  return {
    selection: Object.fromEntries(dimensions.flatMap(({ code, chosen }) => (chosen === null ? [] : [[code, chosen]]))),
    mapping: {
      indicator: contents ? { column: contents.code, keys: keysOf(indicators) } : { key: indicators[0]!.key },
      region: region ? { column: region.code, names: region.told } : { key: fixed.region! },
      year: year ? { column: year.code } : { year: fixed.year! },
      gender: gender ? { column: gender.code, genders: gender.told } : { gender: 'total' },
      breakdowns: dimensions
        .filter(({ use }) => use === 'breakdown')
        .map(({ code, dimension = '', told }) => ({ column: code, dimension, categories: told })),
      value: { column: 'value' },
      absolute: null,
      only: [],
    },
  }
}

const keysOf = (indicators: readonly ChosenIndicator[]): Record<string, string> =>
  Object.fromEntries(indicators.flatMap(({ contents, key }) => (contents === null ? [] : [[contents, key]])))
