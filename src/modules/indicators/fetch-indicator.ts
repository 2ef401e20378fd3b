import type { SourceRegionId } from '#modules/regions/regions.queries.ts'
import { isoDay } from '#shared/day.ts'
import type { FetchMark } from './fetch-marks.queries.ts'
import type { NewIndicator } from './catalogue.ts'
import { type CollectedFigures, collectFigures } from './collect-figures.ts'
import type { IndicatorKey } from './indicator.ts'
import { type IndicatorSource, type RequestCount, SourceError, type YearRange } from './sources/source.ts'

/** What the source had to say about one indicator. */
export type Fetched =
  /** The source's own date says that nothing has changed since the last fetch. */
  | { kind: 'unchanged'; mark: FetchMark }
  /** Nothing for these years. */
  | { kind: 'empty'; mark: FetchMark }
  | { kind: 'figures'; mark: FetchMark; details: NewIndicator; figures: CollectedFigures }

export interface FetchContext {
  source: IndicatorSource
  years: YearRange
  clock: () => Date
  /** Keys of the source's catalogue. */
  listed: ReadonlySet<IndicatorKey>
  marks: ReadonlyMap<IndicatorKey, FetchMark>
  regionIds: ReadonlyMap<string, SourceRegionId>
}

/**
 * Asks as little as will do: where these years were fetched before, the description tells whether anything is new; where
 * there is nothing, one question shows it. Throws SourceError.
 */
export async function fetchIndicator(key: IndicatorKey, context: FetchContext, count: RequestCount): Promise<Fetched> {
  const { source, years, marks, listed, regionIds } = context
  if (!listed.has(key)) throw new SourceError(`${source.id} has no indicator ${key}`, false)
  const before = marks.get(key)
  const wasFetched = before !== undefined && before.firstYear <= years.first && before.lastYear >= years.last
  const told = wasFetched ? await source.fetchDetails(key, count) : undefined
  if (wasFetched && told && (told.years === null || isSameDay(before, told.indicator)))
    return { kind: 'unchanged', mark: { ...before, updatedOn: settledDay(told.indicator, context) } }

  const rows = await source.fetchFigures(key, years, count)
  if (rows.length === 0) return { kind: 'empty', mark: markOf(told?.indicator, context) }
  const { indicator: details } = told ?? (await source.fetchDetails(key, count)) ?? { indicator: undefined }
  if (!details) throw new SourceError(`${source.id} has figures but no description of ${key}`, false)
  return { kind: 'figures', mark: markOf(details, context), details, figures: collectFigures(rows, regionIds) }
}

const isSameDay = (before: FetchMark, { updatedOn }: NewIndicator): boolean =>
  updatedOn !== null && before.updatedOn === updatedOn

const markOf = (details: NewIndicator | undefined, context: FetchContext): FetchMark => ({
  firstYear: context.years.first,
  lastYear: context.years.last,
  updatedOn: details ? settledDay(details, context) : null,
})

/** A day that is not over may bring one more change, so that it proves nothing yet. */
const settledDay = ({ updatedOn }: NewIndicator, { clock }: FetchContext) =>
  updatedOn !== null && updatedOn < isoDay(clock()) ? updatedOn : null
