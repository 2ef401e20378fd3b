/** Who a line or a mark stands for. The boat marks `own`, and nothing else. */
export type SeriesRole = 'own' | 'comparison1' | 'comparison2' | 'county' | 'country'

export interface Point {
  year: number
  /** null: no figure for the year (not asked, not published, suppressed). */
  value: number | null
  /** The 95 % interval of the figure, where the source tells what it takes. */
  lower?: number | null | undefined
  upper?: number | null | undefined
}

export interface Series {
  role: SeriesRole
  /** The region's name in the reader's language. */
  name: string
  points: readonly Point[]
}

/** Which way is better; the caller's indicator tells. */
export type Direction = 'higher' | 'lower' | 'neutral'

export interface KnownPoint extends Point {
  value: number
}

export interface Interval {
  lower: number
  upper: number
}

/** The interval of a figure, if both of its ends are known. */
export const intervalOf = ({ lower, upper }: Pick<Point, 'lower' | 'upper'>): Interval | undefined =>
  typeof lower === 'number' && typeof upper === 'number' && Number.isFinite(lower) && Number.isFinite(upper)
    ? { lower, upper }
    : undefined

/** The points that have a figure, in order of year. */
export const knownPoints = (points: readonly Point[]): KnownPoint[] =>
  points
    .filter((point): point is KnownPoint => point.value !== null && Number.isFinite(point.value))
    .toSorted((a, b) => a.year - b.year)

export const latestPoint = (points: readonly Point[]): KnownPoint | undefined => knownPoints(points).at(-1)

/**
 * How many years usually lie between two figures, read from the series with most figures: a survey made every second
 * year is not full of gaps.
 */
export function usualInterval(series: readonly (readonly Point[])[]): number {
  const fullest = series.map(knownPoints).toSorted((a, b) => b.length - a.length)[0] ?? []
  const intervals = fullest.slice(1).map((point, index) => point.year - fullest[index]!.year)
  return intervals.toSorted((a, b) => a - b)[Math.floor(intervals.length / 2)] ?? 1
}

/** The runs of figures that a line may join; a longer silence than one and a half usual intervals stays a gap. */
export function segments(points: readonly Point[], interval: number): KnownPoint[][] {
  const runs: KnownPoint[][] = []
  for (const point of knownPoints(points)) {
    const run = runs.at(-1)
    if (run && point.year - run.at(-1)!.year <= interval * 1.5) run.push(point)
    else runs.push([point])
  }
  return runs
}
