import type { Logger } from 'pino'

import type { IndexedRegion } from '#modules/regions/region-index.ts'
import { type RegionCategory, type RegionKey, type Register, registers } from '#modules/regions/region.ts'
import type { Db, ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { blockOf, type CatalogueEntry, type RevisionHead } from './catalogue.ts'
import type { ComparisonRequest, Cube, DifferenceRequest, ProfileRequest, SeriesRequest, SliceRequest } from './cube.ts'
import { type Block, cellsOf } from './cube/block.ts'
import { hideFewCases } from './cube/hide-few-cases.ts'
import { differenceOf } from './cube/difference.ts'
import { readProfileRow } from './cube/read-profile.ts'
import { readField, readSeries, readSlice, type SeriesOfRegion } from './cube/read-series.ts'
import type { Breakdown } from './breakdown.ts'
import type { Gender, IndicatorKey } from './indicator.ts'
import { maySee, type Reader } from './reader.ts'
import { createKnowledge, type View } from './knowledge.service.ts'
import type { CellDifference, ComparedRow, Origin, ProfileRow, Series, Slice } from './reading.ts'
import { readBlocks } from './revisions.queries.ts'

export interface CubeOptions {
  db: Db
  /** Memory for decoded blocks. */
  budgetBytes: number
  log: Pick<Logger, 'debug'>
}

export function createCube({ db, budgetBytes, log }: CubeOptions): Cube {
  const knowledge = createKnowledge(budgetBytes)
  return {
    profile: async (tx, request) => profileOf(await knowledge.at(tx), request),
    comparison: async (tx, request) => comparisonOf(await knowledge.at(tx), request),
    series: async (tx, request) => seriesOf(await knowledge.at(tx), request),
    slice: async (tx, request) => sliceOf(await knowledge.at(tx), request),
    difference: async (tx, request) => differenceBetween(tx, await knowledge.at(tx), request),
    regions: async (tx) => (await knowledge.at(tx)).regions,
    async warm() {
      const started = performance.now()
      await db
        .transaction()
        .setAccessMode('read only')
        .execute(async (tx) => warmCore(await knowledge.at(tx)))
      log.debug({ ms: Math.round(performance.now() - started), bytes: knowledge.decodedBytes }, 'core figures decoded')
    },
  }
}

/** Blocks that are decoded at a time when nobody waits: requests come in between. */
const warmBatch = 20

async function warmCore(view: View): Promise<void> {
  for (const register of registers) {
    const entries = await view.entries(await view.coreKeys(register))
    const hashes = [...entries.values()].flatMap(({ indicator, revision }) =>
      indicator.isCore && indicator.register === register && revision ? (blockOf(revision, 'total') ?? []) : [],
    )
    for (let start = 0; start < hashes.length; start += warmBatch)
      await view.blocks(hashes.slice(start, start + warmBatch))
  }
}

interface ReadRow {
  row: ProfileRow
  block: Block | undefined
}

async function readRows(view: View, request: ProfileRequest): Promise<ReadRow[]> {
  const { reader, indicators, gender = 'total', breakdown = '', upToYear = Infinity, revisions = {} } = request
  const region = requireRegion(view, request.region)
  const keys = indicators === 'core' ? await view.coreKeys(region.register) : indicators
  const entries = await view.entries(keys)
  const wanted: { entry: CatalogueEntry; revision: RevisionHead | null; hash: string | undefined }[] = []
  for (const key of keys) {
    const entry = entries.get(key)
    if (!entry || entry.indicator.register !== region.register || !maySee(entry.ownership, reader)) continue
    const pinned = revisions[key]
    const revision = pinned === undefined ? entry.revision : await requireRevision(view, entry, pinned)
    wanted.push({ entry, revision, hash: revision ? blockOf(revision, gender, breakdown) : undefined })
  }
  const shown = wanted.filter(({ entry }) => !hidesFewCases(entry, reader))
  const blocks = new Map(await view.blocks(shown.flatMap(({ hash }) => hash ?? [])))
  for (const { entry, revision, hash } of wanted)
    if (revision && hash !== undefined && hidesFewCases(entry, reader))
      blocks.set(hash, await readHiding(view, { entry, revision, hash }))
  return wanted.map(({ entry, revision, hash }) => {
    const block = hash === undefined ? undefined : blocks.get(hash)
    const origin = originOf(entry, revision, hash)
    return { block, row: readProfileRow({ indicator: entry.indicator, block, origin, slot: region.slot, upToYear }) }
  })
}

async function profileOf(view: View, request: ProfileRequest): Promise<ProfileRow[]> {
  return (await readRows(view, request)).map(({ row }) => row)
}

async function comparisonOf(view: View, request: ComparisonRequest): Promise<ComparedRow[]> {
  const { register } = requireRegion(view, request.region)
  const others = request.compare.map((key) => requireRegion(view, key, register))
  return (await readRows(view, request)).map(({ row, block }) => ({
    ...row,
    comparisons: others.map(({ key, slot }) => ({
      region: key,
      values: block ? readSeries(block, key, slot).values.slice(0, row.years.length) : [],
    })),
    field: request.withField && block && row.latest ? readField(block, row.latest.year) : [],
  }))
}

async function seriesOf(
  view: View,
  { reader, indicator, regions, gender = 'total', breakdown = '', revision }: SeriesRequest,
): Promise<Series> {
  const entry = await requireIndicator(view, indicator, reader)
  const { register } = entry.indicator
  const areNamed = isList(regions)
  const found = areNamed
    ? regions.map((key) => requireRegion(view, key, register))
    : regionsInForce(view, register, regions.category)
  const { block, origin } = await readBlock(view, entry, { reader, gender, breakdown, revision })
  const all = found.map(({ key, slot }) =>
    block ? readSeries(block, key, slot) : { region: key, values: [], absolutes: [] },
  )
  const hasFigures = (one: SeriesOfRegion) => one.values.some((value) => value !== null)
  return {
    indicator,
    gender,
    breakdown,
    years: block ? [...block.years] : [],
    regions: areNamed ? all : all.filter(hasFigures),
    origin,
  }
}

/** Array.isArray does not know readonly lists. */
const isList = (regions: SeriesRequest['regions']): regions is readonly RegionKey[] => Array.isArray(regions)

const regionsInForce = (view: View, register: Register, category: RegionCategory | undefined) =>
  view.regions.regions.filter(
    (region) =>
      region.register === register &&
      region.validTo === null &&
      (category === undefined || region.category === category),
  )

async function sliceOf(
  view: View,
  { reader, indicator, year, category, gender = 'total', breakdown = '', revision }: SliceRequest,
): Promise<Slice> {
  const entry = await requireIndicator(view, indicator, reader)
  const { block, origin } = await readBlock(view, entry, { reader, gender, breakdown, revision })
  const rows = block ? readSlice(block, year, category, view.regions) : []
  return { indicator, gender, breakdown, year, rows, origin }
}

async function differenceBetween(
  tx: ReadTx,
  view: View,
  { reader, indicator, from, to }: DifferenceRequest,
): Promise<CellDifference[]> {
  const entry = await requireIndicator(view, indicator, reader)
  // Two revisions side by side could tell what each of them hides.
  if (hidesFewCases(entry, reader)) return []
  const before = await requireRevision(view, entry, from)
  const after = await requireRevision(view, entry, to)
  const parts = new Map(
    [...before.blocks, ...after.blocks].map(({ gender, breakdown }) => [
      `${gender}/${breakdown}`,
      { gender, breakdown },
    ]),
  )
  const differing = [...parts.values()]
    .map((part) => ({ ...part, before: hashIn(before, part), after: hashIn(after, part) }))
    .filter((part) => part.before !== part.after)
  const bodies = await readBlocks(
    tx,
    differing.flatMap((part) => [part.before ?? [], part.after ?? []].flat()),
  )
  const cells = (hash: string | undefined) => (hash === undefined ? [] : cellsOf(bodies.get(hash)!))
  return differing.flatMap(({ gender, breakdown, before: old, after: now }) =>
    differenceOf(cells(old), cells(now)).map((change) => ({ ...change, gender, breakdown })),
  )
}

const hashIn = (revision: RevisionHead, part: { gender: string; breakdown: string }): string | undefined =>
  revision.blocks.find(({ gender, breakdown }) => gender === part.gender && breakdown === part.breakdown)?.hash

interface BlockChoice {
  reader: Reader
  gender: Gender
  breakdown: Breakdown
  revision: number | undefined
}

async function readBlock(view: View, entry: CatalogueEntry, choice: BlockChoice) {
  const { reader, gender, breakdown, revision: pinned } = choice
  const revision = pinned === undefined ? entry.revision : await requireRevision(view, entry, pinned)
  const hash = revision ? blockOf(revision, gender, breakdown) : undefined
  const origin = originOf(entry, revision, hash)
  if (!revision || hash === undefined) return { block: undefined, origin }
  if (hidesFewCases(entry, reader)) return { block: await readHiding(view, { entry, revision, hash }), origin }
  return { block: (await view.blocks([hash])).get(hash), origin }
}

/** An organisation's own counts of few persons are for its members only. */
const hidesFewCases = ({ ownership: { owner } }: CatalogueEntry, reader: Reader): boolean =>
  owner !== null && !reader.organisations.includes(owner.id)

interface HidingChoice {
  entry: CatalogueEntry
  revision: RevisionHead
  hash: string
}

/** A block without the counts of few persons, and without what they could be reckoned from in the whole revision. */
async function readHiding(view: View, { entry, revision, hash }: HidingChoice): Promise<Block> {
  const blocks = await view.blocks(revision.blocks.map((one) => one.hash))
  const parts = revision.blocks.map((one) => ({
    hash: one.hash,
    block: blocks.get(one.hash)!,
    isEverybody: one.gender === 'total' && one.breakdown === '',
  }))
  return hideFewCases(parts, view.regions, entry.indicator).get(hash)!
}

const originOf = (
  { indicator, source }: CatalogueEntry,
  revision: RevisionHead | null,
  hash: string | undefined,
): Origin | null =>
  revision && hash !== undefined
    ? { indicator: indicator.key, revision: revision.number, blockHash: hash, fetchedAt: revision.fetchedAt, source }
    : null

/** Throws `notFound`; a region of another register than the indicator's is none of its regions. */
function requireRegion(view: View, key: string, register?: Register): IndexedRegion {
  const region = view.regions.find(key)
  if (!region || (register && region.register !== register)) throw new AppError('notFound', `No region ${key}`)
  return region
}

async function requireIndicator(view: View, key: IndicatorKey, reader: Reader): Promise<CatalogueEntry> {
  const entry = (await view.entries([key])).get(key)
  if (!entry || !maySee(entry.ownership, reader)) throw new AppError('notFound', `No indicator ${key}`)
  return entry
}

async function requireRevision(
  view: View,
  { indicator, revision }: CatalogueEntry,
  number: number,
): Promise<RevisionHead> {
  if (revision?.number === number) return revision
  const found = await view.revision(indicator.key, number)
  if (!found) throw new AppError('notFound', `No revision ${number} of ${indicator.key}`)
  return found
}
