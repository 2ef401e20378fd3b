import { readYear } from '../tables/read-year.ts'
import type { TidyColumn, TidyRow, TidyTable } from '../tables/tidy-table.ts'
import { type JsonStatDataset } from './json-stat.ts'
import type { TableDescription, TableDimension } from './table-service.ts'

/** The column of a cube's numbers; no service calls a dimension so. */
export const valueColumn = 'value'
/** Those of its limits and sample sizes. */
export const certaintyColumns = { lower: 'lower', upper: 'upper', sample: 'sample' } as const

/**
 * Cubes of one shape as a table: a column for each dimension, a row for each cell. The parts are those of one question
 * that was too large to ask at once. Rows are numbered as the cells of the whole.
 */
export function toTidyTable(parts: readonly JsonStatDataset[], { address, ...about }: TableDescription): TidyTable {
  const [first] = parts
  if (!first) throw new Error('A table is made of at least one cube')
  const unit = unitOf(parts)
  const isCertain = parts.some(({ certaintyAt }) => certaintyAt)
  return {
    title: about.title || first.label,
    columns: [
      ...columnsOf(parts),
      { name: valueColumn },
      ...(isCertain ? Object.values(certaintyColumns).map((name) => ({ name })) : []),
    ],
    valueColumn,
    ...(isCertain && { certaintyColumns }),
    rows: { [Symbol.iterator]: () => rowsOf(parts) },
    source: {
      address,
      ...(about.producer !== null && { producer: about.producer }),
      ...(about.licence !== null && { licence: about.licence }),
      ...(dayOf(about.updated ?? first.updated) && { updatedOn: dayOf(about.updated ?? first.updated)! }),
      ...unit,
    },
  }
}

function columnsOf(parts: readonly JsonStatDataset[]): TidyColumn[] {
  return parts[0]!.dimensions.map(({ code, label }, index) => {
    const categories = new Map<string, string>()
    for (const { dimensions } of parts) {
      const dimension = dimensions[index]!
      const cells = cellTexts(dimension)
      for (const [place, category] of dimension.categories.entries()) categories.set(cells[place]!, category.label)
    }
    return { name: code, ...(label !== code && { label }), categories }
  })
}

function* rowsOf(parts: readonly JsonStatDataset[]): Generator<TidyRow> {
  let row = 0
  for (const part of parts) {
    const texts = part.dimensions.map(cellTexts)
    const places = texts.map(() => 0)
    for (let index = 0; index < part.cells; index++) {
      row++
      const cells = texts.map((categories, dimension) => categories[places[dimension]!]!)
      cells.push(part.cellAt(index))
      const certainty = part.certaintyAt?.(index)
      if (certainty) cells.push(certainty.lower, certainty.upper, certainty.sample)
      yield { cells, place: { row } }
      advance(places, texts)
    }
  }
}

/** To the next cell: the last dimension changes fastest. */
function advance(places: number[], texts: readonly (readonly string[])[]): void {
  for (let dimension = places.length - 1; dimension >= 0; dimension--) {
    places[dimension] = places[dimension]! + 1
    if (places[dimension]! < texts[dimension]!.length) return
    places[dimension] = 0
  }
}

/**
 * What stands in the cells of a dimension: its codes, except where it is the labels that say which years they are, or
 * that a year is preliminary.
 */
export function cellTexts({ categories }: Pick<TableDimension, 'categories'>): string[] {
  const isYear = (text: string) => readYear(text).kind === 'year'
  const labelsAreYears = categories.length > 0 && categories.every(({ label }) => isYear(label))
  const codesAreYears = categories.every(({ code }) => /^\d{4}$/.test(code) && isYear(code))
  return categories.map(({ code, label }) => {
    const isPreliminary = label === `${code}*`
    return labelsAreYears && (!codesAreYears || isPreliminary) ? label : code
  })
}

/** The unit of the only contents, when there is one. */
function unitOf(parts: readonly JsonStatDataset[]): { unit?: string; decimals?: number } {
  const contents = parts[0]!.dimensions.find(({ role }) => role === 'contents')
  const [only] = contents?.categories.length === 1 ? contents.categories : []
  return {
    ...(only?.unit !== undefined && { unit: only.unit }),
    ...(only?.decimals !== undefined && { decimals: only.decimals }),
  }
}

/** The day of a moment as services write it: 2026-03-02T06:00:00Z. */
export const dayOf = (moment: string | null): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0]
