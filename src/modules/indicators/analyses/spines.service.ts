import type { RegionKey } from '#modules/regions/region.ts'
import { AppError } from '#shared/errors.ts'
import type { IndicatorChoice } from '../cube.ts'
import type { ComparedRow } from '../reading.ts'
import { type Spread, spinePlace, spreadOf } from '../statistics/spine.ts'
import type { HeatRow, SpineRow } from './analysis.ts'
import { countryKeyOf, type Question, requireRegion, valueBeside, versusValue, withInterval } from './question.ts'

export interface SpineSubject {
  region: RegionKey
  indicators: IndicatorChoice
  upToYear?: number | undefined
  /** Other regions whose values stand beside. */
  compare?: readonly RegionKey[]
}

/** A region's profile as the rows of a spine chart. Throws `notFound` for an unknown region or indicator. */
export async function readSpine(question: Question, subject: SpineSubject): Promise<SpineRow[]> {
  return (await readAllRows(question, subject)).map((row) => {
    const { indicator, latest, rank, change, trend, origin, spread, middle } = row
    return {
      indicator,
      figure: latest && withInterval(latest, indicator.ratePer),
      middle,
      spread: spread ?? null,
      places: placesOf(row),
      rank,
      change,
      trend,
      origin,
      ...versusValue(row, row.country),
    }
  })
}

/** Indicators × regions, each cell against the whole country. Throws `notFound` for an unknown region or for regions of two registers. */
export async function readHeatMap(
  question: Question,
  { regions, ...subject }: Omit<SpineSubject, 'region'> & { regions: readonly RegionKey[] },
): Promise<HeatRow[]> {
  const register = await question.cube.regions(question.tx)
  const first = regions[0] === undefined ? undefined : requireRegion(register, regions[0])
  for (const key of regions) requireRegion(register, key, first?.register)
  const columns = await Promise.all(
    regions.map(async (region) => ({ region, rows: await readAllRows(question, { ...subject, region }) })),
  )
  return (columns[0]?.rows ?? []).map(({ indicator }, index) => ({
    indicator,
    cells: columns.map(({ region, rows }) => {
      const row = rows[index]!
      return { region, figure: row.latest, place: placesOf(row)?.own ?? null, ...versusValue(row, row.country) }
    }),
  }))
}

/** A row with what it stands against and how all municipalities lie around it. */
export interface RowOnSpine extends ComparedRow {
  spread: Spread | undefined
  middle: SpineRow['middle']
  country: number | null
}

/** The rows of a profile, the country beside; indicators that do not exist for the reader are left out. Throws `notFound` for an unknown region. */
export async function readRowsOnSpine(question: Question, subject: SpineSubject): Promise<RowOnSpine[]> {
  const { tx, cube, reader } = question
  const { region, indicators, upToYear, compare = [] } = subject
  const country = countryKeyOf(requireRegion(await cube.regions(tx), region))
  const rows = await cube.comparison(tx, {
    reader,
    region,
    indicators,
    ...(upToYear !== undefined && { upToYear }),
    compare: country && country !== region ? [country, ...compare.filter((key) => key !== country)] : compare,
    withField: true,
  })
  return rows.map((row) => {
    const spread = spreadOf(row.field)
    const value = valueBeside(row, country)
    const middle =
      value !== null
        ? ({ kind: 'country', value } as const)
        : spread
          ? ({ kind: 'median', value: spread.median } as const)
          : null
    return { ...row, spread, middle, country: value }
  })
}

async function readAllRows(question: Question, subject: SpineSubject): Promise<RowOnSpine[]> {
  const rows = await readRowsOnSpine(question, subject)
  const { indicators } = subject
  const missing = indicators !== 'core' && indicators.find((key) => !rows.some((row) => row.indicator.key === key))
  if (missing) throw new AppError('notFound', `No indicator ${missing}`)
  return rows
}

/** Places on the spine, for a region whose indicator has a value and municipalities to compare with. */
export function placesOf({ latest, indicator, spread, middle }: RowOnSpine): SpineRow['places'] {
  if (!latest || !spread || !middle) return null
  const place = (value: number) => spinePlace(value, middle.value, spread, indicator.direction)
  return {
    own: place(latest.value),
    lowest: place(spread.lowest),
    lowerQuartile: place(spread.lowerQuartile),
    median: place(spread.median),
    upperQuartile: place(spread.upperQuartile),
    highest: place(spread.highest),
  }
}
