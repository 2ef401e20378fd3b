import { TableServiceError } from './table-service-error.ts'
import type { ChosenCategories, TableDescription, TableDimension, TableSelection } from './table-service.ts'
import type { AskedDimension } from './split-query.ts'

/** More cells than this is not fetched: it is a whole database rather than a table. */
export const mostCellsFetched = 2_000_000

/**
 * The codes that a selection asks of each dimension, in the table's own order. Throws TableServiceError when the table has
 * no such dimension or category, or when it is asked for too much.
 */
export function chooseCategories(description: TableDescription, selection: TableSelection): AskedDimension[] {
  const { dimensions, address } = description
  for (const code of Object.keys(selection))
    if (!dimensions.some((dimension) => dimension.code === code))
      throw new TableServiceError('noSuchPart', { place: address, what: code })
  const asked = dimensions.map((dimension): AskedDimension => ({
    code: dimension.code,
    codes: chosenCodes(dimension, Object.hasOwn(selection, dimension.code) ? selection[dimension.code] : undefined),
    isTime: dimension.role === 'time',
  }))
  const empty = asked.find(({ code, codes }) => codes.length === 0 && !mayBeLeftOut(dimensions, code))
  if (empty) throw new TableServiceError('noSuchPart', { place: address, what: `${empty.code}: 0` })
  const named = asked.filter(({ codes }) => codes.length > 0)
  const cells = named.reduce((product, { codes }) => product * codes.length, 1)
  if (cells > mostCellsFetched) throw new TableServiceError('tooManyCells', { place: address, what: String(cells) })
  return named
}

/** The codes that a choice means now, in the table's order. Throws TableServiceError for one that the table lacks. */
export function chosenCodes(
  { code: dimension, categories }: TableDimension,
  chosen: ChosenCategories | undefined,
): string[] {
  const codes = categories.map(({ code }) => code)
  if (chosen === undefined) return codes
  const [names, known] = Array.isArray(chosen)
    ? [chosen, new Set(codes)]
    : [chosen.levels, new Set(categories.flatMap(({ level }) => level ?? []))]
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined) throw new TableServiceError('noSuchPart', { place: dimension, what: unknown })
  const wanted = new Set(names)
  return categories.flatMap(({ code, level }) =>
    wanted.has(Array.isArray(chosen) ? code : (level ?? '')) ? [code] : [],
  )
}

const mayBeLeftOut = (dimensions: readonly TableDimension[], code: string): boolean =>
  dimensions.find((dimension) => dimension.code === code)?.mayBeLeftOut === true
