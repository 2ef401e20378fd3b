import type { ComparedRow, ProfileRow } from '../reading.ts'
import { type AttentionCandidate, type AttentionReading, worthAttention } from '../statistics/attention.ts'
import { significanceOf } from '../statistics/significance.ts'
import { type DigestContent, isStale, rhythmOf } from './digest.ts'

export interface ComparedProfile {
  /** As it was before; undefined for an indicator without figures then. */
  before: ComparedRow | undefined
  after: ComparedRow
}

export interface Comparing {
  /** Every indicator that has a new revision. */
  changed: readonly ComparedProfile[]
  /** The core indicators as they are now. */
  core: readonly ProfileRow[]
  year: number
}

/** What new revisions mean for one area. */
export function toDigest({ changed, core, year }: Comparing): DigestContent {
  const known = changed.flatMap(({ before, after }) => (before ? [{ before, after }] : []))
  return {
    newYears: known.flatMap(newYearsOf),
    corrected: known.flatMap(correctedIn),
    attention: worthAttention(known.map(toCandidate)),
    added: changed.flatMap(({ before, after }) => (!before && after.latest ? [after.indicator.key] : [])),
    stale: core.flatMap((row) => staleIn(row, year)),
  }
}

interface Pair {
  before: ComparedRow
  after: ComparedRow
}

function newYearsOf({ before, after }: Pair): DigestContent['newYears'] {
  const last = before.latest?.year ?? -Infinity
  const years = after.years.filter((year, at) => year > last && after.values[at] !== null)
  return years.length > 0 && after.latest ? [{ indicator: after.indicator.key, years, value: after.latest.value }] : []
}

function correctedIn({ before, after }: Pair): DigestContent['corrected'] {
  const last = before.latest?.year ?? -Infinity
  const years = [...new Set([...before.years, ...after.years])].filter((year) => year <= last).toSorted((a, b) => a - b)
  const cells = years
    .map((year) => ({ year, before: valueIn(before, year), after: valueIn(after, year) }))
    .filter((cell) => cell.before !== cell.after)
  return cells.length > 0 ? [{ indicator: after.indicator.key, cells }] : []
}

const valueIn = ({ years, values }: ProfileRow, year: number): number | null => values[years.indexOf(year)] ?? null

const toCandidate = ({ before, after }: Pair): AttentionCandidate => ({
  indicator: after.indicator.key,
  before: toReading(before),
  after: toReading(after),
  deviation: deviationOf(after.field),
})

/** The country is the one region that the rows are compared with. */
function toReading({ indicator, latest, change, trend, years, comparisons }: ComparedRow): AttentionReading {
  const country = latest ? comparisons[0]?.values[years.indexOf(latest.year)] : undefined
  const { direction, ratePer, decimals } = indicator
  const versusCountry =
    latest && typeof country === 'number'
      ? significanceOf({
          own: latest,
          other: { value: country, absolute: null },
          otherIs: 'reference',
          direction,
          ratePer,
          decimals,
        }).significance
      : 'none'
  return { latest, change, trend, versusCountry }
}

/** Standard deviation; null with fewer than two values. */
function deviationOf(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

function staleIn({ indicator, latest, years, values }: ProfileRow, year: number): DigestContent['stale'] {
  if (!latest) return []
  const everyYears = rhythmOf(years.filter((_, at) => values[at] !== null))
  return isStale(latest.year, everyYears, year) ? [{ indicator: indicator.key, latest: latest.year, everyYears }] : []
}
