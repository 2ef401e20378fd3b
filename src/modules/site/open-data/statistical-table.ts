/** A value of a dimension. */
export interface TableCategory {
  code: string
  label: string
  unit?: string
  decimals?: number
}

export interface TableDimension {
  code: string
  label: string
  /** What JSON-stat calls it; undefined for other ways to divide people. */
  role?: 'metric' | 'geo' | 'time'
  categories: readonly TableCategory[]
}

/** A table as statistics services give it: all combinations of its dimensions' values, the last one running fastest. */
export interface StatisticalTable {
  id: string
  label: string
  source: string
  /** SPDX name or the licence's own. */
  licence: string | null
  updated: string | null
  dimensions: readonly TableDimension[]
  /** Undefined: only the description was asked for. */
  values?: readonly (number | null)[]
  note?: string
}

/** One combination of categories for each value, in the order of the values. */
export function* cellsOf(
  table: StatisticalTable,
): Generator<{ categories: readonly TableCategory[]; value: number | null }> {
  const sizes = table.dimensions.map(({ categories }) => categories.length)
  for (const [index, value] of (table.values ?? []).entries()) {
    let rest = index
    const categories: TableCategory[] = []
    for (let place = sizes.length - 1; place >= 0; place--) {
      categories[place] = table.dimensions[place]!.categories[rest % sizes[place]!]!
      rest = Math.floor(rest / sizes[place]!)
    }
    yield { categories, value }
  }
}

export interface TidyLine {
  /** One for each dimension but the one that tells what is measured. */
  categories: readonly TableCategory[]
  /** One for each thing measured. */
  values: readonly (number | null)[]
}

/** The table as people read it in a spreadsheet: a line for each combination that has a figure, a column for each thing measured. */
export function tidyLines(table: StatisticalTable): { measures: readonly TableCategory[]; lines: TidyLine[] } {
  const place = table.dimensions.findIndex(({ role }) => role === 'metric')
  const measures = table.dimensions[place]?.categories ?? []
  const lines = new Map<string, { categories: TableCategory[]; values: (number | null)[] }>()
  for (const { categories, value } of cellsOf(table)) {
    const others = categories.filter((_, index) => index !== place)
    const key = others.map(({ code }) => code).join('\u0000')
    const line = lines.get(key) ?? { categories: others, values: measures.map(() => null) }
    line.values[measures.indexOf(categories[place]!)] = value
    lines.set(key, line)
  }
  return { measures, lines: [...lines.values()].filter(({ values }) => values.some((value) => value !== null)) }
}
