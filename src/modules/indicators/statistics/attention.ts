import type { IndicatorKey } from '../indicator.ts'
import type { Change, Trend } from '../reading.ts'
import type { Significance } from './significance.ts'

/** What could be said of an indicator at one moment. */
export interface AttentionReading {
  latest: { year: number; value: number } | null
  change: Pick<Change, 'verdict'> | null
  trend: Pick<Trend, 'verdict'>
  /** Against the whole country. */
  versusCountry: Significance
}

export interface AttentionCandidate {
  indicator: IndicatorKey
  before: AttentionReading
  after: AttentionReading
  /** Standard deviation of the value between municipalities; null when not known. */
  deviation: number | null
}

/**
 * Why an indicator is worth attention, the weightiest first: `turned`: its significant trend points the other way than
 * before; `trend`: a significant trend that was not there; `change`: the new value differs from the previous one by its
 * test; `crossed`: it is now better, or worse, than the whole country, and was not.
 */
export const attentionReasons = ['turned', 'trend', 'change', 'crossed'] as const
export type AttentionReason = (typeof attentionReasons)[number]

export interface Attention {
  indicator: IndicatorKey
  verdict: 'better' | 'worse'
  reason: AttentionReason
  /** Change of the value since before, in standard deviations between municipalities; null when either is not known. */
  size: number | null
}

export const mostAttention = 10
/** Places that the rarer verdict is sure of. */
const keptForRarer = 3

/**
 * At most ten indicators that have become better or worse by a test since before: by reason, then by the size of the change
 * in standard deviations between municipalities, then by key. Indicators without a newer or corrected value are passed over.
 * Three places are kept for the rarer verdict, if it has as many. The same input always gives the same list.
 */
export function worthAttention(candidates: readonly AttentionCandidate[]): Attention[] {
  const found = candidates.flatMap((candidate) => attentionOf(candidate) ?? []).toSorted(byWeight)
  const ofVerdict = (verdict: Attention['verdict']) => found.filter((one) => one.verdict === verdict)
  const [worse, better] = [ofVerdict('worse'), ofVerdict('better')]
  const room = (other: readonly Attention[]) => mostAttention - Math.min(keptForRarer, other.length)
  const chosen = new Set([...worse.slice(0, room(better)), ...better.slice(0, room(worse))])
  return found.filter((one) => chosen.has(one)).slice(0, mostAttention)
}

function attentionOf({ indicator, before, after, deviation }: AttentionCandidate): Attention | undefined {
  if (!after.latest) return undefined
  if (before.latest?.year === after.latest.year && before.latest.value === after.latest.value) return undefined
  const found = reasonOf(before, after)
  if (!found) return undefined
  const size = before.latest && deviation ? Math.abs(after.latest.value - before.latest.value) / deviation : null
  return { indicator, ...found, size }
}

type Verdict = Attention['verdict']
const asVerdict = (verdict: string): Verdict | undefined =>
  verdict === 'better' || verdict === 'worse' ? verdict : undefined

function reasonOf(
  before: AttentionReading,
  after: AttentionReading,
): Pick<Attention, 'verdict' | 'reason'> | undefined {
  const [trendBefore, trend] = [asVerdict(before.trend.verdict), asVerdict(after.trend.verdict)]
  if (trend && trendBefore !== trend) return { verdict: trend, reason: trendBefore ? 'turned' : 'trend' }
  const change = asVerdict(after.change?.verdict ?? 'none')
  if (change) return { verdict: change, reason: 'change' }
  const versusCountry = asVerdict(after.versusCountry)
  if (versusCountry && before.versusCountry !== 'none' && before.versusCountry !== versusCountry)
    return { verdict: versusCountry, reason: 'crossed' }
  return undefined
}

const byWeight = (a: Attention, b: Attention): number =>
  attentionReasons.indexOf(a.reason) - attentionReasons.indexOf(b.reason) ||
  (b.size ?? 0) - (a.size ?? 0) ||
  (a.indicator < b.indicator ? -1 : 1)
