import type { Indicator } from '../indicator.ts'
import type { Figure, Origin, ProfileRow, Rank } from '../reading.ts'
import { changeOf } from '../statistics/change.ts'
import { rankOf } from '../statistics/rank.ts'
import { isFewCases } from '../statistics/suppression.ts'
import { trendOf } from '../statistics/trend.ts'
import type { Column } from './block-format.ts'
import { type Block, certaintyAt, figuresOf, numberAt, orNull, rowAt } from './block.ts'
import { readCertainty } from './read-series.ts'

export interface ProfileSource {
  indicator: Indicator
  /** Undefined: there are no figures of the gender asked for. */
  block: Block | undefined
  origin: Origin | null
  /** The region's slot. */
  slot: number
  /** Nothing newer is read. */
  upToYear: number
}

/** One region's figures of one indicator, with what may be said of them. */
export function readProfileRow({ indicator, block, origin, slot, upToYear }: ProfileSource): ProfileRow {
  const years = block ? yearsUpTo(block.years, upToYear) : []
  const figures = block && figuresOf(block)
  const place = block && figures && { block, figures, row: rowAt(block, slot) }
  const known = place && place.row >= 0 ? readKnown(place, years) : undefined
  const latest = known && figureAt(place!, known, known.positions.length - 1)
  if (!latest) return emptyRow(indicator, years, origin)

  const previous = figureAt(place!, known, known.positions.length - 2)
  const { direction, flatThreshold, ratePer, decimals } = indicator
  const trend = trendOf(known.years, known.numbers, direction)
  return {
    indicator,
    latest,
    previous: previous ? { year: previous.year, value: previous.value } : null,
    change: previous ? changeOf({ previous, latest, direction, flatThreshold, ratePer, decimals, trend }) : null,
    trend,
    rank: rankAt(place!, known.positions.at(-1)!, indicator),
    years,
    values: known.values,
    ...(block?.certainty && intervalsIn(block, place!.row, years.length)),
    missingYears: years.filter((year, position) => year > known.years[0]! && known.values[position] === null),
    origin,
  }
}

function intervalsIn(block: Block, row: number, count: number): Pick<ProfileRow, 'intervals'> {
  const { intervals } = readCertainty(block, row)
  return intervals ? { intervals: intervals.slice(0, count) } : {}
}

interface Place {
  block: Block
  figures: Column
  row: number
}

/** A region's values in all years, and apart those that exist. */
interface Known {
  values: (number | null)[]
  positions: number[]
  years: number[]
  numbers: number[]
}

function readKnown({ block, figures, row }: Place, years: readonly number[]): Known {
  const rows = block.regions.slots.length
  const known: Known = { values: [], positions: [], years: [], numbers: [] }
  for (let position = 0; position < years.length; position++) {
    const number = numberAt(figures, position * rows + row)
    const exists = !Number.isNaN(number)
    known.values.push(exists ? number : null)
    if (!exists) continue
    known.positions.push(position)
    known.years.push(years[position]!)
    known.numbers.push(number)
  }
  return known
}

function figureAt({ block, row }: Place, known: Known, index: number): Figure | undefined {
  const position = known.positions[index]
  if (position === undefined) return undefined
  const cell = position * block.regions.slots.length + row
  const absolute = orNull(numberAt(block.absolutes, cell))
  const figure = { year: known.years[index]!, value: known.numbers[index]!, absolute, fewCases: isFewCases(absolute) }
  return block.certainty ? { ...figure, ...certaintyAt(block, cell) } : figure
}

function rankAt({ block, figures, row }: Place, position: number, { direction }: Indicator): Rank | null {
  const rows = block.regions.slots.length
  const { numbers, missing } = figures
  const takesPart = block.regions.ranked
  return rankOf({
    numbers,
    missing,
    start: position * rows,
    rows,
    takesPart,
    row,
    direction,
    year: block.years[position]!,
  })
}

function yearsUpTo(years: readonly number[], upToYear: number): number[] {
  const newer = years.findIndex((year) => year > upToYear)
  return years.slice(0, newer < 0 ? years.length : newer)
}

const emptyRow = (indicator: Indicator, years: number[], origin: Origin | null): ProfileRow => ({
  indicator,
  latest: null,
  previous: null,
  change: null,
  trend: trendOf([], [], indicator.direction),
  rank: null,
  years,
  values: years.map(() => null),
  missingYears: [],
  origin,
})
