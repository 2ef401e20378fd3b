import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ComparedRow, Figure } from '#modules/indicators/reading.ts'
import { significanceOf } from '#modules/indicators/statistics/significance.ts'
import type { OutlinedGoal } from '#modules/plans/outline.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ToldConcern } from '../resolve/concern-facts.ts'
import { verdictOf } from '../verdict.ts'

/** A latest change that is at least so many times the usual one stands out of an indicator's own history. */
export const unusual = 1.5
/** Fewer changes than this are no history. */
const fewestChanges = 4
/** A difference to the county or the country of at least this share of theirs is worth telling. */
export const farFrom = 0.1
/** A report has so many key findings to choose from; more would be a list, not a choice. */
const mostFindings = 14

type Row = ComparedRow & { latest: Figure }

interface Weighed {
  /** How much it matters among the findings: of a change and a distance their size, of goals and concerns a fixed one. */
  weight: number
}

export type KeyFinding = Weighed &
  (
    | { kind: 'change'; verdict: 'better' | 'worse'; row: Row; timesUsual: number | null }
    | { kind: 'distance'; verdict: 'better' | 'worse'; row: Row; beside: RegionKey; value: number; share: number }
    | { kind: 'goalReached'; goal: OutlinedGoal }
    | { kind: 'goalMissed'; goal: OutlinedGoal }
    | { kind: 'concern'; told: ToldConcern; row: Row }
  )

export interface FindingGround {
  /** The report's indicators with figures, beside the larger areas. */
  rows: readonly ComparedRow[]
  /** The county and the country. */
  larger: readonly RegionKey[]
  goals: readonly OutlinedGoal[]
  concerns: readonly ToldConcern[]
  year: number
}

/**
 * What a report could tell first, the weightiest first: changes that a test stands behind, differences to the county or the
 * country that chance does not explain, goals that were reached or missed, and concerns that figures confirm. An indicator
 * is told at most once of its change and once of its distance.
 */
export function keyFindings(ground: FindingGround): KeyFinding[] {
  const rows = withFigure(ground.rows)
  return [
    ...findingsOfFigures(ground),
    ...ground.goals.flatMap((goal) => goalOf(goal, ground.year)),
    ...concernsOf(ground.concerns, new Map(rows.map((row) => [row.indicator.key, row]))),
  ]
    .toSorted(byWeight)
    .slice(0, mostFindings)
}

export type FindingOfFigure = Extract<KeyFinding, { verdict: unknown }>

/** What the figures alone tell: all changes and distances, the weightiest first. */
export function findingsOfFigures({ rows, larger }: Pick<FindingGround, 'rows' | 'larger'>): FindingOfFigure[] {
  const having = withFigure(rows)
  return [...having.flatMap(changeOf), ...having.flatMap((row) => distanceOf(row, larger))].toSorted(byWeight)
}

const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight

const withFigure = (rows: readonly ComparedRow[]): Row[] =>
  rows.flatMap((row) => (row.latest ? [{ ...row, latest: row.latest }] : []))

/** A verdict that stands, weighed by how large the latest change is beside the usual ones. */
function changeOf(row: Row): FindingOfFigure[] {
  const verdict = verdictOf(row)
  if (verdict === 'none') return []
  const timesUsual = timesUsualOf(row)
  const hasTrend = row.trend.verdict === verdict
  if (!hasTrend && (timesUsual ?? 0) < unusual) return []
  const weight = (hasTrend ? 1 + (1 - (row.trend.pValue ?? 1)) : 1) + Math.min(timesUsual ?? 0, 5) / 5
  return [{ kind: 'change', verdict, row, timesUsual, weight }]
}

/** The latest change ÷ the median of the earlier ones; null without a history, or where figures have stood still. */
function timesUsualOf({ values, change }: Row): number | null {
  const known = values.filter((value) => value !== null)
  const sizes = known.slice(1).map((value, index) => Math.abs(value - known[index]!))
  const earlier = sizes.slice(0, -1).toSorted((a, b) => a - b)
  const usual = earlier[earlier.length >> 1]
  if (!change || earlier.length < fewestChanges || !usual) return null
  return Math.abs(change.difference) / usual
}

/** The area beside which it stands out most, by the test of the comparison and a stated share. */
function distanceOf(row: Row, larger: readonly RegionKey[]): FindingOfFigure[] {
  const position = row.years.indexOf(row.latest.year)
  const found = larger.flatMap((beside): (KeyFinding & { kind: 'distance' })[] => {
    const value = row.comparisons.find(({ region }) => region === beside)?.values[position] ?? null
    if (value === null || value === 0) return []
    const other = { value, absolute: null }
    const { significance } = significanceOf({ own: row.latest, other, otherIs: 'reference', ...row.indicator })
    const share = Math.abs(row.latest.value - value) / Math.abs(value)
    if ((significance !== 'better' && significance !== 'worse') || share < farFrom) return []
    return [{ kind: 'distance', verdict: significance, row, beside, value, share, weight: 1 + Math.min(share, 1) }]
  })
  return found.toSorted((a, b) => b.share - a.share).slice(0, 1)
}

/** Reached goals, and those whose time is up or whose figures went the wrong way. */
function goalOf(goal: OutlinedGoal, year: number): KeyFinding[] {
  if (goal.verdict === 'reached') return [{ kind: 'goalReached', goal, weight: 2 }]
  const isOver = goal.progress.some(({ target, verdict }) => target.year <= year && verdict === 'behind')
  return goal.verdict === 'backwards' || isOver ? [{ kind: 'goalMissed', goal, weight: 2.2 }] : []
}

/** Concerns that were held against figures and confirmed by them, with the figure that they were seen in. */
const concernsOf = (told: readonly ToldConcern[], rows: ReadonlyMap<IndicatorKey, Row>): KeyFinding[] =>
  told.flatMap((one): KeyFinding[] => {
    const { finding, indicator, leftOut } = one.concern
    const row = indicator === null ? undefined : rows.get(indicator)
    return finding === 'confirmed' && row && !leftOut ? [{ kind: 'concern', told: one, row, weight: 1.8 }] : []
  })
