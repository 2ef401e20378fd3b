import type { AnnotationContent } from '#modules/indicators/annotations/annotation.ts'
import { readPublicAnnotations } from '#modules/indicators/annotations/annotations.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ComparedRow, Series } from '#modules/indicators/reading.ts'
import { categoryOf, type Region, type RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { SeriesRole } from '#charts/series.ts'
import type { ReadTx } from '#server/db.ts'
import { type BlockSettings, figuresAsked } from '../blocks/index.ts'
import { type GroupFacts, noGroups, readGroups } from './group-facts.ts'

export interface ComparedRegion {
  role: SeriesRole
  region: Pick<Region, 'key' | 'register' | 'category' | 'title'>
}

/** Everything of the knowledge base that a report asks for, read at once. */
export interface Facts {
  /** Null: the organisation has no area of its own. */
  own: Region | null
  /** Beside our values those of every region that a chart or table compares with. */
  rows: ReadonlyMap<IndicatorKey, ComparedRow>
  /** For the indicators that have a chart, with the values of every region that any chart compares. */
  series: ReadonlyMap<IndicatorKey, Series>
  /** The county and the country that the own region belongs to. */
  larger: readonly ComparedRegion[]
  /** Regions that charts or tables compare with. */
  others: ReadonlyMap<RegionKey, Region>
  /** Parts of the own region's people and the same parts of others', for blocks that tell them apart. */
  groups: GroupFacts
  /** What the organisation tells everybody of single years, for the indicators that have a chart. */
  events: ReadonlyMap<IndicatorKey, readonly Pick<AnnotationContent, 'year' | 'text'>[]>
}

const nothing: Facts = {
  own: null,
  rows: new Map(),
  series: new Map(),
  larger: [],
  others: new Map(),
  groups: noGroups,
  events: new Map(),
}

export interface FactsRequest {
  reader: Reader
  organisationId: string
  regionKey: RegionKey | null
  year: number
  settings: readonly BlockSettings[]
  /** The report's comparison, for blocks that have none of their own. */
  compareWith: readonly RegionKey[]
}

/** Reads what the blocks ask for: the whole report costs one profile and one series for each chart. */
export async function readFacts(tx: ReadTx, cube: Cube, request: FactsRequest): Promise<Facts> {
  const { reader, organisationId, regionKey, year, settings } = request
  const own = regionKey === null ? undefined : await findRegion(tx, regionKey)
  if (!own) return nothing
  const asked = settings.map(figuresAsked)
  const indicators = [...new Set(asked.flatMap((one) => one.indicators ?? []))]
  const larger = await readLarger(tx, own)
  const others = await readRegionsByKey(tx, [...request.compareWith, ...asked.flatMap((one) => one.regions ?? [])])
  const compare = [...others.keys()]
  const rows = await cube.comparison(tx, {
    reader,
    indicators,
    region: own.key,
    upToYear: year,
    compare,
    withField: false,
  })
  const regions = [...new Set([own.key, ...larger.map(({ region }) => region.key), ...compare])]
  const series = new Map<IndicatorKey, Series>()
  const known = new Set(rows.filter(({ latest }) => latest).map(({ indicator }) => indicator.key))
  const charted = asked.flatMap((one) => one.charted ?? [])
  for (const indicator of new Set(charted)) {
    if (known.has(indicator)) series.set(indicator, await cube.series(tx, { reader, indicator, regions }))
  }
  const events = await readPublicAnnotations(tx, organisationId, charted)
  const groups = await readGroups(tx, cube, { reader, region: own.key, upToYear: year, asked, compare })
  return { own, rows: new Map(rows.map((row) => [row.indicator.key, row])), series, larger, others, groups, events }
}

async function readLarger(tx: ReadTx, own: Region): Promise<ComparedRegion[]> {
  const keyOf = (category: string) => own.memberOf.find((key) => categoryOf(key) === category)
  const [county, country] = [keyOf('hyvinvointialue'), keyOf('maa')]
  const found: ComparedRegion[] = []
  for (const [role, key] of [
    ['county', county],
    ['country', country],
  ] as const) {
    const region = key === undefined ? undefined : await findRegion(tx, key)
    if (region) found.push({ role, region })
  }
  return found
}

async function readRegionsByKey(tx: ReadTx, keys: readonly RegionKey[]): Promise<Map<RegionKey, Region>> {
  const found = new Map<RegionKey, Region>()
  for (const key of new Set(keys)) {
    const region = await findRegion(tx, key)
    if (region) found.set(key, region)
  }
  return found
}
