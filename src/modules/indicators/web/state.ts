import type { Point } from '#charts/series.ts'
import type { MarkedRegion } from '#charts/StripPlot.tsx'
import { type ThemeId, themes } from '../indicator.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ComparedRow, ProfileRow } from '../reading.ts'
import { fromFieldSteps } from '../state/field-steps.ts'
import type { ConcernsOnIndicator, GoalOnIndicator, StateReading, TurnedIndicator } from '../state/state-reading.ts'
import { comparisonRoles } from './comparison.ts'
import type { Sign, StateAddress, Verdict } from './state-address.ts'

/** What is said of an indicator by itself. */
export type StateProfile = Pick<
  StateReading,
  'indicator' | 'latest' | 'previous' | 'change' | 'trend' | 'rank' | 'years' | 'values'
>

/** An indicator beside others. */
export interface RowBeside {
  profile: StateProfile
  country: readonly Point[]
  comparisons: readonly MarkedRegion[]
  /** The values of every region that ours is ranked with, in the year of the rank. */
  field: readonly number[]
}

/** One indicator as a row of the state page shows it. */
export interface StateRow extends RowBeside, Pick<StateReading, 'significance' | 'middle' | 'places'> {
  /** Goals of the plan that it measures. */
  goals: readonly GoalOnIndicator[]
  /** Joys and concerns about it; undefined: none. */
  concerns: ConcernsOnIndicator | undefined
  /** Where its course has turned to; null: it has not. */
  turn: 'better' | 'worse' | null
}

/** The values of a profile row as points of a line. */
export const toPoints = ({ years, values }: Pick<ProfileRow, 'years' | 'values'>): Point[] =>
  years.map((year, index) => ({ year, value: values[index] ?? null }))

interface Beside {
  country: RegionKey | undefined
  compare: readonly RegionKey[]
  nameOf: (key: RegionKey) => string
}

/** A row of the API as the page shows it: the country's course, and the compared municipalities in the year of our latest. */
export function toStateRow(profile: ComparedRow, { country, compare, nameOf }: Beside): RowBeside {
  const valuesOf = (key: RegionKey) => profile.comparisons.find(({ region }) => region === key)?.values ?? []
  const latestAt = profile.years.indexOf(profile.latest?.year ?? Number.NaN)
  return {
    profile,
    country: country ? toPoints({ years: profile.years, values: valuesOf(country) }) : [],
    comparisons: compare.map((key, index) => ({
      role: comparisonRoles[index]!,
      name: nameOf(key),
      value: valuesOf(key)[latestAt] ?? null,
    })),
    field: profile.field,
  }
}

interface Signs {
  goals: readonly GoalOnIndicator[]
  concerns: readonly ConcernsOnIndicator[]
  turned: readonly TurnedIndicator[]
}

/** A row of the page's own call, with what the organisation knows of its indicator. */
export function readRow(
  reading: StateReading,
  beside: Omit<Beside, 'country'>,
  { goals, concerns, turned }: Signs,
): StateRow {
  const { indicator, years, country, compared, field, significance, middle, places } = reading
  return {
    profile: reading,
    country: toPoints({ years, values: country }),
    comparisons: beside.compare.map((key, index) => ({
      role: comparisonRoles[index]!,
      name: beside.nameOf(key),
      value: compared[index] ?? null,
    })),
    field: fromFieldSteps(field, indicator.decimals),
    significance,
    middle,
    places,
    goals: goals.filter((goal) => goal.indicator === indicator.key),
    concerns: concerns.find((one) => one.indicator === indicator.key),
    turn: turnOf(
      reading,
      turned.find((one) => one.indicator === indicator.key),
    ),
  }
}

/**
 * A course has turned when its tested change goes against its significant trend, or when the newest digest says that the trend
 * itself turned or began.
 */
function turnOf({ change, trend }: StateReading, known: TurnedIndicator | undefined): StateRow['turn'] {
  if (change && change.verdict !== 'none') {
    const against = change.verdict === 'better' ? 'worse' : 'better'
    if (trend.verdict === against) return change.verdict
  }
  return known?.verdict ?? null
}

const hasSign: Record<Sign, (row: StateRow) => boolean> = {
  worse: ({ significance }) => significance === 'worse',
  turned: ({ turn }) => turn !== null,
  far: ({ goals }) => goals.some(({ standing }) => standing === 'behind' || standing === 'backwards'),
}

export const rowsOfSign = (rows: readonly StateRow[], sign: Sign | null): StateRow[] =>
  sign === null ? [...rows] : rows.filter(hasSign[sign])

export const verdictOf = (row: RowBeside): Verdict => row.profile.change?.verdict ?? 'none'

export type VerdictCounts = Record<Verdict, number>

export function countVerdicts(rows: readonly StateRow[]): VerdictCounts {
  const counts: VerdictCounts = { better: 0, worse: 0, none: 0 }
  for (const row of rows) counts[verdictOf(row)] += 1
  return counts
}

/** The rows of the chosen population group and theme: what the sentence counts. */
export const rowsInScope = (
  rows: readonly StateRow[],
  { group, theme }: Pick<StateAddress, 'group' | 'theme'>,
): StateRow[] =>
  rows.filter(
    ({ profile: { indicator } }) =>
      (group === null || indicator.populationGroup === group) && (theme === null || indicator.theme === theme),
  )

export const rowsOfVerdict = (rows: readonly StateRow[], verdict: Verdict | null): StateRow[] =>
  verdict === null ? [...rows] : rows.filter((row) => verdictOf(row) === verdict)

export interface ThemeOfRows {
  /** null: no theme has been decided. */
  theme: ThemeId | null
  rows: StateRow[]
}

/** Rows under their themes in the themes' order, those without a theme last; a theme without rows is left out. */
export const groupByTheme = (rows: readonly StateRow[]): ThemeOfRows[] =>
  [...themes, null]
    .map((theme) => ({ theme, rows: rows.filter(({ profile }) => profile.indicator.theme === theme) }))
    .filter((group) => group.rows.length > 0)

/**
 * The surest of the trends that have a verdict and that the latest change goes along with: the one to name in words.
 * Undefined when there is none.
 */
export function surestTrend(rows: readonly StateRow[]): StateRow | undefined {
  const claimed = rows.filter((row) => verdictOf(row) !== 'none' && verdictOf(row) === row.profile.trend.verdict)
  return claimed.toSorted((a, b) => (a.profile.trend.pValue ?? 1) - (b.profile.trend.pValue ?? 1))[0]
}
