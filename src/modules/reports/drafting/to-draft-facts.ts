import type { Breakdown, BreakdownDimension } from '#modules/indicators/breakdown.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ComparedRow, Figure, ProfileRow } from '#modules/indicators/reading.ts'
import { figuresDiffer } from '#modules/indicators/statistics/count-difference.ts'
import { gapBetween } from '#modules/indicators/statistics/gap.ts'
import { significanceOf } from '#modules/indicators/statistics/significance.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { giant } from '../resolve/indicator-chart.ts'
import { dimensionIn, type Grouping } from '../blocks/grouping.ts'
import { areasBeside } from '../resolve/groups-beside.ts'
import { chartYears, type Reading } from '../resolve/reading.ts'
import type { BesideFact, DraftFacts, GapFact } from './draft-facts.ts'

/** What sentences need beside the report's own figures; read once for all blocks. */
export interface DraftReading {
  women: ReadonlyMap<IndicatorKey, ProfileRow>
  men: ReadonlyMap<IndicatorKey, ProfileRow>
  ages: ReadonlyMap<IndicatorKey, readonly { breakdown: Breakdown; row: ProfileRow }[]>
  /** The same figures a revision earlier, of indicators that have one. */
  before: ReadonlyMap<IndicatorKey, ProfileRow>
  dimensions: readonly BreakdownDimension[]
}

/** More years than this without a figure are no gap but the rhythm of a survey. */
const mostMissing = 3

/** A difference between groups that cannot be tested is told when one figure is at least so many times the other. */
const largeRatio = 1.5

/** Areas of which the words tell the groups; the figure shows them all. */
const mostElsewhere = 2

interface Asked {
  row: ComparedRow & { latest: Figure }
  own: Region
  compareWith: readonly RegionKey[]
  /** The groups that the block tells apart. */
  by?: Grouping | undefined
}

/** Gathers what is known of one indicator of the own area into the facts of its sentences. */
export function toDraftFacts({ row, own, compareWith, by }: Asked, reading: Reading, more: DraftReading): DraftFacts {
  const { indicator, latest, change, trend, rank } = row
  const { key } = indicator
  const since = change?.fromYear ?? latest.year - 1
  const events = reading.facts.events.get(key) ?? []
  return {
    indicator,
    place: own,
    latest,
    change,
    trend,
    rank: rank && { ...rank, isShared: isShared(rank) },
    beside: besideOf({ row, own, compareWith }, reading),
    gaps: gapsOf({ row, compareWith, by }, reading, more),
    missingYears: missingOf(row),
    events: events.filter(({ year }) => year > since && year <= latest.year),
    revised: revisedOf(row, more.before.get(key)),
    dimensions: by ? reading.facts.groups.dimensions : more.dimensions,
  }
}

/** Equals share a position, and each of them counts half in the percentile. */
function isShared({ position, of, percentile }: NonNullable<ComparedRow['rank']>): boolean {
  const worse = of - position
  return Math.round(2 * (worse - (percentile * (of - 1)) / 100)) > 0
}

function besideOf({ row, own, compareWith }: Asked, { facts }: Reading): BesideFact[] {
  const series = facts.series.get(row.indicator.key)
  if (!series) return []
  const position = series.years.indexOf(row.latest.year)
  const larger = facts.larger.map(({ region }) => region)
  const always = new Set([own.key, ...larger.map(({ key }) => key)])
  const chosen = compareWith.flatMap((key) => (always.has(key) ? [] : (facts.others.get(key) ?? [])))
  return [...chosen, ...larger].flatMap((region): BesideFact[] => {
    const of = series.regions.find((one) => one.region === region.key)
    const value = of?.values[position] ?? null
    if (!of || value === null) return []
    const isWhole = own.memberOf.includes(region.key)
    // A count of a whole country tells nothing beside ours.
    if (row.indicator.ratePer === null && isWhole && Math.abs(value) > giant * Math.abs(row.latest.value)) return []
    const { significance } = significanceOf({
      own: row.latest,
      other: {
        value,
        absolute: of.absolutes[position] ?? null,
        sourceInterval: of.intervals?.[position] ?? undefined,
      },
      otherIs: isWhole ? 'reference' : 'independent',
      ...row.indicator,
    })
    return [{ place: region, value, significance }]
  })
}

/** The groups that the block shows come first; the others only when they differ. */
function gapsOf(
  { row, compareWith, by }: Pick<Asked, 'row' | 'compareWith' | 'by'>,
  reading: Reading,
  more: DraftReading,
): GapFact[] {
  const shown = by ? shownGap(row, { by, compareWith }, reading) : []
  const others = [...genderGap(row, more), ...ageGap(row, more)]
  return [...shown, ...others.filter(({ kind }) => shown.every((one) => one.kind !== kind))]
}

/** Women and men, or the groups with the highest and the lowest figure, whether they differ or not. */
function shownGap(
  { indicator, latest }: Asked['row'],
  { by, compareWith }: { by: Grouping; compareWith: readonly RegionKey[] },
  reading: Reading,
): GapFact[] {
  const { facts } = reading
  const groups = facts.groups
    .of(by, indicator.key)
    .flatMap(({ gender, breakdown, row }) =>
      row.latest?.year === latest.year ? [{ key: breakdown || gender, ...row.latest, row }] : [],
    )
  const gap = gapBetween(groups, { isOrdered: false, ...indicator })
  if (!gap) return []
  const kind = dimensionIn(by) ?? 'gender'
  const [first, second] = kind === 'gender' ? (['female', 'male'] as const) : ([gap.to, gap.from] as const)
  const end = (wanted: string) => ({ breakdown: wanted, value: groups.find(({ key }) => key === wanted)!.value })
  const isBeyondChance = gap.isSignificant
  const inArea = (wanted: string, area: RegionKey) => {
    const { row } = groups.find(({ key }) => key === wanted)!
    return row.comparisons.find(({ region }) => region === area)?.values[row.years.indexOf(latest.year)] ?? null
  }
  const elsewhere = areasBeside(compareWith, reading)
    .flatMap((place) => {
      const [one, other] = [inArea(first, place.key), inArea(second, place.key)]
      return one === null || other === null ? [] : [{ place, first: one, second: other }]
    })
    .slice(0, mostElsewhere)
  const said = { kind, year: latest.year, first: end(first), second: end(second), isBeyondChance }
  return [{ ...said, isShown: true, elsewhere }]
}

/** Women and men, when they differ by more than chance explains, or untested by much. */
function genderGap({ indicator, latest }: Asked['row'], { women, men }: DraftReading): GapFact[] {
  const [first, second] = [women, men].map((rows) => rows.get(indicator.key)?.latest ?? null)
  if (!first || !second || first.year !== latest.year || second.year !== latest.year) return []
  const isBeyondChance = differ(first, second, indicator)
  if (isBeyondChance === undefined) return []
  return [
    {
      kind: 'gender',
      year: latest.year,
      first: { breakdown: 'female', value: first.value },
      second: { breakdown: 'male', value: second.value },
      isBeyondChance,
    },
  ]
}

/** The age groups with the highest and the lowest figure, when the groups differ by the same rule and do not overlap. */
function ageGap({ indicator, latest }: Asked['row'], { ages }: DraftReading): GapFact[] {
  const groups = (ages.get(indicator.key) ?? []).flatMap(({ breakdown, row }) =>
    row.latest?.year === latest.year ? [{ key: breakdown, ...row.latest }] : [],
  )
  const gap = gapBetween(groups, { isOrdered: false, ...indicator })
  if (!gap || gap.isSignificant === false || overlap(groups.map(({ key }) => key))) return []
  if (gap.isSignificant === null && !isLarge(gap.ratio, indicator)) return []
  const end = (wanted: Breakdown) => ({ breakdown: wanted, value: groups.find(({ key }) => key === wanted)!.value })
  const isBeyondChance = gap.isSignificant
  return [{ kind: 'age', year: latest.year, first: end(gap.to), second: end(gap.from), isBeyondChance }]
}

/** Whether some people are in two of the age groups. */
function overlap(breakdowns: readonly Breakdown[]): boolean {
  const spans = breakdowns
    .map((breakdown) => {
      const [, from = '', to, over] = /^age=(\d+)(?:-(\d+)|(\+))?$/.exec(breakdown) ?? []
      return { from: Number(from), to: over ? Infinity : Number(to ?? from) }
    })
    .toSorted((a, b) => a.from - b.from)
  return spans.some(({ to }, index) => (spans[index + 1]?.from ?? Infinity) <= to)
}

/** True: beyond chance; null: large, but untested; undefined: not to be told. */
function differ(a: Figure, b: Figure, indicator: ComparedRow['indicator']): true | null | undefined {
  const tested = figuresDiffer(a, b, indicator)
  if (tested !== undefined) return tested ? true : undefined
  return isLarge(a.value > 0 && b.value > 0 ? a.value / b.value : null, indicator) ? null : undefined
}

/** Counts of women and men differ as their numbers do: only shares and rates are compared untested. */
const isLarge = (ratio: number | null, { ratePer }: Pick<ComparedRow['indicator'], 'ratePer'>): boolean =>
  ratePer !== null && ratio !== null && Math.max(ratio, 1 / ratio) >= largeRatio

function missingOf({ missingYears, latest }: Asked['row']): number[] {
  const shown = missingYears.filter((year) => year >= latest.year - chartYears)
  const newer = shown.filter((year) => year > latest.year)
  const between = shown.filter((year) => year < latest.year)
  return [...(between.length <= mostMissing ? between : []), ...newer.slice(-mostMissing)]
}

/** The latest year whose value the source had told otherwise before. */
function revisedOf({ years, values }: Asked['row'], before: ProfileRow | undefined): DraftFacts['revised'] {
  if (!before) return null
  for (let position = years.length - 1; position >= 0; position--) {
    const year = years[position]!
    const now = values[position]
    const earlier = before.values[before.years.indexOf(year)]
    if (now === null || now === undefined || earlier === null || earlier === undefined || now === earlier) continue
    return { year, before: earlier, now }
  }
  return null
}
