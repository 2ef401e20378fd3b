import type { Logger } from 'pino'

import type { IndexedRegion } from '#modules/regions/region-index.ts'
import { registerOf, registers } from '#modules/regions/region.ts'
import type { Db, ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { blockOf, type CatalogueEntry, type RevisionHead } from './catalogue.ts'
import type { Cube, DifferenceRequest, ProfileRequest, SeriesRequest, SliceRequest } from './cube.ts'
import { cellsOf } from './cube/block.ts'
import { differenceOf } from './cube/difference.ts'
import { readProfileRow } from './cube/read-profile.ts'
import { readSeries, readSlice } from './cube/read-series.ts'
import type { Gender, IndicatorKey } from './indicator.ts'
import { createKnowledge, type View } from './knowledge.service.ts'
import type { CellDifference, Origin, ProfileRow, Series, Slice } from './reading.ts'
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
    series: async (tx, request) => seriesOf(await knowledge.at(tx), request),
    slice: async (tx, request) => sliceOf(await knowledge.at(tx), request),
    difference: async (tx, request) => differenceBetween(tx, await knowledge.at(tx), request),
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

async function profileOf(view: View, request: ProfileRequest): Promise<ProfileRow[]> {
  const { indicators, gender = 'total', upToYear = Infinity, revisions = {} } = request
  const region = requireRegion(view, request.region)
  const keys = indicators === 'core' ? await view.coreKeys(region.register) : indicators
  const entries = await view.entries(keys)
  const wanted: { entry: CatalogueEntry; revision: RevisionHead | null; hash: string | undefined }[] = []
  for (const key of keys) {
    const entry = entries.get(key)
    if (!entry || entry.indicator.register !== region.register) continue
    const pinned = revisions[key]
    const revision = pinned === undefined ? entry.revision : await requireRevision(view, entry, pinned)
    wanted.push({ entry, revision, hash: revision ? blockOf(revision, gender) : undefined })
  }
  const blocks = await view.blocks(wanted.flatMap(({ hash }) => hash ?? []))
  return wanted.map(({ entry, revision, hash }) =>
    readProfileRow({
      indicator: entry.indicator,
      block: hash === undefined ? undefined : blocks.get(hash),
      origin: originOf(entry, revision, hash),
      slot: region.slot,
      upToYear,
    }),
  )
}

async function seriesOf(
  view: View,
  { indicator, regions, gender = 'total', revision }: SeriesRequest,
): Promise<Series> {
  const entry = await requireIndicator(view, indicator)
  const found = regions.map((key) => requireRegion(view, key, entry))
  const { block, origin } = await readBlock(view, entry, gender, revision)
  return {
    indicator,
    gender,
    years: block ? [...block.years] : [],
    regions: found.map(({ key, slot }) =>
      block ? readSeries(block, key, slot) : { region: key, values: [], absolutes: [] },
    ),
    origin,
  }
}

async function sliceOf(
  view: View,
  { indicator, year, category, gender = 'total', revision }: SliceRequest,
): Promise<Slice> {
  const entry = await requireIndicator(view, indicator)
  const { block, origin } = await readBlock(view, entry, gender, revision)
  return { indicator, gender, year, rows: block ? readSlice(block, year, category, view.regions) : [], origin }
}

async function differenceBetween(
  tx: ReadTx,
  view: View,
  { indicator, from, to }: DifferenceRequest,
): Promise<CellDifference[]> {
  const entry = await requireIndicator(view, indicator)
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

async function readBlock(view: View, entry: CatalogueEntry, gender: Gender, pinned: number | undefined) {
  const revision = pinned === undefined ? entry.revision : await requireRevision(view, entry, pinned)
  const hash = revision ? blockOf(revision, gender) : undefined
  const block = hash === undefined ? undefined : (await view.blocks([hash])).get(hash)
  return { block, origin: originOf(entry, revision, hash) }
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
function requireRegion(view: View, key: string, entry?: CatalogueEntry): IndexedRegion {
  const region = view.regions.find(key)
  if (!region || (entry && registerOf(key) !== entry.indicator.register))
    throw new AppError('notFound', `No region ${key}`)
  return region
}

async function requireIndicator(view: View, key: IndicatorKey): Promise<CatalogueEntry> {
  const entry = (await view.entries([key])).get(key)
  if (!entry) throw new AppError('notFound', `No indicator ${key}`)
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
