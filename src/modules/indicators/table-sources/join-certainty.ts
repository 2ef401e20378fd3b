import { certaintyColumns } from '../sources/cube-table.ts'
import type { CertaintyPart } from '../tables/certainty-words.ts'
import type { TidyRow, TidyTable } from '../tables/tidy-table.ts'
import type { TableChoice } from './table-choice.ts'

type Certainty = Partial<Record<CertaintyPart, string>>

/**
 * The table with the limits and sample sizes that its contents tell in rows of their own beside the values that they are of.
 * Rows are kept in memory, since limits may stand anywhere in the table.
 */
export async function joinCertainty(table: TidyTable, { dimensions, indicators }: TableChoice): Promise<TidyTable> {
  const contents = dimensions.find(({ use }) => use === 'contents')?.code
  const at = table.columns.findIndex(({ name }) => name === contents)
  const valueAt = table.columns.findIndex(({ name }) => name === table.valueColumn)
  const roles = new Map(
    indicators.flatMap(({ contents: of, certainty = {} }) =>
      (Object.entries(certainty) as [CertaintyPart, string][]).map(([part, code]) => [code, { of, part }] as const),
    ),
  )
  if (at < 0 || valueAt < 0 || roles.size === 0 || table.certaintyColumns) return table
  const nameOf = (cells: readonly string[], of: string | null | undefined) =>
    JSON.stringify(cells.map((cell, index) => (index === at ? of : index === valueAt ? '' : cell)))
  const rows: TidyRow[] = []
  const certainties = new Map<string, Certainty>()
  for await (const row of table.rows) {
    const role = roles.get(row.cells[at] ?? '')
    if (!role) rows.push(row)
    else {
      const name = nameOf(row.cells, role.of)
      certainties.set(name, { ...certainties.get(name), [role.part]: row.cells[valueAt] ?? '' })
    }
  }
  const joined = (row: TidyRow): TidyRow => {
    const { lower = '', upper = '', sample = '' } = certainties.get(nameOf(row.cells, row.cells[at])) ?? {}
    return { ...row, cells: [...table.columns.map((_, index) => row.cells[index] ?? ''), lower, upper, sample] }
  }
  return {
    ...table,
    columns: [...table.columns, ...Object.values(certaintyColumns).map((name) => ({ name }))],
    certaintyColumns,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield joined(row)
      },
    },
  }
}
