import { type CouncilTerm, termFrom, termYears } from '#modules/clock/council-term.ts'
import type { ReportKind } from './report-head.ts'

/** The first councils of the wellbeing services counties were elected in January 2022. */
const firstCountyTerm = 2022

/** These look back over a term that ends, or ahead over one that begins. */
const backward: readonly ReportKind[] = ['broad', 'regional']
const forward: readonly ReportKind[] = ['plan', 'agePlan', 'regionalPlan']

/**
 * The council term that a report of a year is about: one that ends by the year or later, or one that has begun by it;
 * null: it is about the year itself.
 */
export function termOfReport(kind: ReportKind, year: number): CouncilTerm | null {
  if (forward.includes(kind)) return termFrom(year)
  if (!backward.includes(kind)) return null
  const { first, last } = termFrom(year - 1)
  return { first: kind === 'regional' && last > firstCountyTerm ? Math.max(first, firstCountyTerm) : first, last }
}

/** The year that the plan of the time to come is looked for by: after the report's year, or after the term that it reviews. */
export function comingYear(kind: ReportKind, year: number): number {
  const term = backward.includes(kind) ? termOfReport(kind, year) : null
  return (term?.last ?? year) + 1
}

const yearsBack = 12
const termsBack = 4

/** The years that a report may be opened of in a year, the likeliest first; of a term those that its report is of. */
export function yearsToOpen(kind: ReportKind, thisYear: number): number[] {
  const { first } = termFrom(thisYear)
  const terms = Array.from({ length: termsBack }, (_, back) => first - back * termYears)
  if (backward.includes(kind)) return [...terms, first + termYears]
  if (forward.includes(kind)) return [...terms.slice(0, 2), first + termYears, ...terms.slice(2)]
  const newest = kind === 'negotiation' ? thisYear : thisYear - 1
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back)
  return [newest, ...years.filter((year) => year !== newest)]
}
