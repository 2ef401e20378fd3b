import type { RegionIndex } from '#modules/regions/region-index.ts'
import type { RegionCategory, RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { Breakdown } from './breakdown.ts'
import type { Gender, IndicatorKey } from './indicator.ts'
import type { Reader } from './reader.ts'
import type { CellDifference, ComparedRow, ProfileRow, Series, Slice } from './reading.ts'

/** Immutable revisions to read instead of the current ones, by indicator: how an approved report stays as it was. */
export type PinnedRevisions = Readonly<Record<IndicatorKey, number>>

/** Indicators in the order wanted; `core`: the working set, ordered by theme. Those without figures have empty rows; unknown ones, and those of another register, are left out. */
export type IndicatorChoice = readonly IndicatorKey[] | 'core'

export interface ProfileRequest {
  /** Indicators that do not exist for the reader are unknown ones. */
  reader: Reader
  indicators: IndicatorChoice
  region: RegionKey
  gender?: Gender
  breakdown?: Breakdown | undefined
  /** Nothing newer than this year is read: `latest` is the latest value up to it. */
  upToYear?: number
  revisions?: PinnedRevisions
}

export interface ComparisonRequest extends ProfileRequest {
  /** Regions whose values stand beside. */
  compare: readonly RegionKey[]
  /** Whether the values of all municipalities in the latest year are wanted too. */
  withField: boolean
}

export interface SeriesRequest {
  reader: Reader
  indicator: IndicatorKey
  /** Some regions, or all in force that have figures, of one category or any. */
  regions: readonly RegionKey[] | { category?: RegionCategory | undefined }
  gender?: Gender
  breakdown?: Breakdown | undefined
  revision?: number
}

export interface SliceRequest {
  reader: Reader
  indicator: IndicatorKey
  year: number
  category: RegionCategory
  gender?: Gender
  breakdown?: Breakdown | undefined
  revision?: number
}

export interface DifferenceRequest {
  reader: Reader
  indicator: IndicatorKey
  from: number
  to: number
}

/**
 * The one way to read figures. Blocks are decoded once and kept within a budget of bytes. Gender is `total` unless
 * told, and breakdown everybody; a total that the source does not publish is never made up, and the answer is then empty. Reads real and demo
 * figures alike, but compares within one register only.
 */
export interface Cube {
  /** Many indicators, one region. Throws `notFound` for an unknown region. */
  profile(tx: ReadTx, request: ProfileRequest): Promise<ProfileRow[]>
  /** A profile with other regions' values beside. Throws `notFound` for an unknown region. */
  comparison(tx: ReadTx, request: ComparisonRequest): Promise<ComparedRow[]>
  /** One indicator, some regions, all years. Throws `notFound` for an unknown indicator, region or revision. */
  series(tx: ReadTx, request: SeriesRequest): Promise<Series>
  /** One indicator, one year, all regions of a category in the indicator's register. */
  slice(tx: ReadTx, request: SliceRequest): Promise<Slice>
  /** Every cell that differs between two revisions of an indicator. */
  difference(tx: ReadTx, request: DifferenceRequest): Promise<CellDifference[]>
  /** The register as figures are read by it. */
  regions(tx: ReadTx): Promise<RegionIndex>
  /** Decodes the working set (core indicators) ahead of the first request. */
  warm(): Promise<void>
}
