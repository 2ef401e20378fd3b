import type { ReportKind } from '../../report-head.ts'

/** What kinds of report are looked for by: what has been, what is planned, what was agreed. */
export const families = ['reports', 'plans', 'memos'] as const
export type Family = (typeof families)[number]

const familyOf: Record<ReportKind, Family> = {
  annual: 'reports',
  broad: 'reports',
  review: 'reports',
  regional: 'reports',
  plan: 'plans',
  agePlan: 'plans',
  regionalPlan: 'plans',
  negotiation: 'memos',
}

/** The families that there is something of, in order. */
export const familiesIn = (heads: readonly { kind: ReportKind }[]): Family[] =>
  families.filter((family) => heads.some(({ kind }) => familyOf[kind] === family))

export const ofFamily = <Head extends { kind: ReportKind }>(heads: readonly Head[], family: Family | 'all'): Head[] =>
  heads.filter(({ kind }) => family === 'all' || familyOf[kind] === family)

/** Newest year first, each with its reports in the order that they came in. */
export const byYear = <Head extends { year: number }>(heads: readonly Head[]): { year: number; heads: Head[] }[] =>
  [...Map.groupBy(heads, ({ year }) => year)]
    .map(([year, its]) => ({ year, heads: its }))
    .toSorted((a, b) => b.year - a.year)
