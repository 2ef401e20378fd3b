import { categoryOf, type Register, type RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { Db, ReadTx } from '#server/db.ts'
import type { Cube } from '../cube.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import type { ComparedRow } from '../reading.ts'
import { type ComparedProfile, toDigest } from './compare-profiles.ts'
import { type DigestContent, hasNews } from './digest.ts'
import {
  type ChangedIndicator,
  insertDigest,
  type Period,
  type PlacedOrganisation,
  readChangedIndicators,
  readPlacedOrganisations,
} from './digests.queries.ts'

/** All that digests ask of the figures. */
export type DigestFigures = Pick<Cube, 'comparison' | 'profile'>

/** So many indicators are decoded at a time: memory stays bounded when everything is new. */
const batch = 200

/** Writes what an import changed, for every organisation that has an area; nothing for those that it changed nothing for. */
export async function compileDigests(
  db: Db,
  figures: DigestFigures,
  { register, since, until }: Period & { register: Register },
): Promise<void> {
  const read = <T>(question: (tx: ReadTx) => Promise<T>) =>
    db.transaction().setAccessMode('read only').execute(question)
  const changed = await read((tx) => readChangedIndicators(tx, register, { since, until }))
  if (changed.length === 0) return
  for (const organisation of await read((tx) => readPlacedOrganisations(tx, register))) {
    const content = await read((tx) => compileDigest(tx, figures, { organisation, changed, until }))
    if (hasNews(content))
      await db.transaction().execute((tx) => insertDigest(tx, organisation.id, { since, until, content }))
  }
}

interface Compiling {
  organisation: PlacedOrganisation
  changed: readonly ChangedIndicator[]
  until: Date
}

/** What new revisions mean for one organisation's area, among the indicators that it may see. */
export async function compileDigest(
  tx: ReadTx,
  figures: DigestFigures,
  { organisation, changed, until }: Compiling,
): Promise<DigestContent> {
  const reader = await readOrganisationReader(tx, organisation.id)
  const { regionKey: region } = organisation
  const compare = await countryOf(tx, region)
  const profiles: ComparedProfile[] = []
  for (let start = 0; start < changed.length; start += batch) {
    const some = changed.slice(start, start + batch)
    const known = some.filter(({ before }) => before !== null)
    const rowsAt = (which: 'before' | 'after', list: readonly ChangedIndicator[]) =>
      figures.comparison(tx, {
        reader,
        region,
        compare,
        indicators: list.map(({ indicator }) => indicator),
        revisions: Object.fromEntries(list.map((one) => [one.indicator, one[which]!])),
        withField: which === 'after',
      })
    const before = byKey(await rowsAt('before', known))
    for (const after of await rowsAt('after', some)) profiles.push({ before: before.get(after.indicator.key), after })
  }
  const core = await figures.profile(tx, { reader, region, indicators: 'core' })
  return toDigest({ changed: profiles, core, year: until.getUTCFullYear() })
}

const byKey = (rows: readonly ComparedRow[]) => new Map(rows.map((row) => [row.indicator.key, row]))

async function countryOf(tx: ReadTx, key: RegionKey): Promise<RegionKey[]> {
  const region = await findRegion(tx, key)
  return region?.memberOf.filter((larger) => categoryOf(larger) === 'maa') ?? []
}
