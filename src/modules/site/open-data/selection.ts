import { AppError } from '#shared/errors.ts'
import type { StatisticalTable, TableCategory, TableDimension } from './statistical-table.ts'

/** What is wanted of each dimension: codes and expressions of PxWebApi 2. */
export type Selection = ReadonlyMap<string, readonly string[]>

const expression = /^(TOP|BOTTOM|FROM|TO|RANGE)\(\s*([^,()]+?)\s*(?:,\s*([^,()]+?)\s*)?\)$/i

/**
 * The table with the chosen values alone, in the table's own order. A dimension that is not named keeps its default: the latest
 * year, everybody, all else. Throws `invalidInput` for a dimension or a value that the table lacks.
 */
export function select(table: StatisticalTable, selection: Selection): StatisticalTable {
  const known = new Set(table.dimensions.map(({ code }) => code))
  const unknown = [...selection.keys()].find((code) => !known.has(code))
  if (unknown !== undefined) throw refused(`The table has no variable ${unknown}; it has ${[...known].join(', ')}`)
  const dimensions = table.dimensions.map((dimension) => {
    const wanted = selection.get(dimension.code)
    return { ...dimension, categories: wanted ? choose(dimension, wanted) : defaultOf(dimension) }
  })
  return { ...table, dimensions }
}

/** What is chosen when nothing is asked for: small enough to look at. */
export function defaultOf({ role, categories }: TableDimension): readonly TableCategory[] {
  if (role === 'time') return categories.slice(-1)
  return role === undefined ? categories.slice(0, 1) : categories
}

function choose(dimension: TableDimension, wanted: readonly string[]): readonly TableCategory[] {
  const chosen = new Set(wanted.flatMap((text) => matching(dimension, text.trim())))
  if (chosen.size === 0) throw refused(`Nothing is chosen of ${dimension.code}`)
  return dimension.categories.filter((category) => chosen.has(category))
}

function matching({ code, categories }: TableDimension, text: string): readonly TableCategory[] {
  const exact = categories.find((category) => category.code === text)
  if (exact) return [exact]
  const [, verb, first = '', second] = expression.exec(text) ?? []
  const placeOf = (value: string): number => {
    const place = categories.findIndex((category) => category.code === value)
    if (place < 0) throw refused(`${code} has no value ${value}`)
    return place
  }
  switch (verb?.toUpperCase()) {
    // TOP is from the end of the newest in time, and from the beginning elsewhere, as PxWeb has it for descending time.
    case 'TOP':
      return code === 'year' ? categories.slice(-countOf(first)) : categories.slice(0, countOf(first))
    case 'BOTTOM':
      return code === 'year' ? categories.slice(0, countOf(first)) : categories.slice(-countOf(first))
    case 'FROM':
      return categories.slice(placeOf(first))
    case 'TO':
      return categories.slice(0, placeOf(first) + 1)
    case 'RANGE':
      return categories.slice(placeOf(first), placeOf(second ?? first) + 1)
  }
  if (/[*?]/.test(text)) {
    const pattern = new RegExp(
      `^${text
        .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
    )
    return categories.filter((category) => pattern.test(category.code))
  }
  throw refused(`${code} has no value ${text}`)
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw refused(`${text} is no number of values`)
  return count
}

const refused = (detail: string) => new AppError('invalidInput', detail)

export const sizeOf = ({ dimensions }: StatisticalTable): number =>
  dimensions.reduce((size, { categories }) => size * categories.length, 1)
