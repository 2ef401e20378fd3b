import type { BudgetLine } from './action-details.ts'

export interface BudgetYear {
  year: number
  plannedEuros: number | null
  actualEuros: number | null
}

type Sums = Pick<BudgetLine, 'plannedEuros' | 'actualEuros'>

const sumOf = (lines: readonly Sums[], which: keyof Sums): number | null => {
  const told = lines.flatMap((line) => line[which] ?? [])
  return told.length === 0 ? null : told.reduce((sum, euros) => sum + euros, 0)
}

/** What all lines say together; null where none says anything. */
export const budgetTotal = (lines: readonly Sums[]): Sums => ({
  plannedEuros: sumOf(lines, 'plannedEuros'),
  actualEuros: sumOf(lines, 'actualEuros'),
})

/** The lines by year, in the order of years; years of which nothing is said are left out. */
export const budgetByYear = (lines: readonly BudgetLine[]): BudgetYear[] =>
  [...Map.groupBy(lines, ({ year }) => year)]
    .map(([year, ofYear]) => ({ year, ...budgetTotal(ofYear) }))
    .toSorted((a, b) => a.year - b.year)

/** A sum that is said of one year and no line. */
export const budgetOf = (plannedEuros: number | null, year: number): BudgetLine[] =>
  plannedEuros === null ? [] : [{ year, line: null, plannedEuros, actualEuros: null }]
