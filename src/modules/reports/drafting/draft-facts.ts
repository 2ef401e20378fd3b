import type { Breakdown, BreakdownDimension } from '#modules/indicators/breakdown.ts'
import type { Indicator } from '#modules/indicators/indicator.ts'
import type { Change, Figure, Rank, Trend } from '#modules/indicators/reading.ts'
import type { Significance } from '#modules/indicators/statistics/significance.ts'
import type { Place } from '#modules/regions/places/place-name.ts'
import type { LocalText } from '#shared/local-text.ts'

export type DraftIndicator = Pick<
  Indicator,
  'key' | 'title' | 'unit' | 'decimals' | 'direction' | 'ratePer' | 'flatThreshold'
>

/** A figure of another area in the year of ours. */
export interface BesideFact {
  place: Place
  value: number
  significance: Significance
}

/** Two groups of people: women and men, or those of a dimension with the highest and the lowest figure. */
export interface GapFact {
  /** `gender`, or the key of a dimension. */
  kind: string
  year: number
  /** Of gender women and men, else the highest and the lowest. */
  first: { breakdown: Breakdown; value: number }
  second: { breakdown: Breakdown; value: number }
  /** Null: it cannot be tested. False: it may be chance, and is told since the figure shows the groups. */
  isBeyondChance: boolean | null
  /** The figure above the words shows these groups: they are always told. */
  isShown?: boolean
  /** The same two groups in the areas that the figure shows beside ours. */
  elsewhere?: readonly { place: Place; first: number; second: number }[]
}

/** All that is known of one indicator when a sentence is written of it. */
export interface DraftFacts {
  indicator: DraftIndicator
  place: Place
  latest: Figure
  change: Change | null
  trend: Trend
  rank: (Rank & { isShared: boolean }) | null
  beside: readonly BesideFact[]
  gaps: readonly GapFact[]
  /** Years without a figure between the first that the chart shows and the source's last. */
  missingYears: readonly number[]
  /** What the organisation has marked between the figure before and the latest one. */
  events: readonly { year: number; text: LocalText }[]
  /** The latest earlier figure that the source has changed since the revision before. */
  revised: { year: number; before: number; now: number } | null
  dimensions: readonly BreakdownDimension[]
}
