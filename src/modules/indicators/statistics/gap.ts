import { exactDifference } from './change.ts'
import { intervalOf, type Limits } from './confidence-interval.ts'
import { differenceLimits, figuresDiffer, type Published } from './count-difference.ts'
import { estimateHeterogeneity } from './estimate-heterogeneity.ts'
import { type CountedFigure, countKindOf, countsOf } from './counts.ts'
import { heterogeneity } from './heterogeneity.ts'
import { slopeIndex } from './slope-index.ts'
import { significance } from './trend.ts'

export interface Group extends CountedFigure {
  /** A category of a breakdown, or a region. */
  key: string
}

export interface Gap {
  /** The first of ordered groups, else the one with the lowest value. */
  from: string
  /** The last of ordered groups, else the one with the highest value. */
  to: string
  /** The value of `to` minus that of `from`, in the indicator's unit. */
  difference: number
  /** The value of `to` ÷ that of `from`; null where one of them is not positive. */
  ratio: number | null
  /** The 95 % interval of the difference; null for groups without an order, whose extremes are chosen by their values. */
  interval: Limits | null
  /**
   * Whether the groups differ by more than chance explains: ordered ones by the interval, others by the test of
   * homogeneity of all. Null: it cannot be tested.
   */
  isSignificant: boolean | null
  /** Where the order and the number of people of every group are known, in the indicator's unit. */
  slopeIndex: { difference: number; interval: Limits; ratio: number | null } | null
}

export interface GapOptions extends Published {
  /** Whether the groups go from less to more, as levels of education do. */
  isOrdered: boolean
}

/** The gap between groups. Undefined for fewer than two. */
export function gapBetween(groups: readonly Group[], options: GapOptions): Gap | undefined {
  const ends = options.isOrdered ? { from: groups[0], to: groups.at(-1) } : extremesOf(groups)
  const { from, to } = ends
  if (!from || !to || groups.length < 2) return undefined
  return {
    from: from.key,
    to: to.key,
    difference: exactDifference(to.value, from.value),
    ratio: from.value > 0 && to.value > 0 ? to.value / from.value : null,
    interval: options.isOrdered ? differenceInterval(to, from, options.ratePer) : null,
    isSignificant: (options.isOrdered ? figuresDiffer(to, from, options) : areHeterogeneous(groups, options)) ?? null,
    slopeIndex: options.isOrdered ? slopeIndexOf(groups, options.ratePer) : null,
  }
}

/** Of equals the first. */
function extremesOf(groups: readonly Group[]): { from: Group | undefined; to: Group | undefined } {
  let [from, to] = [groups[0], groups[0]]
  for (const group of groups) {
    if (group.value < from!.value) from = group
    if (group.value > to!.value) to = group
  }
  return { from, to }
}

function differenceInterval(to: Group, from: Group, ratePer: number | null): Limits | null {
  const [one, other] = [intervalOf(to, ratePer), intervalOf(from, ratePer)]
  if (!one || !other) return null
  return differenceLimits({ ...one, value: to.value }, { ...other, value: from.value })
}

function areHeterogeneous(groups: readonly Group[], { ratePer }: GapOptions): boolean | undefined {
  if (groups.some(({ sourceInterval }) => sourceInterval)) {
    const estimates = groups.flatMap((group) => {
      const interval = intervalOf(group, ratePer)
      return interval ? { ...interval, value: group.value } : []
    })
    const pValue = estimates.length < groups.length ? undefined : estimateHeterogeneity(estimates)
    return pValue === undefined ? undefined : pValue < significance
  }
  const counts = groups.map((group) => countsOf(group, ratePer))
  if (ratePer === null || counts.some((one) => one === undefined)) return undefined
  const pValue = heterogeneity(
    counts.flatMap((one) => one ?? []),
    countKindOf(ratePer),
  )
  return pValue === undefined ? undefined : pValue < significance
}

function slopeIndexOf(groups: readonly Group[], ratePer: number | null): Gap['slopeIndex'] {
  const counts = groups.flatMap((group) => countsOf(group, ratePer) ?? [])
  if (ratePer === null || counts.length < groups.length || groups.length < 3) return null
  const found = slopeIndex(
    counts.map(({ cases, population }) => ({ value: cases / population, population })),
    countKindOf(ratePer),
  )
  if (!found) return null
  const { slope, lower, upper, ratio } = found
  return { difference: slope * ratePer, interval: { lower: lower * ratePer, upper: upper * ratePer }, ratio }
}
